import { useApolloClient, useQuery } from '@apollo/client/react';
import { createAccount, grantRoles, resetPassword } from '@gongkai/shared/accounts/account.inputs';
import { valuesOf } from '@gongkai/shared/keys';
import { Role, roleText } from '@gongkai/shared/permissions';
import { App, Checkbox, Input, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import {
  AccountsDocument,
  CreateAccountDocument,
  GrantRolesDocument,
  PeopleForAccountsDocument,
  ResetPasswordDocument,
} from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { FormField } from '../../ui/form-field.tsx';
import { LoadingLines } from '../../ui/state-views.tsx';
import { useAct } from '../../ui/use-act.ts';

const fieldNames = { roles: '角色', loginName: '用户名' };
const PASSWORD_HELP = '至少8位，含字母和数字，不含用户名；本人首次登录须修改';

function usePlaces() {
  const navigate = useNavigate();
  const client = useApolloClient();
  const { message } = App.useApp();
  const close = () => void navigate('/accounts');
  return {
    close,
    done: (text: string) => () => {
      void message.success(text);
      void client.refetchQueries({ include: [AccountsDocument] });
      close();
    },
  };
}

export function NewAccountPage() {
  const { close, done } = usePlaces();
  const { act } = useAct(CreateAccountDocument);
  const { data } = useQuery(PeopleForAccountsDocument);
  return (
    <ActForm
      title="新建账号"
      schema={createAccount}
      initial={{}}
      submit="新建"
      consequence="新账号没有角色，由安全管理员授予后才能办理事项。"
      send={(input) => act({ input })}
      onDone={done('已新建账号，请通知本人首次登录后修改密码')}
      onClose={close}
      fieldNames={fieldNames}
    >
      <FormField name="personId" label="人员" required help="先在“组织与职责”中登记人员">
        <Select
          placeholder="请选择"
          showSearch={{ optionFilterProp: 'label' }}
          options={(data?.people ?? []).map((person) => ({
            value: person.id,
            label: `${person.name}（${[person.section?.name, person.post].filter(Boolean).join('，')}）`,
          }))}
        />
      </FormField>
      <FormField
        name="loginName"
        label="用户名"
        required
        help="小写字母开头，2至32位小写字母、数字、点、横线"
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </FormField>
      <FormField name="password" label="初始密码" required help={PASSWORD_HELP}>
        <Input.Password autoComplete="new-password" />
      </FormField>
    </ActForm>
  );
}

function useAccount() {
  const { id = '' } = useParams();
  const { data } = useQuery(AccountsDocument);
  return data?.accounts.find((account) => account.id === id) ?? null;
}

const Waiting = ({ title, onClose }: { title: string; onClose: () => void }) => (
  <DrawerPage title={title} onClose={onClose}>
    <LoadingLines rows={5} />
  </DrawerPage>
);

export function RolesPage() {
  const { close, done } = usePlaces();
  const account = useAccount();
  const { act } = useAct(GrantRolesDocument);
  if (!account) return <Waiting title="授予角色" onClose={close} />;
  return (
    <ActForm
      title={`${account.person?.name ?? account.loginName}的角色`}
      kicker="授予角色"
      schema={grantRoles}
      initial={{ roles: account.roles }}
      fixed={{ id: account.id, version: account.version }}
      submit="授予"
      consequence="立即生效，已打开的页面也随之改变；理由记入审计日志。"
      send={({ roles, reason }) => act({ input: { id: account.id, roles, reason } })}
      onDone={done('角色已更新')}
      onClose={close}
      fieldNames={fieldNames}
    >
      <FormField name="roles" label="角色" help="可以兼任；三类管理员互不兼任">
        <Checkbox.Group
          style={{ display: 'grid', gap: 8 }}
          options={valuesOf(Role).map((role) => ({ value: role, label: roleText[role] }))}
        />
      </FormField>
      <FormField name="reason" label="理由" required max={200}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
    </ActForm>
  );
}

export function ResetPasswordPage() {
  const { close, done } = usePlaces();
  const account = useAccount();
  const { act } = useAct(ResetPasswordDocument);
  if (!account) return <Waiting title="重置密码" onClose={close} />;
  return (
    <ActForm
      title={`重置${account.person?.name ?? account.loginName}的密码`}
      kicker={account.loginName}
      schema={resetPassword}
      initial={{}}
      fixed={{ id: account.id, version: account.version }}
      submit="重置密码"
      consequence="立即退出其所有登录并解除锁定，本人用新密码登录后须再修改。"
      send={({ password, reason }) => act({ input: { id: account.id, password, reason } })}
      onDone={done('密码已重置')}
      onClose={close}
      fieldNames={fieldNames}
    >
      <FormField name="password" label="新密码" required help={PASSWORD_HELP}>
        <Input.Password autoComplete="new-password" />
      </FormField>
      <FormField name="reason" label="理由" required max={200}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </FormField>
    </ActForm>
  );
}
