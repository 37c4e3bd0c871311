import type { Day } from '@gongkai/shared/calendar/day';
import { can, coversRow, reachesOf, type Permission, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { TaskStatus } from '@gongkai/shared/tasks/task';
import { nextStatus, type TaskAct } from '@gongkai/shared/tasks/task.lifecycle';
import { factsOf, type Task } from './task-words.ts';

/** Acts done in a dialog of their own. */
export type DialogAct = Exclude<TaskAct, 'save' | 'submit' | 'edit'>;

const RIGHT: Record<TaskAct, Permission> = {
  save: 'task:report',
  submit: 'task:report',
  withdraw: 'task:report',
  accept: 'task:review',
  return: 'task:review',
  reopen: 'task:review',
  edit: 'task:assign',
  void: 'task:void',
};

/** Why an act cannot be done to a task as it stands, null = it can; the server asks the same two questions. */
export function whyNot(task: Task, act: TaskAct, viewer: RowHolder, today: Day): string | null {
  const step = nextStatus(factsOf(task), act, today);
  if ('refused' in step) return refusalText[step.refused];
  if (coversRow(viewer, RIGHT[act], task)) return null;
  return RIGHT[act] === 'task:report' ? '任务由责任科室填报。' : '任务由办公室审核和调整。';
}

export const may = (task: Task, act: TaskAct, viewer: RowHolder, today: Day): boolean =>
  whyNot(task, act, viewer, today) === null;

/** One's own to report on; the office may report for any section, but that is not where it begins. */
export function isMine(task: Task, viewer: RowHolder): boolean {
  return can(viewer, 'task:report') && viewer.sectionIds.includes(task.sectionId);
}

/** Whether the drawer opens as the form of a report. */
export function opensAsReport(task: Task, viewer: RowHolder, today: Day): boolean {
  return isMine(task, viewer) && may(task, 'submit', viewer, today);
}

/** The board's columns, left to right. */
export const BOARD: readonly TaskStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE'];

/** Where a card of the board may be moved: a step of the task's life that is the viewer's. */
export interface Move {
  readonly to: TaskStatus;
  readonly act: Exclude<TaskAct, 'save' | 'edit' | 'void'>;
}

const STEPS = ['submit', 'withdraw', 'accept', 'return', 'reopen'] as const;

export function movesOf(task: Task, viewer: RowHolder, today: Day): Move[] {
  return STEPS.flatMap((act) => {
    const step = nextStatus(factsOf(task), act, today);
    if ('refused' in step || !coversRow(viewer, RIGHT[act], task)) return [];
    // The office reads what sections hand in; taking it back is the section's.
    if ((act === 'submit' || act === 'withdraw') && !isMine(task, viewer)) return [];
    return [{ to: step.next, act }];
  });
}

/** Sees the tasks of all sections, so that naming the section says something. */
export const seesAll = (viewer: RowHolder): boolean => reachesOf(viewer, 'task:read').includes('ALL');
