import { IsNull } from 'typeorm';
import { actorOf, type Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import type { Tx } from '../../core/transaction.ts';
import { Notification } from './notification.entity.ts';

/** 我的消息, newest first. They are the person's own, also while acting for another. */
export async function myNotifications(ctx: Ctx, page: PageInput): Promise<Page<Notification>> {
  const { skip, take } = slice(page);
  const [items, total] = await ctx.app.database.read.findAndCount(Notification, {
    where: { recipientId: actorOf(ctx).ownAccountId },
    order: { createdAt: 'DESC', id: 'DESC' },
    skip,
    take,
  });
  return { items, total };
}

export function unreadNotifications(ctx: Ctx): Promise<number> {
  const recipientId = actorOf(ctx).ownAccountId;
  return ctx.app.database.read.countBy(Notification, { recipientId, readAt: IsNull() });
}

/** 已读. */
export async function readNotification(tx: Tx, id: string): Promise<Notification> {
  const recipientId = actorOf(tx).ownAccountId;
  const notification = await tx.db.findOneBy(Notification, { id, recipientId });
  if (!notification) throw notFound();
  if (notification.readAt !== null) return notification;
  const read = { readAt: tx.clock.now(), version: notification.version + 1 };
  await tx.db.update(Notification, { id }, read);
  tx.emit({ noun: 'Notification', id, change: 'updated' });
  return Object.assign(notification, read);
}

/** 全部已读: how many there were. */
export async function readAllNotifications(tx: Tx): Promise<number> {
  const recipientId = actorOf(tx).ownAccountId;
  const unread = await tx.db.findBy(Notification, { recipientId, readAt: IsNull() });
  for (const { id } of unread) await readNotification(tx, id);
  return unread.length;
}
