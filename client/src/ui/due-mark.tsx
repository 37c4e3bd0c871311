import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { workingDaysBetween } from '@gongkai/shared/calendar/working-days';
import { StatusMark } from './status-mark.tsx';
import { useWorkbench } from './workbench-context.tsx';

/** 临期: this many working days or fewer. */
const DUE_SOON = 3;

export interface DueState {
  readonly kind: 'overdue' | 'due-soon' | 'normal' | 'provisional';
  readonly text: string;
}

/** The countdown in working days; a provisional day says so first, since it may still move. */
export function dueState(
  dueOn: string,
  today: string,
  provisional: boolean,
  calendar: WorkingCalendar,
): DueState {
  // The server sends real days.
  const left = workingDaysBetween(today as Day, dueOn as Day, calendar);
  if (dueOn < today) return { kind: 'overdue', text: `逾期${Math.max(1, -left)}个工作日` };
  if (provisional) return { kind: 'provisional', text: `暂定剩${left}个工作日` };
  if (left === 0) return { kind: 'due-soon', text: '今天截止' };
  return { kind: left <= DUE_SOON ? 'due-soon' : 'normal', text: `剩${left}个工作日` };
}

export function DueMark({
  dueOn,
  today,
  provisional,
}: {
  dueOn: string;
  today: string;
  provisional: boolean;
}) {
  const { calendar } = useWorkbench();
  const { kind, text } = dueState(dueOn, today, provisional, calendar);
  return <StatusMark kind={kind}>{text}</StatusMark>;
}
