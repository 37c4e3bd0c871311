import { yearOf } from '@gongkai/shared/calendar/day';
import { unique } from '@gongkai/shared/lists/unique';
import type { AnswerSupervision, SuperviseTasks } from '@gongkai/shared/tasks/task.inputs';
import { coversRow } from '@gongkai/shared/permissions';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { numberSeries } from '../../core/ledger.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { notify } from '../notifications/index.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import type { Task } from './task.entity.ts';
import { taskFor } from './task.reads.ts';

/**
 * 督办: an order for each task, told to the section at once. An order already
 * given comes back as it is: whether the task may still be supervised is asked of
 * new ones alone, or a request repeated after a lost answer would be refused.
 */
export async function superviseTasks(tx: Tx, input: SuperviseTasks): Promise<SupervisionOrder[] | Refusal> {
  const orders: SupervisionOrder[] = [];
  for (const id of unique(input.taskIds)) {
    const task = await taskFor(tx.db, actorOf(tx), id, 'supervision:issue');
    const onceKey = `${input.onceKey}:${id}`;
    const known = await tx.db.findOneBy(SupervisionOrder, { onceKey });
    const refusal = known ? null : whyNot(tx, task, input);
    if (refusal) return refusal;
    orders.push(known ?? (await issue(tx, task, input, onceKey)));
  }
  return orders;
}

function whyNot(tx: Tx, task: Task, input: SuperviseTasks): Refusal | null {
  if (input.answerBy < tx.clock.today()) return refuse('ANSWER_BY_IN_PAST', 'answerBy');
  if (task.voidedAt !== null) return refuse('ALREADY_VOIDED');
  if (task.status === 'DONE') return refuse('NOT_OVERDUE_TASK');
  return null;
}

async function issue(tx: Tx, task: Task, input: SuperviseTasks, onceKey: string): Promise<SupervisionOrder> {
  const actor = actorOf(tx);
  const year = yearOf(tx.clock.today());
  const serial = await tx.nextNumber(numberSeries(tx, 'supervision', year));
  const order = await tx.insert(SupervisionOrder, {
    orderNo: `${tx.demo ? '演示' : ''}督〔${year}〕${serial}号`,
    onceKey,
    taskId: task.id,
    sectionId: task.sectionId,
    line: input.line,
    answerBy: input.answerBy,
    issuedOn: tx.clock.today(),
    issuedBy: signature(actor),
    issuedById: actor.accountId,
    seenAt: null,
    seenBy: null,
    answer: null,
    answeredAt: null,
    answeredBy: null,
  });
  tx.emit({ noun: 'SupervisionOrder', id: order.id, change: 'created' });
  await notify(tx, [
    {
      sectionIds: [task.sectionId],
      personIds: [task.personId],
      onceKey: `supervision:${order.id}`,
      text: `${signature(actor)}督办“${task.title}”：${input.line}`.slice(0, 200),
      path: `/supervision/${order.id}`,
    },
  ]);
  return order;
}

/** 已阅: the first person of the section who opens it; later ones, and the office, change nothing. */
export async function seeSupervision(tx: Tx, id: string): Promise<SupervisionOrder> {
  const order = await orderFor(tx, id);
  if (order.seenAt !== null || !actorOf(tx).sectionIds.includes(order.sectionId)) return order;
  const patch = { seenAt: tx.clock.now(), seenBy: signature(actorOf(tx)) };
  const seen = await tx.update(SupervisionOrder, order, order.version, patch, { verb: 'seen' });
  tx.emit({ noun: 'SupervisionOrder', id, change: 'updated' });
  return seen;
}

/** 答复, which the leader who pressed is told of. */
export async function answerSupervision(
  tx: Tx,
  input: AnswerSupervision,
): Promise<SupervisionOrder | Refusal> {
  const order = await orderFor(tx, input.id);
  if (order.answeredAt !== null) return refuse('ALREADY_ANSWERED');
  const [at, by] = [tx.clock.now(), signature(actorOf(tx))];
  const seen = order.seenAt === null ? { seenAt: at, seenBy: by } : {};
  const patch = { answer: input.answer, answeredAt: at, answeredBy: by, ...seen };
  const answered = await tx.update(SupervisionOrder, order, input.version, patch, { verb: 'answered' });
  tx.emit({ noun: 'SupervisionOrder', id: order.id, change: 'updated' });
  await notify(tx, [
    {
      accountIds: [order.issuedById],
      onceKey: `supervision:${order.id}:answered`,
      text: `${order.orderNo}已答复：${input.answer}`.slice(0, 200),
      path: `/supervision/${order.id}`,
    },
  ]);
  return answered;
}

async function orderFor(tx: Tx, id: string): Promise<SupervisionOrder> {
  const order = await tx.db.findOneBy(SupervisionOrder, { id });
  if (!order || !coversRow(actorOf(tx), 'supervision:answer', order)) throw notFound();
  return order;
}
