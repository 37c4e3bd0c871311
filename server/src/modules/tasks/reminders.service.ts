import type { Day } from '@gongkai/shared/calendar/day';
import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import { REMIND_WORKING_DAYS_BEFORE, reminderFor, type Reminder } from '@gongkai/shared/tasks/task.reminder';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { inTransaction } from '../../core/transaction.ts';
import { type Message, Notification, notify } from '../notifications/index.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import { Task } from './task.entity.ts';
import { factsOf } from './task.facts.ts';

const AT_ONCE = 50;

const TEXT: Record<Reminder, (dueOn: Day) => string> = {
  BEFORE: (dueOn) => `将于${dueOn.slice(5)}到期`,
  ON: () => '今天到期',
  AFTER: (dueOn) => `已于${dueOn.slice(5)}到期，请尽快办理并写明逾期原因`,
};

/**
 * 到期提醒: each person gets each reminder of a limit exactly once, however often
 * and in however many processes this runs; a moved limit is reminded of anew.
 */
export async function sendReminders(ctx: Ctx): Promise<number> {
  const messages = [...(await taskMessages(ctx)), ...(await supervisionMessages(ctx))];
  const unsent = await withoutSent(ctx, messages);
  for (let at = 0; at < unsent.length; at += AT_ONCE)
    await inTransaction(ctx, async (tx) => notify(tx, unsent.slice(at, at + AT_ONCE)));
  return unsent.length;
}

async function taskMessages(ctx: Ctx): Promise<Message[]> {
  const today = ctx.clock.today();
  const { calendar, database } = ctx.app;
  const soon = addWorkingDays(today, REMIND_WORKING_DAYS_BEFORE, calendar).dueOn;
  const tasks = await database.read.find(Task, {
    where: {
      voidedAt: IsNull(),
      status: In(['NOT_STARTED', 'IN_PROGRESS', 'RETURNED']),
      dueOn: LessThanOrEqual(soon),
    },
  });
  return tasks.flatMap((task) => {
    const reminder = reminderFor(factsOf(task), today, calendar);
    if (!reminder) return [];
    return {
      ...(task.personId ? { personIds: [task.personId] } : { sectionIds: [task.sectionId] }),
      onceKey: `task:${task.id}:${task.dueOn}:${reminder}`,
      text: `“${task.title}”${TEXT[reminder](task.dueOn)}`.slice(0, 200),
      path: `/tasks/${task.id}`,
    };
  });
}

/** An order that nobody has answered by its day. */
async function supervisionMessages(ctx: Ctx): Promise<Message[]> {
  const today = ctx.clock.today();
  const orders = await ctx.app.database.read.find(SupervisionOrder, {
    where: { answeredAt: IsNull(), answerBy: LessThanOrEqual(today) },
  });
  return orders.map((order) => ({
    sectionIds: [order.sectionId],
    onceKey: `supervision:${order.id}:${order.answerBy === today ? 'ON' : 'AFTER'}`,
    text: `${order.orderNo}${order.answerBy === today ? '今天' : `已过期限（${order.answerBy.slice(5)}）`}，请答复：${order.line}`.slice(
      0,
      200,
    ),
    path: `/supervision/${order.id}`,
  }));
}

async function withoutSent(ctx: Ctx, messages: readonly Message[]): Promise<Message[]> {
  const sent = new Set<string>();
  for (let at = 0; at < messages.length; at += 500) {
    const onceKey = In(messages.slice(at, at + 500).map((message) => message.onceKey));
    const rows = await ctx.app.database.read.find(Notification, {
      where: { onceKey },
      select: { onceKey: true },
    });
    for (const row of rows) sent.add(row.onceKey);
  }
  return messages.filter((message) => !sent.has(message.onceKey));
}
