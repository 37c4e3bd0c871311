import type { TaskFacts } from '@gongkai/shared/tasks/task';
import type { Task } from './task.entity.ts';

/** A task as the shared rules look at it. */
export const factsOf = ({ status, startsOn, dueOn, submittedOn, voidedAt }: Task): TaskFacts => ({
  status,
  startsOn,
  dueOn,
  submittedOn,
  voided: voidedAt !== null,
});
