import { yearOf } from '@gongkai/shared/calendar/day';
import { workingDaysInYear } from '@gongkai/shared/calendar/working-days';
import { Button } from 'antd';
import { Outlet } from 'react-router';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { writtenDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { useNamedCalendar } from '../../ui/use-named-calendar.ts';
import { usePlaces } from '../../ui/use-places.ts';
import { useYear } from '../../ui/use-year.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { Festivals } from './festivals.tsx';
import { YearGrid } from './year-grid.tsx';
import './calendar.css';

/** 工作日历 of a year: which days are worked, by which notice, and until when that is certain. */
export function CalendarPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const mayEnter = useCan('calendar:enter');
  const { toForm } = usePlaces('/calendar');
  const { view, calendar, error, retry } = useNamedCalendar();
  const alone = useOpenedAlone('/calendar');
  if (alone) return alone;
  const notices = view?.notices.filter((notice) => notice.year === year) ?? [];
  const known = calendar ? yearOf(calendar.knownThrough) >= year : true;
  return (
    <>
      <PageHead
        title={`${year}年工作日历`}
        breadcrumb={[{ label: '组织与职责' }, { label: '工作日历' }]}
        state={view ? `放假安排已知至${writtenDay(view.knownThrough)}，其后的期限为暂定` : null}
        actions={
          mayEnter && view ? (
            <Button type={known ? 'default' : 'primary'} onClick={() => toForm('notice')}>
              {notices.length > 0 ? `更正${year}年通知` : `录入${year}年通知`}
            </Button>
          ) : null
        }
      />
      {calendar && view ? (
        <>
          {known ? null : (
            <NoticeBar kind="provisional">
              {`${year}年的放假安排还没有录入。以下按周末和法定节日推算，落在这一年的期限都是暂定。`}
            </NoticeBar>
          )}
          <Section title="全年" right={`${workingDaysInYear(year, calendar)}个工作日`}>
            <YearGrid year={year} calendar={calendar} today={today} />
            <Legend />
          </Section>
          <Festivals notices={notices} year={year} />
        </>
      ) : error ? (
        <ErrorState detail={error.message} onRetry={retry} />
      ) : (
        <LoadingLines rows={12} />
      )}
      <Outlet />
    </>
  );
}

function Legend() {
  return (
    <ul className="calendar-legend">
      <li>
        <span className="sample day-off">休</span>放假
      </li>
      <li>
        <span className="sample day-make-up">班</span>调休上班，是工作日
      </li>
      <li>
        <span className="sample is-provisional">8</span>暂定，放假安排还可能变动
      </li>
    </ul>
  );
}
