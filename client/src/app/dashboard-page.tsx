import { useQuery } from '@apollo/client/react';
import { can } from '@gongkai/shared/permissions';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import {
  AttentionDocument,
  StatisticsTableDocument,
  type StatisticsTableFieldsFragment,
} from '../gql/graphql.ts';
import { DashboardSummary } from '../features/statistics/dashboard-summary.tsx';
import { RedList } from '../features/statistics/red-list.tsx';
import { FigureBand } from '../ui/figure-band.tsx';
import { clockTime, longDay } from '../ui/moment.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../ui/state-views.tsx';
import { useYear, useYearLink } from '../ui/use-year.ts';
import { useWorkbench } from '../ui/workbench-context.tsx';

const MonthChart = lazy(() =>
  import('../features/statistics/month-chart.tsx').then((module) => ({ default: module.MonthChart })),
);

/** 工作台: what the person who opens it has to know now. */
export function DashboardPage() {
  const { viewer } = useWorkbench();
  return can(viewer, 'statistics:read') ? <Overview /> : <Doors />;
}

function Overview() {
  const { today, bootstrap } = useWorkbench();
  const year = useYear();
  const { data, error, refetch } = useQuery(StatisticsTableDocument, { variables: { year } });
  const { data: urgent } = useQuery(AttentionDocument);
  const table = data?.statisticsTable;
  const attention = urgent?.attention;
  return (
    <>
      <PageHead
        title="政府信息公开总览"
        dateLine={longDay(today)}
        state={table ? `数据截至${clockTime(table.countedAt)}` : null}
      />
      {bootstrap.calendarKnownThrough < soon(today) ? (
        <NoticeBar kind="provisional">
          {`${Number(bootstrap.calendarKnownThrough.slice(0, 4)) + 1}年放假安排尚未录入，跨年的期限为暂定，公布后重新计算。`}
        </NoticeBar>
      ) : null}
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {table && attention ? (
        <Figures table={table} overdue={attention.overdue} dueSoon={attention.dueSoon} />
      ) : null}
      {!table && !error ? <LoadingLines rows={4} /> : null}
      <div className="columns" style={{ paddingTop: 40 }}>
        <div className="span-8" id="red-list">
          <Section title="红灯清单" right="逾期与三个工作日内到期，按紧急程度排列">
            {attention ? <RedList attention={attention} /> : <LoadingLines rows={5} />}
          </Section>
        </div>
        <div className="span-4">{table ? <DashboardSummary table={table} /> : null}</div>
        <div className="span-12">
          <Suspense fallback={<LoadingLines rows={8} />}>
            {table ? <MonthChart table={table} /> : null}
          </Suspense>
        </div>
      </div>
    </>
  );
}

function Figures({
  table,
  overdue,
  dueSoon,
}: {
  table: StatisticsTableFieldsFragment;
  overdue: number;
  dueSoon: number;
}) {
  const keepYear = useYearLink();
  const { year } = table;
  const row = (code: string) => table.rows.find((one) => one.code === code);
  const late = row('A2')?.value ?? 0;
  return (
    <FigureBand
      label="总览"
      figures={[
        {
          key: 'overdue',
          label: '逾期事项',
          value: overdue,
          unit: '项',
          comparison: overdue > 0 ? '最紧急的列在下方' : '没有逾期',
          to: '#red-list',
          ...(overdue > 0 && { status: 'overdue' as const }),
        },
        {
          key: 'due-soon',
          label: '三个工作日内到期',
          value: dueSoon,
          unit: '项',
          comparison: '信息公开与申请答复',
          to: '#red-list',
          ...(dueSoon > 0 && { status: 'due-soon' as const }),
        },
        {
          key: 'A',
          label: `${year}年主动公开`,
          value: row('A')?.value ?? 0,
          unit: '条',
          comparison: `上年${row('A')?.previous ?? 0}条，未及时${late}条`,
          to: keepYear(`/statistics/rows?code=A`),
        },
        {
          key: 'B',
          label: `${year}年受理申请`,
          value: row('B')?.value ?? 0,
          unit: '条',
          comparison: `答复${row('C')?.value ?? 0}条，上年受理${row('B')?.previous ?? 0}条`,
          to: keepYear(`/statistics/rows?code=B`),
        },
      ]}
    />
  );
}

/** 40 days on: what is received today may fall due by then. */
function soon(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 40 * 86_400_000).toISOString().slice(0, 10);
}

/** Those who may not see the bureau's figures have one place to go. */
function Doors() {
  const { viewer, today } = useWorkbench();
  const doors = [
    {
      permission: 'application:register',
      to: '/applications/new',
      label: '登记申请',
      note: '当面、信函、传真等渠道收到的申请统一登记',
    },
    {
      permission: 'application:read',
      to: '/applications',
      label: '我登记的申请',
      note: '查看受理编号、法定截止和办理状态',
    },
    {
      permission: 'account:read',
      to: '/accounts',
      label: '账号',
      note: '系统管理员管账号，安全管理员管角色，各管各的',
    },
    {
      permission: 'organisation:read',
      to: '/organisation',
      label: '组织与职责',
      note: '领导小组、科室与联络员',
    },
    { permission: 'session:own', to: '/account', label: '我的账号', note: '修改密码、结束其他登录' },
  ] as const;
  return (
    <>
      <PageHead title="工作台" dateLine={longDay(today)} state={`${viewer.personName}　${viewer.post}`} />
      <ul className="doors">
        {doors
          .filter(({ permission }) => can(viewer, permission))
          .map(({ to, label, note }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
              <p className="note">{note}</p>
            </li>
          ))}
      </ul>
    </>
  );
}
