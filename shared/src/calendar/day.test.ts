import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayInShanghai,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  maxDay,
  minDay,
  monthOf,
  weekday,
  yearOf,
} from './day.ts';

const anyNumber = fc.integer({
  min: dayNumber(day('1900-01-01')),
  max: dayNumber(day('2199-12-31')),
});

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
    expect(day(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    '20260101',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '２０２６-01-01',
    '0026-01-01',
    '',
    'today',
  ])('%j does not exist', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe('day arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i months are %s', (from, n, to) => {
    expect(addMonths(day(from), n)).toBe(to);
  });

  it('knows no half months', () => {
    expect(() => addMonths(day('2026-01-15'), 0.5)).toThrow(RangeError);
  });

  it('crosses months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2027-01-01'), -365)).toBe('2026-01-01');
    expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366);
    expect(daysBetween(day('2025-01-01'), day('2024-12-30'))).toBe(-2);
  });

  it('refuses what leaves the range or is not whole', () => {
    expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(day('2026-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(day('2026-01-01'), 1e15)).toThrow(RangeError);
  });

  it.each([
    ['2026-02-16', 1],
    ['2026-02-17', 2],
    ['2026-02-18', 3],
    ['1970-01-01', 4],
    ['2000-12-01', 5],
    ['2026-02-14', 6],
    ['1969-12-28', 7],
    ['1900-01-01', 1],
  ])('%s is weekday %i', (text, expected) => {
    expect(weekday(day(text))).toBe(expected);
  });

  it('tells year and month, the earlier and the later', () => {
    expect(yearOf(day('2009-10-10'))).toBe(2009);
    expect(monthOf(day('2009-10-10'))).toBe(10);
    expect(monthOf(day('2009-01-31'))).toBe(1);
    expect(minDay(day('2009-10-10'), day('2009-09-30'))).toBe('2009-09-30');
    expect(maxDay(day('2009-10-10'), day('2009-09-30'))).toBe('2009-10-10');
  });

  it('numbers days without gaps', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        const [first, second] = [dayOfNumber(a), dayOfNumber(b)];
        expect(dayNumber(first)).toBe(a);
        expect(addDays(first, daysBetween(first, second))).toBe(second);
        expect(first < second).toBe(a < b);
      }),
    );
  });

  it('moves the weekday by one each day', () => {
    fc.assert(
      fc.property(
        anyNumber.filter((n) => n < dayNumber(day('2199-12-31'))),
        (n) => {
          expect(weekday(dayOfNumber(n + 1))).toBe((weekday(dayOfNumber(n)) % 7) + 1);
        },
      ),
    );
  });
});

describe('the day in China', () => {
  it.each([
    ['2026-02-13T15:59:59.999Z', '2026-02-13'],
    ['2026-02-13T16:00:00.000Z', '2026-02-14'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2026-07-01T15:59:59.000Z', '2026-07-01'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
  ])('%s is %s', (instant, expected) => {
    expect(dayInShanghai(Date.parse(instant))).toBe(expected);
  });

  it('refuses an instant that is none', () => {
    expect(() => dayInShanghai(Number.NaN)).toThrow(RangeError);
  });
});
