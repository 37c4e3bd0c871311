import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialCalendar, type DayKind, type WorkingCalendar } from './calendar.ts';
import { addDays, day, dayNumber, dayOfNumber, daysBetween, type Day } from './day.ts';
import { computeDeadline, dueDay } from './deadline.ts';
import type { Pause } from './pause.ts';
import { dayAfter, typedIsWorked, walk } from './typed-days.fixture.ts';

const days = (first: string, last: string) =>
  fc.integer({ min: dayNumber(day(first)), max: dayNumber(day(last)) }).map(dayOfNumber);
// Long enough before the typed days end for every limit drawn below.
const anyStart = days('2008-01-01', '2026-03-31');
const anyLimit = fc.integer({ min: 1, max: 40 });
const anyExtension = fc.integer({ min: 0, max: 20 });

/** Letters within a few weeks of the start, some before it, many overlapping. */
const pausesNear = (start: Day) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -10, max: 90 }), fc.integer({ min: 0, max: 20 }))
      .map(([after, long]): Pause => {
        const from = addDays(start, after);
        return { kind: 'THIRD_PARTY', from, to: addDays(from, long) };
      }),
    { maxLength: 4 },
  );
const anyCase = anyStart.chain((start) =>
  fc.record({
    start: fc.constant(start),
    workingDays: anyLimit,
    extensionDays: anyExtension,
    pauses: pausesNear(start),
  }),
);

const due = (
  start: Day,
  workingDays: number,
  pauses: readonly Pause[] = [],
  calendar = officialCalendar,
): Day => dueDay({ start, workingDays, pauses }, calendar).dueOn;

/** Days the letters take out, one by one: after the letter, through the opinion. */
function leftOutBy(pauses: readonly Pause[]): (date: string) => boolean {
  const out = new Set<string>();
  for (const { from, to } of pauses)
    for (let date = dayAfter(from); date <= (to ?? ''); date = dayAfter(date)) out.add(date);
  return (date) => out.has(date);
}

/** The official calendar from `from` on with one day of another kind. */
const changed = (from: Day, date: Day, kind: 'OFF' | 'MAKE_UP'): WorkingCalendar => ({
  from,
  knownThrough: officialCalendar.knownThrough,
  dayKind: (asked): DayKind =>
    asked === date ? { kind, name: '调整', source: '' } : officialCalendar.dayKind(asked),
});

describe('a deadline', () => {
  it('is that of a slow walk over the typed days', () => {
    fc.assert(
      fc.property(anyStart, anyLimit, (start, n) => {
        expect(due(start, n)).toBe(walk(start, n));
      }),
      { numRuns: 4000 },
    );
  });

  it('is that of a slow walk which leaves out the days of letters one by one', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { dueOn } = dueDay(input, officialCalendar);
        expect(dueOn).toBe(
          walk(input.start, input.workingDays + input.extensionDays, leftOutBy(input.pauses)),
        );
      }),
      { numRuns: 4000 },
    );
  });

  it('is a working day, settled, and its trace ends on it and adds up', () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const { dueOn, provisional, trace } = computeDeadline(input, officialCalendar);
        expect(typedIsWorked(dueOn)).toBe(true);
        expect(provisional).toBe(false);
        expect(dueDay(input, officialCalendar)).toEqual({ dueOn, provisional });
        const last = trace.at(-1);
        expect(last).toMatchObject({ date: dueOn, rule: 'DUE' });
        const [, total, rest, paused = 0, counted] =
          /共(\d+)天，减去休息日和放假(\d+)天(?:、征求意见期间的工作日(\d+)天)?，为(\d+)个工作日/
            .exec(last?.text ?? '')
            ?.map(Number)
            .map((number) => (Number.isNaN(number) ? 0 : number)) ?? [];
        expect(total).toBe(daysBetween(input.start, dueOn));
        expect(counted).toBe(input.workingDays + input.extensionDays);
        expect((rest ?? 0) + paused + (counted ?? 0)).toBe(total);
      }),
      { numRuns: 2000 },
    );
  });

  it('never comes earlier for a later start, a longer limit or one more letter', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 30 }), ({ start, workingDays: n, pauses }, later) => {
        const before = due(start, n, pauses);
        expect(due(addDays(start, later), n, pauses) >= before).toBe(true);
        expect(due(start, n + 1, pauses) > before).toBe(true);
        expect(due(start, n, pauses.slice(1)) <= before).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('adds up, and does not care for the order of letters', () => {
    fc.assert(
      fc.property(anyCase, anyExtension, ({ start, workingDays: a, pauses }, b) => {
        expect(due(start, a + b, pauses)).toBe(
          b === 0 ? due(start, a, pauses) : due(due(start, a, pauses), b, pauses),
        );
        expect(due(start, a, pauses.toReversed())).toBe(due(start, a, pauses));
      }),
      { numRuns: 3000 },
    );
  });

  it('never comes earlier for one more day off, nor later for one more make-up day', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 80 }), ({ start, workingDays: n, pauses }, distance) => {
        const date = addDays(start, distance);
        const before = due(start, n, pauses);
        expect(due(start, n, pauses, changed(start, date, 'OFF')) >= before).toBe(true);
        if (!typedIsWorked(date))
          expect(due(start, n, pauses, changed(start, date, 'MAKE_UP')) <= before).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

it('deadlines are counted fast enough for long lists', () => {
  const starts = Array.from({ length: 20_000 }, (_, i) => addDays(day('2008-01-01'), i % 6000));
  const before = performance.now();
  for (const start of starts) {
    const pauses: Pause[] = [{ kind: 'THIRD_PARTY', from: addDays(start, 3), to: addDays(start, 12) }];
    dueDay({ start, workingDays: 20, extensionDays: 20, pauses }, officialCalendar);
  }
  expect(performance.now() - before).toBeLessThan(2000);
});
