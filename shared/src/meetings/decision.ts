import type { Day } from '../calendar/day.ts';
import { keys } from '../keys.ts';
import { isOverdue, type TaskFacts } from '../tasks/task.ts';

/** How a decision (议定事项) stands: as its task does, or that it has none. */
export const DecisionState = keys(
  'NO_TASK',
  'NOT_STARTED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'OVERDUE',
  'DONE',
  'TASK_VOIDED',
);
export type DecisionState = keyof typeof DecisionState;

/** The state a decision is shown in. */
export function decisionState(task: TaskFacts | null, today: Day): DecisionState {
  if (!task) return 'NO_TASK';
  if (task.voided) return 'TASK_VOIDED';
  return isOverdue(task, today) ? 'OVERDUE' : task.status;
}
