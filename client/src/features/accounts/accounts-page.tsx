import { useQuery } from '@apollo/client/react';
import { roleText } from '@gongkai/shared/permissions';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, Outlet, useNavigate } from 'react-router';
import { AccountsDocument, DisableAccountDocument, type AccountFieldsFragment } from '../../gql/graphql.ts';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState, NoPermission } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { errorLine, useAct } from '../../ui/use-act.ts';
import { useCan } from '../../ui/workbench-context.tsx';

type Account = AccountFieldsFragment;

function AccountState({ account }: { account: Account }) {
  if (account.disabled) return <StatusMark kind="paused">已停用</StatusMark>;
  if (account.lockedUntil) return <StatusMark kind="locked">已锁定</StatusMark>;
  if (account.mustChangePassword) return <StatusMark kind="not-started">待改密码</StatusMark>;
  return <StatusMark kind="normal">启用</StatusMark>;
}

/** 账号: the system administrator opens and closes them, the security administrator gives the roles. */
export function AccountsPage() {
  const navigate = useNavigate();
  const alone = useOpenedAlone('/accounts');
  const [mayRead, mayManage, mayGrant] = [
    useCan('account:read'),
    useCan('account:manage'),
    useCan('account:grant'),
  ];
  const { data, error, refetch } = useQuery(AccountsDocument, { skip: !mayRead || alone !== null });
  const [asking, setAsking] = useState<Account | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { act, busy } = useAct(DisableAccountDocument);
  if (!mayRead) return <NoPermission detail="账号由系统管理员管理，角色由安全管理员授予。" />;
  if (alone) return alone;
  const disable = async (reason: string) => {
    if (!asking) return;
    const outcome = await act({ input: { id: asking.id, disabled: !asking.disabled, reason } });
    if ('done' in outcome) setAsking(null);
    else setRefused('conflict' in outcome ? outcome.conflict.message : errorLine(outcome.errors));
  };
  const acts = (account: Account) => (
    <span className="account-acts">
      {mayGrant ? (
        <Link to={`/accounts/${account.id}/roles`} state={overList}>
          授予角色
        </Link>
      ) : null}
      {mayManage ? (
        <>
          <Link to={`/accounts/${account.id}/password`} state={overList} style={{ marginRight: 16 }}>
            重置密码
          </Link>
          <button type="button" className="text-button" onClick={() => setAsking(account)}>
            {account.disabled ? '启用' : '停用'}
          </button>
        </>
      ) : null}
    </span>
  );
  const roles = (account: Account) => account.roles.map((role) => roleText[role]).join('、') || '暂无角色';
  const columns: readonly Column<Account>[] = [
    {
      key: 'state',
      title: '状态',
      width: 112,
      fixed: true,
      render: (account) => <AccountState account={account} />,
    },
    {
      key: 'name',
      title: '姓名与用户名',
      fixed: true,
      render: (account) => <TitleCell detail={account.loginName}>{account.person?.name ?? ''}</TitleCell>,
    },
    { key: 'post', title: '职务', width: 176, render: (account) => account.person?.post ?? '' },
    { key: 'section', title: '科室', width: 128, render: (account) => account.person?.section?.name ?? '' },
    { key: 'roles', title: '角色', width: 240, render: roles },
    { key: 'acts', title: '', width: 160, align: 'right', fixed: true, render: acts },
  ];
  return (
    <>
      <PageHead
        title="账号"
        breadcrumb={[{ label: '账号' }]}
        state="三员分立：系统管理员建停账号、重置密码，安全管理员授予角色，审计管理员查看日志；一个账号不能兼任其中两个。"
        actions={
          mayManage ? (
            <Button type="primary" onClick={() => void navigate('/accounts/new', { state: overList })}>
              新建账号
            </Button>
          ) : null
        }
      />
      <DataTable
        name="accounts"
        label="账号"
        settings={false}
        twoLine
        columns={columns}
        rows={data?.accounts ?? []}
        rowKey={(account) => account.id}
        loading={!data && !error}
        error={error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title="还没有账号" />}
        card={(account) => (
          <RowCard
            status={<AccountState account={account} />}
            aside={account.loginName}
            title={account.person?.name ?? ''}
            detail={roles(account)}
            act={acts(account)}
          />
        )}
      />
      <ConfirmAct
        open={asking !== null}
        act={asking?.disabled ? '启用' : '停用'}
        subject={asking ? `${asking.person?.name ?? ''}（${asking.loginName}）` : ''}
        consequence={
          asking?.disabled
            ? '启用后可以用原密码登录。'
            : '停用后立即退出所有登录，不能再登录；其办理的记录不变。'
        }
        reason={{ help: '记入审计日志。' }}
        danger={!asking?.disabled}
        busy={busy}
        error={refused}
        onConfirm={(reason) => void disable(reason)}
        onCancel={() => {
          setAsking(null);
          setRefused(null);
        }}
      />
      <Outlet />
    </>
  );
}
