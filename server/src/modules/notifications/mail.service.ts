import { IsNull, MoreThan } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { Mailer } from '../../core/mail.ts';
import { Notification } from './notification.entity.ts';

/** What is older was written before mail was set up, and would only surprise. */
const MAIL_WITHIN_MS = 24 * 3_600_000;
const AT_ONCE = 100;

/**
 * Sends unmailed messages to those with an address, each at most once: it is marked
 * first and sent afterwards, so that neither a crash nor a second process sends it
 * again. A failure is logged; the message itself stands in the workbench.
 */
export async function sendMails(ctx: Ctx, mailer: Mailer): Promise<number> {
  const { database, log } = ctx.app;
  const since = new Date(ctx.clock.ms() - MAIL_WITHIN_MS).toISOString();
  const waiting = await database.read.find(Notification, {
    where: { mailedAt: IsNull(), createdAt: MoreThan(since) },
    relations: { recipient: { person: true } },
    order: { createdAt: 'ASC' },
    take: AT_ONCE,
  });
  let sent = 0;
  for (const { id, text, path, recipient } of waiting) {
    const mailedAt = ctx.clock.now();
    const marked = await database.transaction((db) =>
      db.update(Notification, { id, mailedAt: IsNull() }, { mailedAt }),
    );
    const to = recipient?.person?.email;
    if (marked.affected !== 1 || !to || recipient.disabled) continue;
    try {
      await mailer({ to, subject: text, text: `${text}\n\n请登录政府信息公开工作台办理：${path}\n` });
      sent += 1;
    } catch (error) {
      log.warn({ err: error, notification: id }, 'mail could not be sent');
    }
  }
  return sent;
}
