import { addDays, day, minDay, yearOf, type Day } from './day.ts';
import type { DayKind, WorkingCalendar } from './working-calendar.ts';

/** A day that another notice makes another kind of day. */
export interface ChangedDay {
  readonly date: Day;
  readonly before: DayKind['kind'];
  readonly after: DayKind['kind'];
  /** The festival it belongs to, after the change or else before it. */
  readonly name: string | null;
}

/** The days a notice for this year can change, which are those from the December before it on. */
export function changedDays(year: number, before: WorkingCalendar, after: WorkingCalendar): ChangedDay[] {
  const changed: ChangedDay[] = [];
  for (let date = day(`${year - 1}-12-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
    if (date < before.from || date < after.from) continue;
    const [was, is] = [before.dayKind(date), after.dayKind(date)];
    if (was.kind === is.kind) continue;
    const name = 'name' in is ? is.name : 'name' in was ? was.name : null;
    changed.push({ date, before: was.kind, after: is.kind, name });
  }
  return changed;
}

/**
 * The first day from which a limit can have moved: limits that end before it were counted over the same days
 * and are as certain as they were. Null = none has moved.
 */
export function movedFrom(year: number, before: WorkingCalendar, after: WorkingCalendar): Day | null {
  const [first] = changedDays(year, before, after);
  const known =
    before.knownThrough === after.knownThrough
      ? null
      : addDays(minDay(before.knownThrough, after.knownThrough), 1);
  return first && known ? minDay(first.date, known) : (first?.date ?? known);
}

/**
 * The year whose notice is missing: from 1 November on the next year's, which the State Council has usually
 * issued by then. It stays missing until it is entered, also into the year itself.
 */
export function missingYear(calendar: WorkingCalendar, today: Day): number | null {
  const lastKnown = yearOf(calendar.knownThrough);
  return today >= `${lastKnown}-11-01` ? lastKnown + 1 : null;
}
