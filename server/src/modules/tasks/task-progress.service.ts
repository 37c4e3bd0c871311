import { unique } from '@gongkai/shared/lists/unique';
import type { SaveTaskProgress, SubmitTask, TaskVersion } from '@gongkai/shared/tasks/task.inputs';
import { nextStatus, submissionRefusal } from '@gongkai/shared/tasks/task.lifecycle';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { countAttachments } from '../attachments/index.ts';
import { Task, type Measure } from './task.entity.ts';
import { factsOf } from './task.facts.ts';
import { taskFor } from './task.reads.ts';
import { TaskSubmission } from './task-submission.entity.ts';
import { tellOffice } from './task-messages.ts';

/** 保存草稿: progress as far as it goes; the first one begins the task. */
export async function saveTaskProgress(tx: Tx, input: SaveTaskProgress): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), input.id, 'task:report');
  const step = nextStatus(factsOf(task), 'save', tx.clock.today());
  if ('refused' in step) return refuse(step.refused);
  const measures = ticked(task, input.measuresDone);
  if (!measures) return refuse('MEASURES_CHANGED', 'measuresDone');
  const { report, lateReason } = input;
  const patch = { report, lateReason, measures, links: unique(input.links), status: step.next };
  const verb = task.status === 'NOT_STARTED' ? 'started' : 'progressed';
  return save(tx, task, input.version, patch, { verb });
}

/**
 * 提交审核, one row a round. The same submission again, by the same person, is the
 * one already there: a second click is no second round.
 */
export async function submitTask(tx: Tx, input: SubmitTask): Promise<Task | Refusal> {
  const actor = actorOf(tx);
  const task = await taskFor(tx.db, actor, input.id, 'task:report');
  if (await isRepeated(tx, task, input, actor.accountId)) return task;
  const today = tx.clock.today();
  const step = nextStatus(factsOf(task), 'submit', today);
  if ('refused' in step) return refuse(step.refused);
  const measures = ticked(task, input.measuresDone);
  if (!measures) return refuse('MEASURES_CHANGED', 'measuresDone');
  const links = unique(input.links);
  const { report, lateReason } = input;
  const evidence = links.length + (await countAttachments(tx.db, 'Task', task.id));
  const lacking = submissionRefusal(factsOf(task), { lateReason, evidence }, today);
  if (lacking) return refuse(lacking.code, lacking.field);
  // Nothing is skipped: what was not begun is begun by being handed in, and the history says both.
  const begun =
    task.status === 'NOT_STARTED'
      ? await tx.update(Task, task, input.version, { status: 'IN_PROGRESS' }, { verb: 'started' })
      : task;
  const version = begun === task ? input.version : begun.version;
  const round = task.round + 1;
  const patch = { report, lateReason, measures, links, status: step.next, round, submittedOn: today };
  const submitted = await save(tx, begun, version, patch, { verb: 'submitted' });
  await tx.insert(TaskSubmission, {
    taskId: task.id,
    round,
    report,
    links,
    lateReason,
    submittedBy: signature(actor),
    submittedById: actor.accountId,
    submittedOn: today,
    outcome: 'PENDING',
    opinion: null,
    reviewedBy: null,
    reviewedAt: null,
  });
  await tellOffice(tx, submitted, round);
  return submitted;
}

/** 撤回 before the office has read it. */
export async function withdrawTask(tx: Tx, input: TaskVersion): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), input.id, 'task:report');
  const step = nextStatus(factsOf(task), 'withdraw', tx.clock.today());
  if ('refused' in step) return refuse(step.refused);
  const patch = { status: step.next, submittedOn: null };
  const withdrawn = await save(tx, task, input.version, patch, { verb: 'withdrawn' });
  const submission = await tx.db.findOneByOrFail(TaskSubmission, { taskId: task.id, round: task.round });
  const act = { verb: 'withdrawn' };
  await tx.update(TaskSubmission, submission, submission.version, { outcome: 'WITHDRAWN' }, act);
  return withdrawn;
}

async function save(tx: Tx, task: Task, version: number, patch: Partial<Task>, act: { verb: string }) {
  const saved = await tx.update(Task, task, version, patch, act);
  tx.emit({ noun: 'Task', id: task.id, change: 'updated' });
  return saved;
}

/** The measures as ticked; null when they are not the ones that were on screen. */
function ticked(task: Task, done: readonly boolean[]): Measure[] | null {
  if (done.length !== task.measures.length) return null;
  return task.measures.map(({ text }, index) => ({ text, done: done[index] ?? false }));
}

async function isRepeated(tx: Tx, task: Task, input: SubmitTask, accountId: string): Promise<boolean> {
  if (task.status !== 'SUBMITTED' || task.version <= input.version) return false;
  const last = await tx.db.findOneBy(TaskSubmission, { taskId: task.id, round: task.round });
  return last?.submittedById === accountId && last.report === input.report && last.outcome === 'PENDING';
}
