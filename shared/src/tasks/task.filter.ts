import { yearOf, type Day } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { isCurrent, isOverdue, TaskOrigin, type TaskFacts } from './task.ts';

/** What a list of tasks can be narrowed to: a status, or what is derived from the dates. */
export const TaskState = keys(
  'NOT_STARTED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'DONE',
  'OVERDUE',
  'FORESEEN',
  'VOIDED',
);
export type TaskState = keyof typeof TaskState;

/** The state a task is shown in; late ones say so before their status. */
export function taskState(task: TaskFacts, today: Day): TaskState {
  if (task.voided) return 'VOIDED';
  if (task.startsOn > today) return 'FORESEEN';
  return isOverdue(task, today) ? 'OVERDUE' : task.status;
}

export const taskFilter = z.object({
  /** Year of the first day. */
  year: z.nullish(z.int().check(z.minimum(2008), z.maximum(2199))),
  search: optionalText('查询文字', 60),
  sectionId: optionalId('科室'),
  state: z.nullish(oneOf('状态', valuesOf(TaskState))),
  origin: z.nullish(oneOf('来源', valuesOf(TaskOrigin))),
  lineKey: optionalId('责任'),
});
export type TaskFilter = z.output<typeof taskFilter>;

export const TaskSort = keys('DUE_ON', 'TASK_NO', 'TITLE', 'STARTS_ON');
export type TaskSort = keyof typeof TaskSort;

export interface ListedTask extends TaskFacts {
  readonly id: string;
  readonly taskNo: string;
  readonly title: string;
  readonly sectionId: string;
  readonly origin: TaskOrigin;
  readonly lineKey: string | null;
}

/** The filter, for a row at hand; the server's SQL says the same. Foreseen and voided rows are shown only when asked for. */
export function inTaskFilter(row: ListedTask, filter: TaskFilter, today: Day): boolean {
  return (
    (!filter.year || yearOf(row.startsOn) === filter.year) &&
    (!filter.sectionId || row.sectionId === filter.sectionId) &&
    (filter.state ? inState(row, filter.state, today) : isCurrent(row, today)) &&
    (!filter.origin || row.origin === filter.origin) &&
    (!filter.lineKey || row.lineKey === filter.lineKey) &&
    contains(filter.search, row.title, row.taskNo)
  );
}

/** A late task stands under 逾期 and under its own status: both are true of it. */
function inState(row: ListedTask, state: TaskState, today: Day): boolean {
  if (state === 'VOIDED' || state === 'FORESEEN') return taskState(row, today) === state;
  if (state === 'OVERDUE') return isOverdue(row, today);
  return isCurrent(row, today) && row.status === state;
}

const sortKey: Record<TaskSort, (row: ListedTask) => string> = {
  DUE_ON: (row) => row.dueOn,
  TASK_NO: (row) => row.taskNo,
  TITLE: (row) => row.title,
  STARTS_ON: (row) => row.startsOn,
};

export function compareTasks(sort: TaskSort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedTask, b: ListedTask): number =>
    sign * (compareText(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}
