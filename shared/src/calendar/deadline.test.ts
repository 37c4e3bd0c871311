import { describe, expect, it } from 'vitest';
import { officialCalendar } from './calendar.ts';
import { day } from './day.ts';
import { calendarLimit, computeDeadline, dueDay, type DeadlineInput } from './deadline.ts';
import { LIMITS } from './limits.fixture.ts';
import type { Pause } from './pause.ts';
import { PAUSED_LIMITS } from './paused-limits.fixture.ts';
import { regimeOn } from './regime.ts';

const third = (text: string): Pause => {
  const [from = '', to = ''] = text.split('..');
  return { kind: 'THIRD_PARTY', from: day(from), to: to === '' ? null : day(to) };
};
const deadline = (start: string, workingDays: number, more: Partial<DeadlineInput> = {}) =>
  computeDeadline({ start: day(start), workingDays, ...more }, officialCalendar);

const cases = LIMITS.flatMap(([group, text]) =>
  text
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((line) => [group, ...line.split(/\s+/)] as [string, string, string, string]),
);

describe('a deadline without pauses', () => {
  it('has as many golden cases as were walked', () => {
    expect(cases).toHaveLength(142);
  });

  it.each([
    ['2009-01-14', 15, '2009-02-09'],
    ['2009-04-28', 15, '2009-05-20'],
    ['2009-09-24', 15, '2009-10-21'],
    ['2009-09-24', 20, '2009-10-28'],
    ['2024-09-10', 20, '2024-10-14'],
    ['2025-01-20', 20, '2025-02-21'],
    ['2025-09-22', 20, '2025-10-24'],
    ['2026-02-09', 20, '2026-03-13'],
    ['2026-09-18', 20, '2026-10-22'],
  ])('received %s, %i working days: %s', (start, n, dueOn) => {
    expect(deadline(start, n)).toMatchObject({ dueOn, provisional: false });
  });

  it.each(cases)('%s: %s, %s working days: %s', (_group, start, n, dueOn) => {
    expect(deadline(start, Number(n))).toMatchObject({ dueOn, provisional: false });
  });
});

describe('a deadline with pauses and extensions', () => {
  it.each(PAUSED_LIMITS)(
    '%s: %s, %i + %i working days: %s',
    (_what, start, n, extensionDays, dueOn, text) => {
      const pauses = text === '' ? [] : text.split(' ').map(third);
      expect(deadline(start, n, { pauses, extensionDays })).toMatchObject({ dueOn, provisional: false });
      const input = { start: day(start), workingDays: n, pauses: pauses.toReversed(), extensionDays };
      expect(dueDay(input, officialCalendar)).toEqual({ dueOn, provisional: false });
    },
  );

  // Reply and extension of the edition in force on the day of receipt.
  it.each([
    ['2009-04-28', '2009-05-20', '2009-06-11'],
    ['2019-05-14', '2019-06-04', '2019-06-26'],
    ['2019-05-15', '2019-06-13', '2019-07-11'],
    ['2026-03-02', '2026-03-30', '2026-04-28'],
  ])('received %s: %s, extended %s', (start, dueOn, extended) => {
    const { replyDays, extensionDays } = regimeOn(day(start));
    expect(deadline(start, replyDays).dueOn).toBe(dueOn);
    expect(deadline(start, replyDays, { extensionDays }).dueOn).toBe(extended);
  });

  it.each([
    ['2026-03-05', '2026-03-30'],
    ['2026-03-06', '2026-03-31'],
    ['2026-03-08', '2026-03-31'],
    ['2026-04-20', '2026-05-15'],
  ])('is provisional while an opinion is awaited; on %s it is %s', (today, dueOn) => {
    const more = { pauses: [third('2026-03-05..')], today: day(today) };
    expect(deadline('2026-03-02', 20, more)).toMatchObject({ dueOn, provisional: true });
  });

  it('is not made provisional by an open letter sent too late', () => {
    const more = { pauses: [third('2026-03-30..')], today: day('2026-04-20') };
    expect(deadline('2026-03-02', 20, more)).toMatchObject({ dueOn: '2026-03-30', provisional: false });
  });

  it('leaves a period covered by an open and a closed letter out once', () => {
    const pauses = [third('2026-03-05..'), third('2026-03-03..2026-03-10')];
    expect(deadline('2026-03-02', 20, { pauses, today: day('2026-03-12') }).dueOn).toBe('2026-04-09');
  });

  it('begins anew with the correction, and keeps what was left out before from moving it', () => {
    const more = { startRule: '收到补正材料', pauses: [third('2026-03-05..2026-03-12')] };
    const { dueOn, trace } = deadline('2026-03-20', 20, more);
    expect(dueOn).toBe('2026-04-20');
    expect(trace[0]?.text).toContain('收到补正材料，当日不计');
  });

  it.each<[string, Partial<DeadlineInput>]>([
    ['half a day', { workingDays: 1.5 }],
    ['less than none', { workingDays: -1 }],
    ['half an extension', { extensionDays: 0.5 }],
    ['a negative extension', { extensionDays: -5 }],
    ['an opinion before the letter', { pauses: [third('2026-03-05..2026-03-04')] }],
    ['an open letter without today', { pauses: [third('2026-03-05..')] }],
    ['a start before the calendar', { start: day('2007-12-31') }],
  ])('is refused for %s', (_what, more) => {
    expect(() => deadline('2026-03-02', 20, more)).toThrow(RangeError);
  });
});

describe('a limit in calendar days or months', () => {
  it.each([
    // Sixty days for a review; six months for a lawsuit; months end where the month ends.
    ['2026-03-02', { days: 60 }, '2026-05-06'], // 1 May is off through the 5th
    ['2026-03-03', { days: 60 }, '2026-05-06'],
    ['2026-03-09', { days: 60 }, '2026-05-08'],
    ['2026-03-10', { days: 60 }, '2026-05-09'], // a Saturday that is worked
    ['2026-03-11', { days: 60 }, '2026-05-11'], // a Sunday
    ['2026-02-01', { days: 15 }, '2026-02-24'],
    ['2026-12-01', { days: 27 }, '2026-12-28'],
    ['2026-01-31', { months: 1 }, '2026-02-28'], // a Saturday that is worked
    ['2025-01-31', { months: 1 }, '2025-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2026-03-31', { months: 6 }, '2026-09-30'],
    ['2026-04-01', { months: 6 }, '2026-10-08'],
    ['2025-08-31', { months: 6 }, '2026-02-28'],
    ['2025-10-15', { months: 6 }, '2026-04-15'],
    ['2025-11-30', { months: 3 }, '2026-02-28'],
    ['2025-12-31', { months: 2 }, '2026-02-28'],
  ])('from %s, %j: %s', (start, length, dueOn) => {
    expect(calendarLimit(day(start), length, officialCalendar)).toMatchObject({ dueOn, provisional: false });
  });

  it('is provisional past what is announced', () => {
    const { dueOn, provisional } = calendarLimit(day('2026-11-02'), { days: 60 }, officialCalendar);
    expect({ dueOn, provisional }).toEqual({ dueOn: '2027-01-04', provisional: true });
  });

  it.each([{ days: 0 }, { days: 1.5 }, { months: 0 }, { months: -1 }])('of %j is refused', (length) => {
    expect(() => calendarLimit(day('2026-03-02'), length, officialCalendar)).toThrow(RangeError);
  });
});
