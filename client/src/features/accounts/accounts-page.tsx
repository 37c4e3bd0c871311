import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, Outlet, useNavigate } from 'react-router';
import { AccountsDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState, NoPermission } from '../../ui/state-views.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { useCan, useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { AccountState, stateNote } from './account-state.tsx';
import { accountName, FORBIDDEN, rolesText, type Account } from './account-words.ts';
import { DisableAccount } from './disable-account.tsx';
import { ThreeAdministrators } from './three-administrators.tsx';
import './accounts.css';

/** 账号: the system administrator opens and closes them, the security administrator gives the roles. */
export function AccountsPage() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const alone = useOpenedAlone('/accounts');
  const mayRead = useCan('account:read');
  const mayManage = useCan('account:manage');
  const { data, error, refetch } = useQuery(AccountsDocument, { skip: !mayRead || alone !== null });
  const [asking, setAsking] = useState<Account | null>(null);
  // Accounts do not travel; a handover of a section moves a role from one to another.
  useLive(({ section, change }) => {
    if (section && change === 'updated' && mayRead) void refetch();
  });
  if (alone) return alone;

  const acts = (account: Account) => <Acts account={account} onDisable={setAsking} />;
  const columns: readonly Column<Account>[] = [
    {
      key: 'state',
      title: '状态',
      width: 176,
      fixed: true,
      render: (account) => (
        <TitleCell detail={stateNote(account)}>
          <AccountState account={account} />
        </TitleCell>
      ),
    },
    {
      key: 'name',
      title: '姓名与用户名',
      fixed: true,
      render: (account) => <TitleCell detail={account.loginName}>{accountName(account)}</TitleCell>,
    },
    { key: 'post', title: '职务', width: 184, render: ({ person }) => person?.post ?? '' },
    { key: 'section', title: '科室', width: 144, render: ({ person }) => person?.section?.name ?? '' },
    { key: 'roles', title: '角色', width: 232, render: rolesText },
    { key: 'acts', title: '', width: 144, align: 'right', fixed: true, render: acts },
  ];
  return (
    <>
      <PageHead
        title="账号"
        breadcrumb={[{ label: '系统管理' }, { label: '账号' }]}
        state={
          data
            ? `${data.accounts.length}个账号，${data.accounts.filter(({ disabled }) => disabled).length}个停用`
            : null
        }
        actions={
          mayManage ? (
            <Button
              type="primary"
              onClick={() => void navigate(keepYear('/accounts/new'), { state: overList })}
            >
              新建账号
            </Button>
          ) : null
        }
      />
      {mayRead ? (
        <>
          <DataTable
            name="accounts"
            label="账号"
            settings={false}
            twoLine
            columns={columns}
            rows={data?.accounts ?? []}
            rowKey={({ id }) => id}
            loading={!data && !error}
            error={
              error && !data ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null
            }
            empty={<EmptyState title="还没有账号" />}
            minWidth={960}
            card={(account) => (
              <RowCard
                status={<AccountState account={account} />}
                aside={stateNote(account)}
                title={accountName(account)}
                detail={
                  <>
                    <div>{[account.loginName, account.person?.post].filter(Boolean).join('　')}</div>
                    <div>{rolesText(account)}</div>
                  </>
                }
                act={acts(account)}
              />
            )}
          />
          {data ? <ThreeAdministrators accounts={data.accounts} /> : null}
          <DisableAccount account={asking} onClose={() => setAsking(null)} />
        </>
      ) : (
        <NoPermission detail={FORBIDDEN} />
      )}
      <Outlet />
    </>
  );
}

interface ActsProps {
  account: Account;
  onDisable: (account: Account) => void;
}

/** Each administrator sees only the acts of the own office; nobody locks the own account out. */
function Acts({ account, onDisable }: ActsProps) {
  const { viewer } = useWorkbench();
  const keepYear = useYearLink();
  const [mayManage, mayGrant] = [useCan('account:manage'), useCan('account:grant')];
  const link = (form: string, words: string) => (
    <Link to={keepYear(`/accounts/${account.id}/${form}`)} state={overList} preventScrollReset>
      {words}
    </Link>
  );
  const own = account.id === viewer.ownAccountId;
  return (
    <span className="account-acts">
      {mayGrant ? link('roles', '授予角色') : null}
      {mayManage ? link('password', '重置密码') : null}
      {mayManage && !own ? (
        <button type="button" className="text-button" onClick={() => onDisable(account)}>
          {account.disabled ? '启用' : '停用'}
        </button>
      ) : null}
    </span>
  );
}
