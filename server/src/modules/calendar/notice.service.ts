import type { EnterNotice, PreviewNotice, UndoNotice } from '@gongkai/shared/calendar/calendar.inputs';
import { yearOf } from '@gongkai/shared/calendar/day';
import { calendarOfEditions, editionsInForce } from '@gongkai/shared/calendar/editions';
import { UNVERIFIED } from '@gongkai/shared/calendar/notice';
import { signature } from '../../core/actor.ts';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { applyMoves, tellOwners } from './apply-moves.ts';
import { CalendarNotice } from './calendar-notice.entity.ts';
import { calendarIn, isFollowed, noticesInForce } from './calendar.reads.ts';
import { takeCalendar } from './calendar.version.ts';
import { findMoves, type Move } from './moves.ts';

const NOUN = 'CalendarNotice';

/** An edition and the rows its coming or going has moved. */
export interface NoticeAct {
  readonly notice: CalendarNotice;
  readonly moves: readonly Move[];
}

type Expected = Pick<EnterNotice, 'calendarVersion' | 'expectedMoves'>;

/**
 * 录入放假安排, the next edition of its year, and with it every open limit that it moves: one transaction, since
 * no day may be shown that is counted by one calendar and stored by another. `expected` is what the person saw in the
 * preview; the shell asks without.
 */
export async function enterNotice(
  tx: Tx,
  { onceKey, ...input }: PreviewNotice & Pick<EnterNotice, 'onceKey'>,
  expected: Expected | null,
): Promise<NoticeAct | Refusal> {
  const version = await takeCalendar(tx.db);
  const known = await tx.db.findOneBy(CalendarNotice, { onceKey });
  if (known) return { notice: known, moves: [] };
  if (expected && expected.calendarVersion !== version) return refuse('CALENDAR_CHANGED');
  const inForce = await noticesInForce(tx.db);
  const refused = whyNot(inForce, input);
  if (refused) return refused;
  const before = calendarOfEditions(inForce);
  const notice = await tx.insert(
    CalendarNotice,
    {
      ...input,
      onceKey,
      edition: ((await tx.db.maximum(CalendarNotice, 'edition', { year: input.year })) ?? 0) + 1,
      amends: false,
      seeded: false,
      enteredBy: tx.actor ? signature(tx.actor) : '系统',
      undoneAt: null,
      undoneBy: null,
      undoReason: null,
    },
    { verb: 'entered' },
  );
  // First of all, so that a screen counts by the new calendar when the new days arrive.
  tx.emit({ noun: NOUN, id: notice.id, change: 'created' });
  const after = calendarOfEditions(editionsInForce([...inForce, notice]));
  const moves = await findMoves(tx.db, notice.year, { before, after }, true);
  if (expected && expected.expectedMoves !== moves.length) return refuse('MOVES_CHANGED');
  await applyMoves(tx, moves, nameOf(notice));
  await tellOwners(tx, moves, {
    onceKey: `calendar:${notice.id}`,
    what: `${notice.year}年放假安排已${notice.edition > 1 ? '更正' : '录入'}`,
  });
  return { notice, moves };
}

/** What stands against entering it, before anything is counted. */
export function whyNot(inForce: readonly CalendarNotice[], input: PreviewNotice): Refusal | null {
  const lastKnown = yearOf(calendarOfEditions(inForce).knownThrough);
  if (input.year > lastKnown + 1) return refuse('NOTICE_YEAR_GAP', 'year');
  const now = inForce.filter(({ year }) => year === input.year);
  const [only] = now;
  return now.length === 1 && only && contentOf(only) === contentOf(input)
    ? refuse('NOTICE_UNCHANGED', 'days')
    : null;
}

/** 撤销: the calendar is again what it was before, and so is every limit that is still open. */
export async function undoNotice(tx: Tx, { id, version, reason }: UndoNotice): Promise<NoticeAct | Refusal> {
  await takeCalendar(tx.db);
  const notice = await tx.db.findOneBy(CalendarNotice, { id });
  if (!notice) throw notFound();
  if (notice.undoneAt !== null) return refuse('NOTICE_UNDONE');
  if (notice.seeded) return refuse('NOTICE_SEEDED');
  if (await isFollowed(tx.db, notice)) return refuse('NOTICE_NOT_NEWEST');
  const before = await calendarIn(tx.db);
  const undone = await tx.update(
    CalendarNotice,
    notice,
    version,
    {
      undoneAt: tx.clock.now(),
      undoneBy: tx.actor ? signature(tx.actor) : '系统',
      undoReason: reason,
    },
    { verb: 'undone', reason },
  );
  tx.emit({ noun: NOUN, id, change: 'updated' });
  const after = await calendarIn(tx.db);
  const moves = await findMoves(tx.db, notice.year, { before, after }, true);
  await applyMoves(tx, moves, `撤销${nameOf(notice)}：${reason}`);
  await tellOwners(tx, moves, {
    onceKey: `calendar:${notice.id}:undone`,
    what: `${notice.year}年放假安排已撤销`,
  });
  return { notice: undone, moves };
}

/** How a history cites the edition. */
function nameOf({ title, noticeNo, edition }: CalendarNotice): string {
  const number = noticeNo === UNVERIFIED ? '' : `（${noticeNo}）`;
  return `《${title}》${number}${edition > 1 ? `第${edition}版` : ''}`;
}

function contentOf({ title, noticeNo, url, days }: PreviewNotice): string {
  const sorted = days
    .map(({ date, name, isOffDay }) => `${date} ${name} ${isOffDay}`)
    .toSorted()
    .join();
  return JSON.stringify([title, noticeNo, url, sorted]);
}
