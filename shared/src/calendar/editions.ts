import { UNVERIFIED, type HolidayNotice, type NoticeDay } from './notice.ts';
import { makeCalendar, type WorkingCalendar } from './working-calendar.ts';

/** A notice as it was entered; never changed afterwards, only undone and followed by the next edition of its year. */
export interface NoticeEdition {
  readonly year: number;
  readonly edition: number;
  /** Changes some days of the edition before it; otherwise it gives the whole year and replaces that one. */
  readonly amends: boolean;
  readonly undoneAt: string | null;
  readonly title: string;
  readonly noticeNo: string;
  readonly url: string | null;
  readonly days: readonly NoticeDay[];
}

/** The editions in force: of each year the newest that is not undone, with the amendments after it; oldest year first. */
export function editionsInForce<T extends NoticeEdition>(editions: readonly T[]): T[] {
  const standing = editions
    .filter(({ undoneAt }) => undoneAt === null)
    .toSorted((a, b) => a.year - b.year || a.edition - b.edition);
  const base = new Map<number, number>();
  for (const { year, edition, amends } of standing) if (!amends) base.set(year, edition);
  return standing.filter(({ year, edition }) => edition >= (base.get(year) ?? 0));
}

/** The calendar of these editions, given as `editionsInForce` orders them: the later changes days of the earlier. */
export function calendarOfEditions(inForce: readonly NoticeEdition[]): WorkingCalendar {
  return makeCalendar(inForce.map(noticeOf));
}

function noticeOf({ year, title, noticeNo, url, days }: NoticeEdition): HolidayNotice {
  return { year, title, number: noticeNo, url: url ?? UNVERIFIED, days };
}
