import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import {
  meetingWindow,
  packQuarter,
  PackStage,
  quarterOf,
  quarterRange,
  stageDay,
  yearToQuarter,
} from './pack.ts';
import { valuesOf } from '../keys.ts';

const day = (text: string) => text as Day; // real days, typed by hand

describe('a quarter', () => {
  it.each([
    [{ year: 2026, quarter: 1 }, '2026-01-01', '2026-03-31'],
    [{ year: 2024, quarter: 2 }, '2024-04-01', '2024-06-30'],
    [{ year: 2026, quarter: 3 }, '2026-07-01', '2026-09-30'],
    [{ year: 2026, quarter: 4 }, '2026-10-01', '2026-12-31'],
  ])('%o runs from %s to %s', (quarter, from, to) => {
    expect(quarterRange(quarter)).toEqual({ from, to });
    expect(yearToQuarter(quarter)).toEqual({ from: `${quarter.year}-01-01`, to });
    expect([quarterOf(day(from)), quarterOf(day(to))]).toEqual([quarter, quarter]);
  });
});

it('its meeting is in the month after it, or just before its end', () => {
  expect(meetingWindow({ year: 2026, quarter: 3 })).toEqual({ from: '2026-09-10', to: '2026-11-29' });
  expect(meetingWindow({ year: 2026, quarter: 4 })).toEqual({ from: '2026-12-11', to: '2027-03-01' });
});

describe('the pack to prepare', () => {
  it.each([
    ['2026-10-08', [], { year: 2026, quarter: 3 }],
    ['2026-11-15', [], { year: 2026, quarter: 3 }],
    ['2026-11-16', [], { year: 2026, quarter: 4 }],
    ['2026-10-31', ['2026-3'], { year: 2026, quarter: 4 }],
    ['2027-01-08', [], { year: 2026, quarter: 4 }],
    ['2027-01-25', ['2026-4'], { year: 2027, quarter: 1 }],
  ])('on %s, when %s have been held', (today, held, expected) => {
    const wasHeld = ({ year, quarter }: { year: number; quarter: number }) =>
      (held as string[]).includes(`${year}-${quarter}`);
    expect(packQuarter(day(today), wasHeld)).toEqual(expected);
  });
});

describe('the stages', () => {
  it('count back in working days: a meeting on Friday 30 October 2026', () => {
    const days = valuesOf(PackStage).map((stage) => stageDay(stage, day('2026-10-30'), officialCalendar));
    expect(days).toEqual(['2026-10-16', '2026-10-16', '2026-10-23', '2026-10-27', '2026-10-30']);
  });

  it('pass over days off and count make-up days: Friday 11 October 2024', () => {
    // 8–10 October are worked, 1–7 are off, 30 and 29 (a Sunday, made up) September are worked.
    expect(stageDay('MAKE', day('2024-10-11'), officialCalendar)).toBe('2024-10-08');
    expect(stageDay('CHASE', day('2024-10-11'), officialCalendar)).toBe('2024-09-29');
  });

  it('of a meeting on a day off begin before it', () => {
    expect(stageDay('MAKE', day('2026-10-31'), officialCalendar)).toBe('2026-10-28');
  });
});
