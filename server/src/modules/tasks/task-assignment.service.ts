import { unique } from '@gongkai/shared/lists/unique';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type { AssignTasks, UpdateTask } from '@gongkai/shared/tasks/task.inputs';
import { nextStatus } from '@gongkai/shared/tasks/task.lifecycle';
import { actorOf } from '../../core/context.ts';
import { voidLedgerRow } from '../../core/ledger.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { requireSection } from '../sections/index.ts';
import { isProvisional } from '@gongkai/shared/calendar/working-days';
import { createTasks } from './task-creation.service.ts';
import { Task } from './task.entity.ts';
import { factsOf } from './task.facts.ts';
import { tellGiven } from './task-messages.ts';
import { taskFor } from './task.reads.ts';

/** 交办: one task for each section named, begun today. */
export async function assignTasks(tx: Tx, input: AssignTasks): Promise<Task[] | Refusal> {
  const today = tx.clock.today();
  if (input.dueOn < today) return refuse('DUE_IN_PAST', 'dueOn');
  const sectionIds = unique(input.sectionIds);
  for (const id of [...sectionIds, ...input.coSectionIds]) await requireSection(tx.db, id);
  const dueProvisional = isProvisional(input.dueOn, await tx.calendar());
  const tasks = await createTasks(
    tx,
    sectionIds.map((sectionId) => ({
      onceKey: `hand:${input.onceKey}:${sectionId}`,
      title: input.title,
      requirement: input.requirement,
      measures: input.measures,
      origin: 'MANUAL',
      lineKey: null,
      basis: null,
      period: null,
      sectionId,
      personId: sectionIds.length === 1 ? input.personId : null,
      coSectionIds: unique(input.coSectionIds).filter((id) => id !== sectionId),
      startsOn: today,
      dueOn: input.dueOn,
      dueProvisional,
    })),
  );
  await tellGiven(tx, tasks);
  return tasks;
}

/** 修改 of what was asked, with a reason: the limit may move, never into the past. */
export async function updateTask(
  tx: Tx,
  { id, version, reason, ...input }: UpdateTask,
): Promise<Task | Refusal> {
  const task = await taskFor(tx.db, actorOf(tx), id, 'task:assign');
  const step = nextStatus(factsOf(task), 'edit', tx.clock.today());
  if ('refused' in step) return refuse(step.refused);
  if (input.dueOn !== task.dueOn && input.dueOn < tx.clock.today()) return refuse('DUE_IN_PAST', 'dueOn');
  const coSectionIds = unique(input.coSectionIds).filter((other) => other !== task.sectionId);
  for (const other of coSectionIds) await requireSection(tx.db, other);
  const dueProvisional = isProvisional(input.dueOn, await tx.calendar());
  const patch = { ...input, coSectionIds, dueProvisional };
  const updated = await tx.update(Task, task, version, patch, { verb: 'updated', reason });
  tx.emit({ noun: 'Task', id, change: 'updated' });
  return updated;
}

export function voidTask(tx: Tx, input: VoidRecord): Promise<Task | Refusal> {
  return voidLedgerRow(tx, Task, input, 'task:void', () => []);
}
