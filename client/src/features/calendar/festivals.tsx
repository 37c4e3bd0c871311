import { groupBy } from '@gongkai/shared/lists/group-by';
import { rangesOf } from '@gongkai/shared/calendar/notice-text';
import type { Day } from '@gongkai/shared/calendar/day';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { momentText, monthDay } from '../../ui/moment.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import type { Notice } from '../../ui/use-named-calendar.ts';
import { UndoNotice } from './undo-notice.tsx';

/** 放假安排: the notices of the year, festival by festival, and where they come from. */
export function Festivals({ notices, year }: { notices: readonly Notice[]; year: number }) {
  return (
    <Section title="放假安排" right={notices.length > 0 ? null : '尚未录入'}>
      {notices.length === 0 ? (
        <EmptyState
          title={`${year}年的放假安排尚未录入`}
          detail="国务院办公厅一般在上一年11月公布，公布后由办公室录入。"
        />
      ) : (
        notices.map((notice) => <OneNotice key={notice.id} notice={notice} />)
      )}
    </Section>
  );
}

function OneNotice({ notice }: { notice: Notice }) {
  const { today } = useWorkbench();
  const { title, noticeNo, url, enteredBy, createdAt, edition, seeded, days } = notice;
  const festivals = [...groupBy(days, ({ name }) => name)];
  return (
    <>
      <table className="table-rules festival-table">
        <thead>
          <tr>
            <th scope="col">节日</th>
            <th scope="col">放假</th>
            <th scope="col" className="number">
              天数
            </th>
            <th scope="col">调休上班</th>
          </tr>
        </thead>
        <tbody>
          {festivals.map(([name, all]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{rangesText(all, true)}</td>
              <td className="number">{all.filter(({ isOffDay }) => isOffDay).length}</td>
              <td>{rangesText(all, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note notice-source">
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        {`，${noticeNo === '未核' ? '文号未核' : noticeNo}。`}
        {seeded ? '随系统安装。' : `第${edition}版，${enteredBy}${momentText(createdAt, today)}录入。`}
        <UndoNotice notice={notice} />
      </p>
    </>
  );
}

function rangesText(days: Notice['days'], isOffDay: boolean): string {
  const ranges = rangesOf(days.filter((one) => one.isOffDay === isOffDay).map(({ date }) => date as Day)); // real days
  return ranges
    .map(([first, last]) => (first === last ? monthDay(first) : `${monthDay(first)}至${monthDay(last)}`))
    .join('、');
}
