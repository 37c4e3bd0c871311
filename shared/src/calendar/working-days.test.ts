import { describe, expect, it } from 'vitest';
import { holidayNotices } from './calendar-data.ts';
import { makeCalendar, officialCalendar } from './calendar.ts';
import { day } from './day.ts';
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from './working-days.ts';

const due = (start: string, n: number) => addWorkingDays(day(start), n, officialCalendar);
const between = (from: string, to: string) => workingDaysBetween(day(from), day(to), officialCalendar);
const daysOf = (year: number, list: string) => list.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`);

describe('a limit in working days', () => {
  // Each runs across make-up days, so that weekends and days off alone give another date.
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
  ])('received %s, %i working days, is due %s', (received, n, dueOn) => {
    expect(due(received, n)).toEqual({ dueOn, provisional: false });
  });

  it.each([
    ['on New Year’s Eve', '2025-12-31', 20, '2026-01-29'],
    ['on New Year’s Eve, first day a worked Sunday', '2025-12-31', 1, '2026-01-04'],
    ['on New Year’s Eve 2014', '2014-12-31', 1, '2015-01-04'],
    ['on 31 December worked as a make-up day', '2011-12-31', 1, '2012-01-04'],
    ['on 30 December 2011', '2011-12-30', 15, '2012-01-21'],
    ['on 28 December 2018', '2018-12-28', 15, '2019-01-21'],
    ['before a holiday beginning in December', '2022-12-30', 1, '2023-01-03'],
    ['on 29 February', '2024-02-29', 20, '2024-03-28'],
    ['on 29 February 2012', '2012-02-29', 15, '2012-03-21'],
    ['on a holiday', '2026-02-17', 1, '2026-02-24'],
    ['on a holiday, full limit', '2026-02-17', 20, '2026-03-20'],
    ['on a Sunday holiday', '2017-01-01', 1, '2017-01-03'],
    ['on a make-up day', '2024-02-04', 1, '2024-02-05'],
    ['on a Saturday', '2026-03-07', 1, '2026-03-09'],
    ['before the victory day', '2015-09-02', 1, '2015-09-06'],
    ['before the lengthened Spring Festival', '2020-01-23', 1, '2020-02-03'],
    ['before the lengthened Spring Festival, full limit', '2020-01-17', 20, '2020-02-21'],
    ['before the changed Labour Day', '2019-04-26', 5, '2019-05-06'],
    ['on the eve of Order 492', '2008-04-30', 1, '2008-05-04'],
  ])('received %s (%s), %i working days, is due %s', (_, received, n, dueOn) => {
    expect(due(received, n).dueOn).toBe(dueOn);
  });

  it('of no days ends on the day itself, worked or not', () => {
    expect(due('2026-02-17', 0)).toEqual({ dueOn: '2026-02-17', provisional: false });
    expect(due('2027-02-17', 0)).toEqual({ dueOn: '2027-02-17', provisional: true });
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d days is refused', (n) => {
    expect(() => due('2026-01-05', n)).toThrow(RangeError);
  });

  it('is refused before the calendar begins and past the end of time', () => {
    expect(() => due('2007-12-31', 1)).toThrow(RangeError);
    expect(() => due('2007-12-31', 0)).toThrow(RangeError);
    expect(due('2008-01-01', 1).dueOn).toBe('2008-01-02');
    expect(() => due('2026-01-05', 1_000_000)).toThrow(RangeError);
  });
});

describe('a limit past the last notice', () => {
  it.each([
    ['2026-11-30', 20, '2026-12-28', false],
    ['2026-12-25', 1, '2026-12-28', false],
    ['2026-12-25', 2, '2026-12-29', true],
    ['2026-12-07', 20, '2027-01-05', true],
    ['2027-02-04', 1, '2027-02-09', true],
    ['2027-04-30', 1, '2027-05-03', true],
  ])('received %s, %i working days: %s, provisional %s', (received, n, dueOn, provisional) => {
    expect(due(received, n)).toEqual({ dueOn, provisional });
  });

  it('was provisional until the notice came, and moved with it', () => {
    const cut2025 = makeCalendar(holidayNotices.filter((n) => n.year <= 2025));
    expect(addWorkingDays(day('2025-12-04'), 20, cut2025)).toEqual({
      dueOn: '2026-01-02',
      provisional: true,
    });
    expect(due('2025-12-04', 20)).toEqual({ dueOn: '2026-01-04', provisional: false });
    expect(isProvisional(day('2025-12-28'), cut2025)).toBe(false);
    expect(isProvisional(day('2025-12-29'), cut2025)).toBe(true);
  });
});

describe('a working day', () => {
  const makeUpDays = [
    ...daysOf(2009, '01-04 01-24 02-01 05-31 09-27 10-10'),
    ...daysOf(2024, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'),
    ...daysOf(2025, '01-26 02-08 04-27 09-28 10-11'),
    ...daysOf(2026, '01-04 02-14 02-28 05-09 09-20 10-10'),
  ];
  const weekdaysOff = [
    ...daysOf(
      2009,
      '01-01 01-02 01-26 01-27 01-28 01-29 01-30 04-06 05-01 05-28 05-29 10-01 10-02 10-05 10-06 10-07 10-08',
    ),
    ...daysOf(2024, '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17'),
    ...daysOf(2024, '10-01 10-02 10-03 10-04 10-07'),
    ...daysOf(2025, '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02'),
    ...daysOf(2025, '10-01 10-02 10-03 10-06 10-07 10-08'),
    ...daysOf(2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25'),
    ...daysOf(2026, '10-01 10-02 10-05 10-06 10-07'),
  ];

  it.each(makeUpDays)('%s, a weekend, is worked', (text) => {
    expect(officialCalendar.dayKind(day(text)).kind).toBe('MAKE_UP');
    expect(isWorkingDay(day(text), officialCalendar)).toBe(true);
  });

  it.each(weekdaysOff)('%s, Monday to Friday, is off', (text) => {
    expect(isWorkingDay(day(text), officialCalendar)).toBe(false);
  });

  // 365 days less weekends, less weekdays off, plus make-up days: in those four years nothing else differs.
  it.each([
    [2009, 261 - 17 + 6],
    [2024, 262 - 19 + 8],
    [2025, 261 - 18 + 5],
    [2026, 261 - 19 + 6],
  ])('occurs in %i %i times', (year, count) => {
    expect(workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`), officialCalendar)).toBe(count);
  });
});

describe('working days between', () => {
  it('counts after the first day through the last', () => {
    expect(between('2026-02-09', '2026-03-13')).toBe(20);
    expect(between('2026-03-13', '2026-02-09')).toBe(-20);
    expect(between('2026-02-16', '2026-02-23')).toBe(0);
    expect(between('2026-02-13', '2026-02-14')).toBe(1);
    expect(between('2026-02-14', '2026-02-13')).toBe(-1);
    expect(between('2026-02-14', '2026-02-14')).toBe(0);
    expect(() => between('2007-12-31', '2008-01-02')).toThrow(RangeError);
  });
});

describe('the nearest working day', () => {
  it.each([
    ['2026-02-13', '2026-02-14', '2026-02-13', '2026-02-13'],
    ['2026-02-14', '2026-02-24', '2026-02-14', '2026-02-14'],
    ['2026-02-20', '2026-02-24', '2026-02-24', '2026-02-14'],
    ['2026-03-31', '2026-04-01', '2026-03-31', '2026-03-31'],
    ['2026-05-31', '2026-06-01', '2026-06-01', '2026-05-29'],
  ])('%s: next %s, on or after %s, on or before %s', (text, next, after, before) => {
    expect(nextWorkingDay(day(text), officialCalendar)).toBe(next);
    expect(workingDayOnOrAfter(day(text), officialCalendar)).toBe(after);
    expect(workingDayOnOrBefore(day(text), officialCalendar)).toBe(before);
  });

  it('is unknown before the first one of the calendar', () => {
    expect(() => workingDayOnOrBefore(day('2008-01-01'), officialCalendar)).toThrow(RangeError);
  });
});
