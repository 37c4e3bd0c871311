import { grantRoles } from '@gongkai/shared/accounts/account.inputs';
import { valuesOf } from '@gongkai/shared/keys';
import { ADMINISTRATORS, conflictingRoles, Role, roleText } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import { z } from '@gongkai/shared/zod';
import { Checkbox, Form, Input } from 'antd';
import { GrantRolesDocument, type AccountFieldsFragment } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { accountName, FORBIDDEN, personLine, roleDuty } from './account-words.ts';
import { useAccount, useBack } from './use-accounts.ts';
import './accounts.css';

/** The server refuses the same; here it is said before anything is sent. */
const compatibleRoles = grantRoles.check(
  z.refine(({ roles }) => !conflictingRoles(roles), {
    path: ['roles'],
    error: refusalText.CONFLICTING_ROLES,
  }),
);

/** 授予角色: all roles of the account at once, so that what is taken away is seen too. */
export function RolesPage() {
  const { close, done } = useBack();
  const { account, error, retry } = useAccount();
  const { act } = useAct(GrantRolesDocument);
  return (
    <FormGate
      title="授予角色"
      onClose={close}
      may={useCan('account:grant')}
      forbidden={FORBIDDEN}
      record={account}
      error={error}
      onRetry={retry}
    >
      {(one) => (
        <ActForm
          title={`${accountName(one)}的角色`}
          kicker={personLine(one.loginName, one.person?.section?.name, one.person?.post)}
          schema={compatibleRoles}
          initial={{ roles: one.roles }}
          fixed={{ id: one.id, version: one.version }}
          submit="授予角色"
          consequence="立即生效，其已打开的页面也随之改变。"
          send={({ id, roles, reason }) => act({ input: { id, roles, reason } })}
          onDone={() => done(`${accountName(one)}的角色已更新`)}
          onClose={close}
          fieldNames={{ roles: '角色' }}
        >
          <FormField name="roles" label="角色" help="可以兼任；三类管理员互不兼任。全部不选即收回全部权限">
            <Checkbox.Group
              className="role-choices"
              options={[...offices, ...ADMINISTRATORS].map((role) => ({
                value: role,
                label: (
                  <>
                    {roleText[role]}
                    <span className="note">{roleDuty[role]}</span>
                  </>
                ),
              }))}
            />
          </FormField>
          <RoleChange before={one.roles} />
          <FormField name="reason" label="理由" required max={200} help="记入审计日志，如任职、调岗的依据">
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
          </FormField>
        </ActForm>
      )}
    </FormGate>
  );
}

const offices = valuesOf(Role).filter((role) => !ADMINISTRATORS.includes(role));

/** 增加…，收回…: what the boxes mean, in words, before the act. */
function RoleChange({ before }: { before: AccountFieldsFragment['roles'] }) {
  const chosen: readonly Role[] = Form.useWatch<Role[] | undefined>('roles') ?? before;
  const words = (roles: readonly Role[]) => roles.map((role) => roleText[role]).join('、');
  const added = chosen.filter((role) => !before.includes(role));
  const taken = before.filter((role) => !chosen.includes(role));
  return (
    <p className="role-change" aria-live="polite">
      {added.length + taken.length === 0
        ? '角色没有改动'
        : [added.length > 0 && `增加${words(added)}`, taken.length > 0 && `收回${words(taken)}`]
            .filter(Boolean)
            .join('；')}
    </p>
  );
}
