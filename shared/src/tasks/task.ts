import { addDays, type Day, maxDay, weekday } from '../calendar/day.ts';
import { keys } from '../keys.ts';

/** Where a task stands in its life; 逾期 is derived from the date and never stored. */
export const TaskStatus = keys('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE');
export type TaskStatus = keyof typeof TaskStatus;

/** Where a task comes from: 责任分解, 会议决定, 另行交办. */
export const TaskOrigin = keys('PLAN', 'MEETING', 'MANUAL');
export type TaskOrigin = keyof typeof TaskOrigin;

/** One of a task's measures (措施), ticked off by the liaison. */
export interface TaskMeasure {
  readonly text: string;
  readonly done: boolean;
}

/** What the rules of tasks look at. */
export interface TaskFacts {
  readonly status: TaskStatus;
  readonly startsOn: Day;
  readonly dueOn: Day;
  /** The day of the last submission that has not been returned or withdrawn. */
  readonly submittedOn: Day | null;
  readonly voided: boolean;
}

/** The groups of 我的任务, in their order; what waits for the office or is done is in none. */
export const TaskGroup = keys('OVERDUE', 'TODAY', 'THIS_WEEK', 'LATER', 'RETURNED');
export type TaskGroup = keyof typeof TaskGroup;

/** Counts and lists take a task from the day it starts; before, a recurring one is only foreseen. */
export function isCurrent(task: Pick<TaskFacts, 'startsOn' | 'voided'>, today: Day): boolean {
  return !task.voided && task.startsOn <= today;
}

/** The section has still to act on it. */
export function isOpen(task: Pick<TaskFacts, 'status' | 'voided'>): boolean {
  return !task.voided && task.status !== 'SUBMITTED' && task.status !== 'DONE';
}

/**
 * Past its limit: what has been submitted is measured by the day of submission,
 * so that the office's reading time is not the section's delay.
 */
export function isLate(task: TaskFacts, today: Day): boolean {
  const on = isOpen(task) ? today : (task.submittedOn ?? today);
  return !task.voided && on > task.dueOn;
}

/** 逾期: late, and not done yet. */
export function isOverdue(task: TaskFacts, today: Day): boolean {
  return task.status !== 'DONE' && isCurrent(task, today) && isLate(task, today);
}

/** The last day, Sunday, of the week a day is in. */
export function endOfWeek(day: Day): Day {
  return addDays(day, (7 - weekday(day)) % 7);
}

/** Which group of 我的任务 a task stands in; null = in none. */
export function taskGroup(task: TaskFacts, today: Day): TaskGroup | null {
  if (!isOpen(task) || !isCurrent(task, today)) return null;
  if (task.status === 'RETURNED') return 'RETURNED';
  if (task.dueOn < today) return 'OVERDUE';
  if (task.dueOn === today) return 'TODAY';
  return task.dueOn <= endOfWeek(today) ? 'THIS_WEEK' : 'LATER';
}

/** The day a late task is measured against, never before its limit. */
export function taskMeasuredOn(task: TaskFacts, today: Day): Day {
  return maxDay(isOpen(task) ? today : (task.submittedOn ?? today), task.dueOn);
}

/** What became of one submission (报送): 待审核, 已接收, 已退回, 已撤回. */
export const SubmissionOutcome = keys('PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN');
export type SubmissionOutcome = keyof typeof SubmissionOutcome;
