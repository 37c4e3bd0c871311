import type { Day } from '../calendar/day.ts';
import type { TaskStatus } from '../tasks/task.ts';
import { changedFields, limitChanged, type ComparedLine } from './differences.ts';
import type { PlannedTask } from './limit.ts';

/** A task that carries out a line, as an amendment looks at it. */
export interface TaskOfLine {
  readonly status: TaskStatus;
  readonly period: string | null;
  readonly dueOn: Day;
  readonly voided: boolean;
}

/**
 * What an approved amendment does to a task: LEAVE it as it is, VOID it, make it FOLLOW the new
 * line (its words, and its limit where that changed), or KEEP it, begun, under the former words
 * and name it to those who decided.
 */
export type TaskFate = 'LEAVE' | 'VOID' | 'FOLLOW' | 'KEEP';

/**
 * Nobody’s work is thrown away by an amendment: only what nobody has begun moves. What was due
 * before the day of approval stays owed as it was, unless the line has a new limit for it or is dropped.
 */
export function fateOf(
  task: TaskOfLine,
  before: ComparedLine,
  after: ComparedLine | null,
  planned: readonly PlannedTask[],
  approvedOn: Day,
): TaskFate {
  if (task.voided || task.status === 'DONE') return 'LEAVE';
  if (after !== null && changedFields(before, after).length === 0) return 'LEAVE';
  if (task.status !== 'NOT_STARTED') return 'KEEP';
  if (after === null) return 'VOID';
  if (planned.some(({ period }) => period === task.period)) return 'FOLLOW';
  return limitChanged(before, after) && task.dueOn >= approvedOn ? 'VOID' : 'LEAVE';
}
