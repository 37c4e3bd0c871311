import { Input } from 'antd';
import { ResetPasswordDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { accountName, FORBIDDEN } from './account-words.ts';
import { PASSWORD_RULE, PasswordTwice } from './password-fields.tsx';
import { resetPasswordTwice } from './password-schemas.ts';
import { useAccount, useBack } from './use-accounts.ts';

/** 重置密码: for somebody who has forgotten it; it must be changed at the next login. */
export function ResetPasswordPage() {
  const { close, done } = useBack();
  const { account, error, retry } = useAccount();
  const { act } = useAct(ResetPasswordDocument);
  return (
    <FormGate
      title="重置密码"
      onClose={close}
      may={useCan('account:manage')}
      forbidden={FORBIDDEN}
      record={account}
      error={error}
      onRetry={retry}
    >
      {(one) => (
        <ActForm
          title={`重置${accountName(one)}的密码`}
          kicker={`账号　${one.loginName}`}
          schema={resetPasswordTwice(one.loginName)}
          initial={{}}
          fixed={{ id: one.id, version: one.version }}
          submit="重置密码"
          consequence="其所有登录立即退出，锁定解除；本人用新密码登录后须再修改。"
          send={({ id, password, reason }) => act({ input: { id, password, reason } })}
          onDone={() => done(`${accountName(one)}的密码已重置，请当面告知本人`)}
          onClose={close}
          fieldNames={{}}
        >
          <PasswordTwice
            name="password"
            againName="again"
            label="新密码"
            help={`${PASSWORD_RULE}；只告诉本人`}
          />
          <FormField name="reason" label="理由" required max={200} help="记入审计日志，如本人遗忘密码">
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}
