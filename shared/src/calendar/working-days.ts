import type { WorkingCalendar } from './working-calendar.ts';
import { day, dayNumber, dayOfNumber, type Day } from './day.ts';

/** A day reached by counting working days; provisional (暂定) when a later notice may still move it. */
export interface DueDay {
  readonly dueOn: Day;
  readonly provisional: boolean;
}

/**
 * A working day is Monday to Friday without the official days off, plus the weekend days worked in exchange
 * (调休上班): 全国年节及纪念日放假办法, articles 2, 6 and 7, with the State Council's notice for the year.
 */
export function isWorkingDay(date: Day, calendar: WorkingCalendar): boolean {
  const { kind } = calendar.dayKind(date);
  return kind === 'WORKING' || kind === 'MAKE_UP';
}

/** Whether the day lies past what the published notices settle. */
export function isProvisional(date: Day, calendar: WorkingCalendar): boolean {
  return date > calendar.knownThrough;
}

/**
 * The n-th working day after `start`. The start (day of receipt, 收到之日) is day zero and not counted:
 * 最高人民法院关于适用《行政诉讼法》的解释 (2018), article 48, 期间开始的时和日不计算在期间内. With n ≥ 1 the result
 * is a working day even when the start is not; n = 0 gives the start itself.
 */
export function addWorkingDays(start: Day, n: number, calendar: WorkingCalendar): DueDay {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
  const before = countThrough(start, calendar);
  const dueOn = n === 0 ? start : nthWorkingDay(before + n, calendar);
  return { dueOn, provisional: isProvisional(dueOn, calendar) };
}

/** Working days after `from` up to and including `to`; the same with a minus sign when `to` is the earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar): number {
  return countThrough(to, calendar) - countThrough(from, calendar);
}

/** Working days of a calendar year. */
export function workingDaysInYear(year: number, calendar: WorkingCalendar): number {
  const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return workingDaysBetween(first, last, calendar) + (isWorkingDay(first, calendar) ? 1 : 0);
}

/** The first working day after this one. */
export function nextWorkingDay(date: Day, calendar: WorkingCalendar): Day {
  return nthWorkingDay(countThrough(date, calendar) + 1, calendar);
}

/**
 * The day itself if it is worked, otherwise the next working day: where a limit in calendar days ends on a day
 * off, its last day is the first day after it (the same interpretation, article 48).
 */
export function workingDayOnOrAfter(date: Day, calendar: WorkingCalendar): Day {
  return isWorkingDay(date, calendar) ? date : nextWorkingDay(date, calendar);
}

/** The day itself if it is worked, otherwise the working day before it (the last working day of a period). */
export function workingDayOnOrBefore(date: Day, calendar: WorkingCalendar): Day {
  return nthWorkingDay(countThrough(date, calendar), calendar);
}

/**
 * The n-th working day before this one; n = 0 gives the day itself. What is to be
 * ready three working days before a meeting is ready when three begin before it.
 */
export function workingDaysBefore(date: Day, n: number, calendar: WorkingCalendar): Day {
  if (n === 0) return date;
  const before = countThrough(date, calendar) - (isWorkingDay(date, calendar) ? 1 : 0);
  return nthWorkingDay(before - n + 1, calendar);
}

/** Working days counted once per calendar and extended as far as anybody asks. */
interface Index {
  readonly first: number;
  /** counts[i]: working days from the calendar's first day through the i-th day after it. */
  readonly counts: number[];
  readonly days: Day[];
}

const indexes = new WeakMap<WorkingCalendar, Index>();

function indexOf(calendar: WorkingCalendar): Index {
  let index = indexes.get(calendar);
  if (index === undefined) {
    index = { first: dayNumber(calendar.from), counts: [], days: [] };
    indexes.set(calendar, index);
  }
  return index;
}

function extend(index: Index, calendar: WorkingCalendar): void {
  const date = dayOfNumber(index.first + index.counts.length);
  if (isWorkingDay(date, calendar)) index.days.push(date);
  index.counts.push(index.days.length);
}

function countThrough(date: Day, calendar: WorkingCalendar): number {
  const index = indexOf(calendar);
  const position = dayNumber(date) - index.first;
  if (position < 0)
    throw new RangeError(`the holiday calendar begins on ${calendar.from}, asked for ${date}`);
  while (index.counts.length <= position) extend(index, calendar);
  return index.counts[position] ?? 0; // the loop above filled it
}

function nthWorkingDay(n: number, calendar: WorkingCalendar): Day {
  if (n < 1)
    throw new RangeError(`no working day of the holiday calendar that early (it begins on ${calendar.from})`);
  const index = indexOf(calendar);
  for (;;) {
    const found = index.days[n - 1];
    if (found !== undefined) return found;
    extend(index, calendar);
  }
}
