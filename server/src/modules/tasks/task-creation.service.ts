import { yearOf } from '@gongkai/shared/calendar/day';
import { In } from 'typeorm';
import { actorOf } from '../../core/context.ts';
import { numberSeries } from '../../core/ledger.ts';
import type { Tx } from '../../core/transaction.ts';
import { Task } from './task.entity.ts';

/** What a task is made of; where it comes from decides the rest. */
export type NewTask = Pick<
  Task,
  | 'onceKey'
  | 'title'
  | 'requirement'
  | 'origin'
  | 'lineKey'
  | 'basis'
  | 'period'
  | 'sectionId'
  | 'personId'
  | 'coSectionIds'
  | 'startsOn'
  | 'dueOn'
  | 'dueProvisional'
> & { readonly measures: readonly string[] };

/** Makes the tasks there are not yet (by `onceKey`) and returns all of them, in the order asked for. */
export async function createTasks(tx: Tx, wanted: readonly NewTask[]): Promise<Task[]> {
  const keys = wanted.map(({ onceKey }) => onceKey);
  const known = await tx.db.find(Task, { where: { onceKey: In(keys) } });
  const byKey = new Map(known.map((task) => [task.onceKey, task]));
  for (const task of wanted)
    if (!byKey.has(task.onceKey)) byKey.set(task.onceKey, await createTask(tx, task));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

async function createTask(tx: Tx, { measures, ...values }: NewTask): Promise<Task> {
  const year = yearOf(values.startsOn);
  const serial = await tx.nextNumber(numberSeries(tx, 'task', year));
  const task = await tx.insert(Task, {
    ...values,
    measures: measures.map((text) => ({ text, done: false })),
    taskNo: `${tx.demo ? '演示-' : ''}R-${year}-${String(serial).padStart(3, '0')}`,
    status: 'NOT_STARTED',
    report: null,
    links: [],
    lateReason: null,
    submittedOn: null,
    round: 0,
    doneOn: null,
    receiptNo: null,
    registeredById: actorOf(tx).accountId,
    backEntry: false,
    voidedAt: null,
    voidReason: null,
  });
  tx.emit({ noun: 'Task', id: task.id, change: 'created' });
  return task;
}
