import type { Day } from '@gongkai/shared/calendar/day';
import { yearOf } from '@gongkai/shared/calendar/day';
import { compareText } from '@gongkai/shared/lists/text';
import { isCurrent, TaskGroup, taskGroup } from '@gongkai/shared/tasks/task';
import { taskGroupText } from '@gongkai/shared/tasks/task.texts';
import { valuesOf } from '@gongkai/shared/keys';
import { factsOf, type Task } from './task-words.ts';

/** The groups of 我的任务: what is to do, what the office reads, what was done last. */
export type MyGroup = TaskGroup | 'SUBMITTED' | 'DONE';

export const myGroupText: Record<MyGroup, string> = {
  ...taskGroupText,
  SUBMITTED: '待审核',
  DONE: '最近完成',
};

export interface Mine {
  readonly open: readonly Task[];
  readonly done: readonly Task[];
  readonly doneThisYear: number;
}

/** Which group a task of one's own stands in; null = in none. */
export function groupOf(task: Task, today: Day): MyGroup | null {
  if (task.status === 'SUBMITTED') return 'SUBMITTED';
  return task.status === 'DONE' ? 'DONE' : taskGroup(factsOf(task), today);
}

/** What is still to do, most urgent first: the order in which one goes through them. */
export function toDo(open: readonly Task[], today: Day): Task[] {
  return valuesOf(TaskGroup).flatMap((group) => open.filter((task) => groupOf(task, today) === group));
}

/** All rows of the page in the order of their groups. */
export function inGroups({ open, done }: Mine, today: Day): Task[] {
  const waiting = open.filter(({ status }) => status === 'SUBMITTED');
  return [...toDo(open, today), ...waiting, ...done];
}

/** The one to go on with after this one: the next in order, from the top again after the last. */
export function nextAfter(order: readonly Task[], id: string, open: readonly Task[]): Task | null {
  const at = order.findIndex((task) => task.id === id);
  const later = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  const still = new Set(open.map((task) => task.id));
  return later.find((task) => task.id !== id && still.has(task.id)) ?? null;
}

const RECENT = 5;

/** What a live task makes of the page; `incomplete` = the server has to be asked. */
export function withTask(mine: Mine, task: Task, today: Day): { mine: Mine; incomplete: boolean } {
  const wasOpen = mine.open.some(({ id }) => id === task.id);
  const wasDone = mine.done.some(({ id }) => id === task.id);
  const current = isCurrent(factsOf(task), today);
  const isDone = current && task.status === 'DONE';
  const isOpen = current && task.status !== 'DONE';
  const open = [...mine.open.filter(({ id }) => id !== task.id), ...(isOpen ? [task] : [])].sort(byDue);
  // Of what was done earlier only five are here: what leaves them, or comes from nowhere, is asked for.
  const incomplete = isDone ? !wasOpen && !wasDone : wasDone;
  const others = mine.done.filter(({ id }) => id !== task.id);
  const done = isDone ? [task, ...others].sort(byDone).slice(0, RECENT) : others;
  const counts = isDone && !wasDone && wasOpen && yearOf((task.doneOn ?? today) as Day) === yearOf(today); // as it is stored
  return { mine: { open, done, doneThisYear: mine.doneThisYear + (counts ? 1 : 0) }, incomplete };
}

const byDue = (a: Task, b: Task): number => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id);
const byDone = (a: Task, b: Task): number =>
  compareText(b.doneOn ?? '', a.doneOn ?? '') || compareText(b.id, a.id);
