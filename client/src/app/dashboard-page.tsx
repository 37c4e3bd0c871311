import { useQuery } from '@apollo/client/react';
import { addDays } from '@gongkai/shared/calendar/day';
import { can, type Holder, type Role } from '@gongkai/shared/permissions';
import { lazy, Suspense } from 'react';
import { Button } from 'antd';
import { Outlet } from 'react-router';
import { WaitingReviews } from '../features/disclosures/waiting-reviews.tsx';
import { LastDecisions } from '../features/meetings/last-decisions.tsx';
import { NextPackCard } from '../features/packs/next-pack-card.tsx';
import { ApplicationsSummary } from '../features/statistics/applications-summary.tsx';
import { DashboardSummary } from '../features/statistics/dashboard-summary.tsx';
import { RedList } from '../features/statistics/red-list.tsx';
import type { LedgerRow } from '../features/statistics/row-cells.tsx';
import { PressButton } from '../features/supervision/press-button.tsx';
import { SectionProgress } from '../features/supervision/section-progress.tsx';
import { SupervisionNote } from '../features/supervision/supervision-note.tsx';
import { AttentionDocument, StatisticsTableDocument, TaskProgressDocument } from '../gql/graphql.ts';
import { useOpenedAlone } from '../ui/drawer-page.tsx';
import { MyTasksHome } from '../features/tasks/my-tasks-page.tsx';
import { clockTime, longDay } from '../ui/moment.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../ui/state-views.tsx';
import { useYear } from '../ui/use-year.ts';
import { useCan, useWorkbench } from '../ui/workbench-context.tsx';
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
  if (worksForSection(viewer))
    return (
      <>
        <MyTasksHome />
        <WaitingReviews most={5} />
      </>
    );
  return can(viewer, 'statistics:read') ? <Overview /> : <Doors />;
}

/** 联络员 and 科室负责人 begin with what their section has to do; who leads or runs the office, with the whole. */
function worksForSection({ roles }: Holder): boolean {
  const has = (role: Role) => roles.includes(role);
  return (has('LIAISON') || has('SECTION_HEAD')) && !has('LEADER') && !has('OFFICE');
}

function Overview() {
  const { viewer, today } = useWorkbench();
  const alone = useOpenedAlone('/');
  const mayPress = useCan('supervision:issue');
  const year = useYear();
  const { data, error, refetch } = useQuery(StatisticsTableDocument, { variables: { year } });
  const { data: urgent } = useQuery(AttentionDocument);
  const tasks = useQuery(TaskProgressDocument, { variables: { year } });
  const progress = tasks.data?.taskProgress;
  const table = data?.statisticsTable;
  const attention = urgent?.attention;
  const ready = table && attention && (progress || tasks.error);
  if (alone) return alone;
  return (
    <>
      <PageHead
        title="政府信息公开总览"
        dateLine={longDay(today)}
        state={table ? `数据截至${clockTime(table.countedAt)}` : null}
        actions={
          <Button className="print-button" onClick={() => print()}>
            打印一页
          </Button>
        }
      />
      <CalendarNote />
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {ready ? <DashboardFigures table={table} attention={attention} progress={progress} /> : null}
      {!ready && !error ? <LoadingLines rows={4} /> : null}
      <div className="columns dashboard">
        <div className="span-8" id="red-list">
          <Section title="红灯清单" right="逾期与三个工作日内到期，按紧急程度排列">
            {attention ? (
              <RedList attention={attention} {...(mayPress && { act: pressButton })} />
            ) : (
              <LoadingLines rows={5} />
            )}
          </Section>
        </div>
        <div className="span-4">
          {ready ? <ApplicationsSummary table={table} attention={attention} /> : null}
          <WaitingReviews most={3} />
          {can(viewer, 'pack:prepare') ? <NextPackCard /> : null}
        </div>
        <div className="span-7">
          {progress ? <SectionProgress progress={progress} /> : null}
          {!progress && tasks.error ? (
            <ErrorState detail={tasks.error.message} onRetry={() => void tasks.refetch()} />
          ) : null}
          {!progress && !tasks.error ? <LoadingLines rows={8} /> : null}
        </div>
        <div className="span-5">
          <LastDecisions>
            <SupervisionNote />
          </LastDecisions>
        </div>
        <div className="span-7">
          <Suspense fallback={<LoadingLines rows={8} />}>
            {table ? <MonthChart table={table} /> : null}
          </Suspense>
        </div>
        <div className="span-5">{table ? <DashboardSummary table={table} /> : null}</div>
      </div>
      <Outlet />
    </>
  );
}

/** 督办 stands beside tasks alone: items and applications have no order to answer. */
const pressButton = ({ id, noun, sectionId, title, number }: LedgerRow) =>
  noun === 'TASK' ? <PressButton sectionId={sectionId} taskId={id} name={title ?? number} /> : null;

/** The State Council publishes next year's days off in autumn; until it is entered, deadlines across the year may move. */
function CalendarNote() {
  const { calendar, today } = useWorkbench();
  const { knownThrough } = calendar;
  if (knownThrough >= addDays(today, LOOK_AHEAD_DAYS)) return null;
  const next = Number(knownThrough.slice(0, 4)) + 1;
  return <NoticeBar kind="provisional">{`${next}年放假安排未录入，跨年期限为暂定。`}</NoticeBar>;
}
