import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayNotices } from './calendar-data.ts';
import { makeCalendar, officialCalendar } from './calendar.ts';
import { addDays, day, dayNumber, dayOfNumber, yearOf, type Day } from './day.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

const days = (first: string, last: string) =>
  fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map(dayOfNumber);
const anyStart = days('2008-01-01', '2028-12-31');
const anyCount = fc.integer({ min: 0, max: 120 });
const add = (start: Day, n: number): Day => addWorkingDays(start, n, officialCalendar).dueOn;

/** A second opinion that shares no code: its own dates, its own reading of the list, one day at a time. */
const worked = new Map<string, boolean>();
for (const notice of holidayNotices) for (const d of notice.days) worked.set(d.date, !d.isOffDay);

function slowDue(start: string, n: number): string {
  const cursor = new Date(`${start}T12:00:00Z`);
  const text = () =>
    [cursor.getUTCFullYear(), cursor.getUTCMonth() + 1, cursor.getUTCDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  for (let left = n; left > 0;) {
    cursor.setUTCDate(cursor.getUTCDate() + 1);
    const isWeekday = cursor.getUTCDay() !== 0 && cursor.getUTCDay() !== 6;
    if (worked.get(text()) ?? isWeekday) left -= 1;
  }
  return text();
}

/** The official notices and, issued last, one that changes a single day. */
function changed(date: Day, isOffDay: boolean) {
  const amendment = {
    year: yearOf(date),
    title: '',
    number: '',
    url: '',
    days: [{ date, name: '调整', isOffDay }],
  };
  return makeCalendar([...holidayNotices, amendment]);
}

describe('working days', () => {
  it('are counted as an independent slow count does', () => {
    fc.assert(
      fc.property(days('2008-01-01', '2026-09-30'), fc.integer({ min: 0, max: 50 }), (start, n) => {
        expect(add(start, n)).toBe(slowDue(start, n));
      }),
      { numRuns: 5000 },
    );
  });

  it('end on a working day, with exactly n of them in between', () => {
    fc.assert(
      fc.property(anyStart, anyCount, (start, n) => {
        const { dueOn, provisional } = addWorkingDays(start, n, officialCalendar);
        if (n > 0) expect(isWorkingDay(dueOn, officialCalendar)).toBe(true);
        expect(provisional).toBe(dueOn > '2026-12-28');
        expect(workingDaysBetween(start, dueOn, officialCalendar)).toBe(n);
        expect(workingDaysBetween(dueOn, start, officialCalendar)).toBe(n === 0 ? 0 : -n);
      }),
      { numRuns: 10_000 },
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(anyStart, anyCount, anyCount, (start, a, b) => {
        expect(add(start, a + b)).toBe(add(add(start, a), b));
        expect(add(start, a + 1)).toBe(nextWorkingDay(add(start, a), officialCalendar));
      }),
      { numRuns: 10_000 },
    );
  });

  it('never come earlier for a later start or a longer limit', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 120 }),
        (start, later, n) => {
          expect(add(addDays(start, later), n) >= add(start, n)).toBe(true);
          expect(add(start, n + 1) > add(start, n)).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('between three days add up with their signs', () => {
    fc.assert(
      fc.property(anyStart, anyStart, anyStart, (a, b, c) => {
        const count = (from: Day, to: Day) => workingDaysBetween(from, to, officialCalendar);
        expect(count(a, b) + count(b, c)).toBe(count(a, c));
      }),
    );
  });

  it('never end earlier for one more day off, nor later for one more make-up day', () => {
    const near = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(days('2008-01-01', '2026-10-31'), near, near, (start, distance, n) => {
        const date = addDays(start, distance);
        expect(addWorkingDays(start, n, changed(date, true)).dueOn >= add(start, n)).toBe(true);
        if (officialCalendar.dayKind(date).kind === 'WEEKEND') {
          expect(addWorkingDays(start, n, changed(date, false)).dueOn <= add(start, n)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are counted fast enough for long lists', () => {
    const starts = Array.from({ length: 50_000 }, (_, i) =>
      dayOfNumber(dayNumber(day('2008-01-01')) + (i % 6900)),
    );
    const before = performance.now();
    for (const start of starts) addWorkingDays(start, 20, officialCalendar);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
