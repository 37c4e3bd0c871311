import { describe, expect, it } from 'vitest';
import { parseDay, weekdayOf } from './parse-day.ts';

const today = '2026-10-26'; // a Monday

describe('parseDay', () => {
  it.each([
    ['20261026', '2026-10-26'],
    ['2026-10-26', '2026-10-26'],
    ['2026/1/5', '2026-01-05'],
    ['2026.10.26', '2026-10-26'],
    ['2026年10月26日', '2026-10-26'],
    ['10-26', '2026-10-26'],
    ['1026', '2026-10-26'],
    ['10月8日', '2026-10-08'],
    ['２０２６１０２６', '2026-10-26'],
    [' 2026 - 10 - 26 ', '2026-10-26'],
    ['20240229', '2024-02-29'],
    ['今天', '2026-10-26'],
    ['昨天', '2026-10-25'],
    ['后天', '2026-10-28'],
    ['周五', '2026-10-30'],
    ['下周一', '2026-11-02'],
    ['下周日', '2026-11-08'],
    ['上星期天', '2026-10-25'],
  ])('reads %s as %s', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day);
  });

  it.each([
    '',
    '2026-02-30',
    '20260229',
    '13-01',
    '下周',
    '10-',
    '202610',
    '明年',
    '2026-10-26x',
    '00000000',
  ])('does not take %j for a day', (typed) => {
    expect(parseDay(typed, today)).toBeNull();
  });

  it('knows the weekday without a time zone', () => {
    expect(weekdayOf(today)).toBe(1);
  });
});
