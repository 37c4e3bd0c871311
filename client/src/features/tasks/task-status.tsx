import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { isLate, isOpen, taskMeasuredOn, type TaskFacts } from '@gongkai/shared/tasks/task';
import { taskState } from '@gongkai/shared/tasks/task.filter';
import { taskStateText } from '@gongkai/shared/tasks/task.texts';
import { DeadlineChip } from '../../ui/deadline-chip.tsx';
import { dueState } from '../../ui/due-mark.tsx';
import { shortDay, writtenDay } from '../../ui/moment.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { StatusKind } from '../../ui/status-shape.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';

export const statusKind = {
  NOT_STARTED: 'not-started',
  IN_PROGRESS: 'in-progress',
  SUBMITTED: 'to-review',
  RETURNED: 'returned',
  DONE: 'done',
  OVERDUE: 'overdue',
  FORESEEN: 'provisional',
  VOIDED: 'paused',
} as const satisfies Record<string, StatusKind>;

/** 逾期 by how much, measured on the day it was handed in where it was. */
export function overdueText(facts: TaskFacts, today: Day, calendar: WorkingCalendar): string {
  return dueState(facts.dueOn, taskMeasuredOn(facts, today), false, calendar).text;
}

/** A late task says so by how much, any other how far it is; what waits for the office says that first. */
export function TaskStatus({ facts, today }: { facts: TaskFacts; today: Day }) {
  const { calendar } = useWorkbench();
  const state = taskState(facts, today);
  if (state === 'OVERDUE' && facts.status === 'SUBMITTED')
    return (
      <span>
        <StatusMark kind={statusKind.SUBMITTED}>{taskStateText.SUBMITTED}</StatusMark>{' '}
        <span className="note">{overdueText(facts, today, calendar)}</span>
      </span>
    );
  const text = state === 'OVERDUE' ? overdueText(facts, today, calendar) : taskStateText[state];
  return <StatusMark kind={statusKind[state]}>{text}</StatusMark>;
}

/** 剩4个工作日, of what is still to do; 待审核 and 已完成 count down no more. */
export function leftText(
  facts: TaskFacts,
  today: Day,
  provisional: boolean,
  calendar: WorkingCalendar,
): string | null {
  if (!isOpen(facts)) return null;
  return dueState(facts.dueOn, today, provisional, calendar).text;
}

/** The countdown of the drawer; closed ones say how they ended. */
export function TaskChip({
  facts,
  today,
  provisional,
}: {
  facts: TaskFacts;
  today: Day;
  provisional: boolean;
}) {
  const { calendar } = useWorkbench();
  const date = `${writtenDay(facts.dueOn)}到期`;
  const state = taskState(facts, today);
  if (state === 'VOIDED' || state === 'FORESEEN')
    return <DeadlineChip kind={statusKind[state]} label={taskStateText[state]} date={date} />;
  if (isOpen(facts)) {
    const { kind, text } = dueState(facts.dueOn, today, provisional, calendar);
    return <DeadlineChip kind={kind} label={text} date={date} />;
  }
  const late = isLate(facts, today)
    ? `${taskStateText[facts.status]}，${overdueText(facts, today, calendar)}`
    : null;
  return (
    <DeadlineChip kind={statusKind[facts.status]} label={late ?? taskStateText[facts.status]} date={date} />
  );
}

/** 10-23截止, for a list. */
export const dueText = (dueOn: string, today: string, provisional: boolean): string =>
  `${shortDay(dueOn, today)}截止${provisional ? '（暂定）' : ''}`;
