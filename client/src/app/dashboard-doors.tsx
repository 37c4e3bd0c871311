import { can, type Permission } from '@gongkai/shared/permissions';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { longDay } from '../ui/moment.ts';
import { PageHead } from '../ui/page-head.tsx';
import { useWorkbench } from '../ui/workbench-context.tsx';

interface Door {
  readonly permission: Permission;
  readonly to: string;
  readonly label: string;
  readonly note: string;
}

const doors: readonly Door[] = [
  {
    permission: 'application:read',
    to: '/applications',
    label: '我登记的申请',
    note: '查看受理编号、法定截止和办理状态',
  },
  {
    permission: 'disclosure:queue',
    to: '/disclosures/review',
    label: '待审核',
    note: '主动公开信息中轮到您审查的',
  },
  {
    permission: 'account:manage',
    to: '/accounts',
    label: '账号',
    note: '新建和停用账号，重置密码；角色由安全管理员授予',
  },
  {
    permission: 'account:grant',
    to: '/accounts',
    label: '角色与权限',
    note: '核定各账号的角色；账号由系统管理员新建',
  },
  {
    permission: 'bureau:write',
    to: '/organisation/bureau',
    label: '机关设置',
    note: '机关名称和启用日期',
  },
  {
    permission: 'organisation:read',
    to: '/organisation',
    label: '组织与职责',
    note: '领导小组、科室与联络员',
  },
  { permission: 'session:own', to: '/account', label: '我的账号', note: '修改密码，退出其他设备' },
];

/** 工作台 of those who do not see the bureau's figures: their work first, then their places. */
export function Doors() {
  const { viewer, today } = useWorkbench();
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        title="工作台"
        dateLine={longDay(today)}
        state={`${viewer.personName}　${viewer.post}`}
        actions={
          can(viewer, 'application:register') ? (
            <Button type="primary" size="large" onClick={() => void navigate('/applications/new')}>
              登记申请
            </Button>
          ) : null
        }
      />
      <ul className="doors">
        {doors
          .filter(({ permission }) => can(viewer, permission))
          .map(({ to, label, note }) => (
            <li key={label}>
              <Link to={to}>{label}</Link>
              <p className="note">{note}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
