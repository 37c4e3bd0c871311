import type { AcceptTask, ReopenTask, ReturnTask } from '@gongkai/shared/tasks/task.inputs';
import { nextStatus } from '@gongkai/shared/tasks/task.lifecycle';
import { yearOf } from '@gongkai/shared/calendar/day';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { numberSeries } from '../../core/ledger.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Task } from './task.entity.ts';
import { factsOf } from './task.facts.ts';
import { taskFor } from './task.reads.ts';
import { TaskSubmission } from './task-submission.entity.ts';
import { tellSection } from './task-messages.ts';

/** 接收 with a receipt (回执). The same reader's second click, from the page before, finds it done. */
export async function acceptTask(tx: Tx, input: AcceptTask): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), input.id, 'task:review');
  const by = signature(actorOf(tx));
  const repeated = task.status === 'DONE' && task.version > input.version;
  if (repeated && (await pending(tx, task)).reviewedBy === by) return task;
  const today = tx.clock.today();
  const step = nextStatus(factsOf(task), 'accept', today);
  if ('refused' in step) return refuse(step.refused);
  const serial = await tx.nextNumber(numberSeries(tx, 'receipt', yearOf(today)));
  const receiptNo = `${tx.demo ? '演示-' : ''}HZ-${yearOf(today)}-${String(serial).padStart(4, '0')}`;
  const patch = { status: step.next, doneOn: today, receiptNo };
  const done = await review(tx, task, input, patch, { verb: 'accepted', outcome: 'ACCEPTED' });
  await tellSection(tx, done, `accepted:${task.round}`, `“${task.title}”已接收，回执${receiptNo}`);
  return done;
}

/** 退回 with what is missing. */
export async function returnTask(tx: Tx, input: ReturnTask): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), input.id, 'task:review');
  const step = nextStatus(factsOf(task), 'return', tx.clock.today());
  if ('refused' in step) return refuse(step.refused);
  const patch = { status: step.next, submittedOn: null };
  const returned = await review(tx, task, input, patch, { verb: 'returned', outcome: 'RETURNED' });
  await tellSection(tx, returned, `returned:${task.round}`, `“${task.title}”被退回：${input.opinion}`);
  return returned;
}

/** 重新打开 what was closed by mistake; the receipt is taken back, the trace stays. */
export async function reopenTask(tx: Tx, { id, version, reason }: ReopenTask): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), id, 'task:review');
  const step = nextStatus(factsOf(task), 'reopen', tx.clock.today());
  if ('refused' in step) return refuse(step.refused);
  const patch = { status: step.next, submittedOn: null, doneOn: null, receiptNo: null };
  const reopened = await tx.update(Task, task, version, patch, { verb: 'reopened', reason });
  tx.emit({ noun: 'Task', id, change: 'updated' });
  await tellSection(tx, reopened, `reopened:${reopened.version}`, `“${task.title}”已重新打开：${reason}`);
  return reopened;
}

const pending = (tx: Tx, { id, round }: Task): Promise<TaskSubmission> =>
  tx.db.findOneByOrFail(TaskSubmission, { taskId: id, round });

async function review(
  tx: Tx,
  task: Task,
  { version, opinion }: { version: number; opinion: string | null },
  patch: Partial<Task>,
  { verb, outcome }: { verb: string; outcome: 'ACCEPTED' | 'RETURNED' },
): Promise<Task> {
  const act = { verb, ...(opinion && { reason: opinion }) };
  const reviewed = await tx.update(Task, task, version, patch, act);
  const submission = await pending(tx, task);
  const reviewedBy = signature(actorOf(tx));
  const fields = { outcome, opinion, reviewedBy, reviewedAt: tx.clock.now() };
  await tx.update(TaskSubmission, submission, submission.version, fields, act);
  tx.emit({ noun: 'Task', id: task.id, change: 'updated' });
  return reviewed;
}
