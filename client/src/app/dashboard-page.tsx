import { useQuery } from '@apollo/client/react';
import { addDays } from '@gongkai/shared/calendar/day';
import { can } from '@gongkai/shared/permissions';
import { lazy, Suspense } from 'react';
import { NextPackCard } from '../features/packs/next-pack-card.tsx';
import { ApplicationsSummary } from '../features/statistics/applications-summary.tsx';
import { DashboardSummary } from '../features/statistics/dashboard-summary.tsx';
import { RedList } from '../features/statistics/red-list.tsx';
import { AttentionDocument, StatisticsTableDocument } from '../gql/graphql.ts';
import { clockTime, longDay } from '../ui/moment.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../ui/state-views.tsx';
import { useYear } from '../ui/use-year.ts';
import { useWorkbench } from '../ui/workbench-context.tsx';
import { Doors } from './dashboard-doors.tsx';
import { DashboardFigures } from './dashboard-figures.tsx';

const MonthChart = lazy(() =>
  import('../features/statistics/month-chart.tsx').then((module) => ({ default: module.MonthChart })),
);

/** What is received today may fall due within this many days. */
const LOOK_AHEAD_DAYS = 40;

/** 工作台: what the person who opens it has to know now. */
export function DashboardPage() {
  const { viewer } = useWorkbench();
  return can(viewer, 'statistics:read') ? <Overview /> : <Doors />;
}

function Overview() {
  const { viewer, today } = useWorkbench();
  const year = useYear();
  const { data, error, refetch } = useQuery(StatisticsTableDocument, { variables: { year } });
  const { data: urgent } = useQuery(AttentionDocument);
  const table = data?.statisticsTable;
  const attention = urgent?.attention;
  const ready = table && attention;
  return (
    <>
      <PageHead
        title="政府信息公开总览"
        dateLine={longDay(today)}
        state={table ? `数据截至${clockTime(table.countedAt)}` : null}
      />
      <CalendarNote />
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {ready ? <DashboardFigures table={table} attention={attention} /> : null}
      {!ready && !error ? <LoadingLines rows={4} /> : null}
      <div className="columns dashboard">
        <div className="span-8" id="red-list">
          <Section title="红灯清单" right="逾期与三个工作日内到期，按紧急程度排列">
            {attention ? <RedList attention={attention} /> : <LoadingLines rows={5} />}
          </Section>
        </div>
        <div className="span-4">
          {ready ? <ApplicationsSummary table={table} attention={attention} /> : null}
          {can(viewer, 'pack:prepare') ? <NextPackCard /> : null}
        </div>
        <div className="span-7">
          <Suspense fallback={<LoadingLines rows={8} />}>
            {table ? <MonthChart table={table} /> : null}
          </Suspense>
        </div>
        <div className="span-5">{table ? <DashboardSummary table={table} /> : null}</div>
      </div>
    </>
  );
}

/** The State Council publishes next year's days off in autumn; until it is entered, deadlines across the year may move. */
function CalendarNote() {
  const { bootstrap, today } = useWorkbench();
  const { calendarKnownThrough } = bootstrap;
  if (calendarKnownThrough >= addDays(today, LOOK_AHEAD_DAYS)) return null;
  const next = Number(calendarKnownThrough.slice(0, 4)) + 1;
  return <NoticeBar kind="provisional">{`${next}年放假安排未录入，跨年期限为暂定。`}</NoticeBar>;
}
