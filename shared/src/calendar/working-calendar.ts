import { day, weekday, yearOf, type Day } from './day.ts';
import { DECREE, FEWEST_FESTIVAL_DAYS, festivalOf, fixedFestivalDays } from './decree.ts';
import { citation, type HolidayNotice } from './notice.ts';

/**
 * What kind of day it is, and why. OFF (放假) and MAKE_UP (调休上班) carry the festival's name and the notice or
 * decree they rest on. WORKING and MAKE_UP are working days, WEEKEND and OFF are not.
 */
export type DayKind =
  | { readonly kind: 'WORKING' | 'WEEKEND' }
  | { readonly kind: 'OFF' | 'MAKE_UP'; readonly name: string; readonly source: string };

/** Which days are worked. Never changes once made: a new notice makes a new calendar. */
export interface WorkingCalendar {
  /** First day that can be asked about. */
  readonly from: Day;
  /** Last day that no further notice is expected to change. */
  readonly knownThrough: Day;
  /** RangeError before `from`: unknown must not read as "no days off". */
  dayKind(date: Day): DayKind;
}

const WORKING: DayKind = { kind: 'WORKING' };
const WEEKEND: DayKind = { kind: 'WEEKEND' };

/**
 * A calendar from notices, given in the order of issue. For the same day a notice for a later year wins over
 * one for an earlier year, then the later in the list (an amendment over the yearly notice).
 *
 * `knownThrough` is 28 December of the last year with a notice: the last days of a year belong to the New Year
 * holiday of the next notice, which made 2007-12-29, 2011-12-31 and 2018-12-29 working days and 2007-12-31 and
 * 2018-12-31 days off; none has reached further back than 29 December. Where a year in between has no notice,
 * it stops before that gap. Unlisted days of a year without a notice follow the decree alone.
 */
export function makeCalendar(notices: readonly HolidayNotice[]): WorkingCalendar {
  const listed = listDays(notices);
  const published = publishedYears(notices, listed);
  const first = Math.min(...published);
  if (published.size === 0) throw new RangeError('no year with a complete holiday notice');
  let last = first;
  while (published.has(last + 1)) last += 1;
  const from = day(`${first}-01-01`);

  return Object.freeze({
    from,
    knownThrough: day(`${last}-12-28`),
    dayKind(date: Day): DayKind {
      if (date < from) throw new RangeError(`the holiday calendar begins on ${from}, asked for ${date}`);
      const kind = listed.get(date);
      if (kind !== undefined) return kind;
      const name = published.has(yearOf(date)) ? undefined : festivalOf(date);
      if (name !== undefined) return { kind: 'OFF', name, source: DECREE };
      return weekday(date) > 5 ? WEEKEND : WORKING;
    },
  });
}

function listDays(notices: readonly HolidayNotice[]): ReadonlyMap<Day, DayKind> {
  const listed = new Map<Day, DayKind>();
  for (const notice of [...notices].sort((a, b) => a.year - b.year)) {
    const seen = new Set<Day>();
    for (const { date, name, isOffDay } of notice.days) {
      const inYear = yearOf(date) === notice.year || date.startsWith(`${notice.year - 1}-12-`);
      if (!inYear) throw new RangeError(`${date} is not a day a notice for ${notice.year} can name`);
      if (seen.has(date)) throw new RangeError(`${date} is named twice in one notice for ${notice.year}`);
      seen.add(date);
      listed.set(date, { kind: isOffDay ? 'OFF' : 'MAKE_UP', name, source: citation(notice) });
    }
  }
  return listed;
}

/**
 * The years whose days off are known. An empty list, or one that breaks off, must not pass for a year without
 * holidays: a year counts once its notices give the festivals fixed by the solar calendar and at least as many
 * days off as the decree (全国年节及纪念日放假办法, article 2).
 */
function publishedYears(
  notices: readonly HolidayNotice[],
  listed: ReadonlyMap<Day, DayKind>,
): ReadonlySet<number> {
  const isOff = (date: Day): boolean => listed.get(date)?.kind === 'OFF';
  const daysOff = new Map<number, number>();
  for (const date of listed.keys()) {
    if (isOff(date)) daysOff.set(yearOf(date), (daysOff.get(yearOf(date)) ?? 0) + 1);
  }
  const isComplete = (year: number): boolean =>
    (daysOff.get(year) ?? 0) >= FEWEST_FESTIVAL_DAYS && fixedFestivalDays(year).every(isOff);
  return new Set(notices.map((notice) => notice.year).filter(isComplete));
}
