import { missingYear } from '@gongkai/shared/calendar/changed-days';
import type { Ctx } from '../../core/context.ts';
import { inTransaction } from '../../core/transaction.ts';
import { accountsWithRole } from '../accounts/index.ts';
import { Notification, notify } from '../notifications/index.ts';

/**
 * 催录放假安排: from 1 November on, while the next year is unknown, the office is told once a day. The day is in
 * the key, so that it is once however often and in however many processes this runs.
 */
export async function remindOfMissingYear(ctx: Ctx): Promise<void> {
  const today = ctx.clock.today();
  const year = missingYear(ctx.app.calendar, today);
  if (year === null) return;
  const onceKey = `calendar-missing:${today}`;
  if (await ctx.app.database.read.existsBy(Notification, { onceKey })) return;
  await inTransaction(ctx, async (tx) =>
    notify(tx, [
      {
        accountIds: await accountsWithRole(tx.db, 'OFFICE'),
        onceKey,
        text: `${year}年放假安排尚未录入，跨年的到期日均为暂定。国务院办公厅的通知印发后，请及时录入。`,
        path: '/calendar',
      },
    ]),
  );
}
