import { useQuery } from '@apollo/client/react';
import { Input, Select } from 'antd';
import { AccountsDocument, CreateAccountDocument, PeopleForAccountsDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { FormGate } from '../../ui/form-gate.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';
import { FORBIDDEN, personLine } from './account-words.ts';
import { PASSWORD_RULE, PasswordTwice } from './password-fields.tsx';
import { createAccountTwice } from './password-schemas.ts';
import { useBack, useJoinAccounts } from './use-accounts.ts';

/** 新建账号: a person, a name to log in with, and a first password the person will change. */
export function NewAccountPage() {
  const may = useCan('account:manage');
  const { close, done } = useBack();
  const join = useJoinAccounts();
  const { act } = useAct(CreateAccountDocument);
  const people = useQuery(PeopleForAccountsDocument, { skip: !may });
  const accounts = useQuery(AccountsDocument, { skip: !may });
  return (
    <FormGate
      title="新建账号"
      onClose={close}
      may={may}
      forbidden={FORBIDDEN}
      record={accounts.data && people.data?.people}
      error={people.error ?? accounts.error}
      onRetry={() => {
        void people.refetch();
        void accounts.refetch();
      }}
    >
      {(everybody) => (
        <ActForm
          title="新建账号"
          schema={createAccountTwice}
          initial={{}}
          submit="新建"
          consequence="新账号没有角色，由安全管理员授予后才能办理事项。"
          send={({ personId, loginName, password }) => act({ input: { personId, loginName, password } })}
          onDone={(account) => {
            join(account);
            done(`已新建账号${account.loginName}，请通知本人首次登录后修改密码`);
          }}
          onClose={close}
          fieldNames={{}}
        >
          <FormField
            name="personId"
            label="人员"
            required
            help="名单中没有的，先由局办公室在“组织与职责”登记"
          >
            <Select
              placeholder="请选择"
              showSearch={{ optionFilterProp: 'label' }}
              options={everybody.map((person) => {
                const own = accounts.data?.accounts.find((account) => account.person?.id === person.id);
                return {
                  value: person.id,
                  label: personLine(
                    person.name,
                    person.section?.name,
                    person.post,
                    own && `已有账号${own.loginName}`,
                  ),
                  disabled: own !== undefined,
                };
              })}
            />
          </FormField>
          <FormField
            name="loginName"
            label="用户名"
            required
            help="小写字母开头，2至32位小写字母、数字、点、横线；建立后不能改"
          >
            <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </FormField>
          <PasswordTwice
            name="password"
            againName="again"
            label="初始密码"
            help={`${PASSWORD_RULE}；本人首次登录须修改`}
          />
        </ActForm>
      )}
    </FormGate>
  );
}
