import { describe, expect, it } from 'vitest';
import { officialCalendar } from './calendar.ts';
import { addDays, day } from './day.ts';
import { festivalOf, fixedFestivalDays } from './decree.ts';

const kindOf = (text: string) => officialCalendar.dayKind(day(text));

describe('after the last notice', () => {
  it.each([
    ['2027-01-01', '元旦'],
    ['2027-05-01', '劳动节'],
    ['2027-05-02', '劳动节'],
    ['2027-10-01', '国庆节'],
    ['2027-10-03', '国庆节'],
    ['2035-10-02', '国庆节'],
    ['2027-02-05', '春节'],
    ['2027-02-08', '春节'],
    ['2027-04-05', '清明节'],
    ['2027-06-09', '端午节'],
    ['2027-09-15', '中秋节'],
    ['2028-01-25', '春节'],
    ['2028-05-28', '端午节'],
    ['2029-09-22', '中秋节'],
    ['2030-02-05', '春节'],
  ])('the decree alone gives %s off: %s', (text, name) => {
    expect(kindOf(text)).toEqual({
      kind: 'OFF',
      name,
      source: '《全国年节及纪念日放假办法》第二条',
    });
  });

  it.each([
    ['2026-12-31', 'WORKING'],
    ['2027-01-02', 'WEEKEND'],
    ['2027-02-04', 'WORKING'],
    ['2027-02-09', 'WORKING'],
    ['2027-05-03', 'WORKING'],
    ['2027-10-04', 'WORKING'],
    ['2031-01-23', 'WORKING'],
  ])('nothing else is guessed: %s is %s', (text, kind) => {
    expect(kindOf(text).kind).toBe(kind);
  });
});

describe('the tabled lunar festivals', () => {
  // 正月初一 by the national standard 农历的编算和颁行 (GB/T 33661): in 2027 and 2030 the new moon falls within
  // ten minutes of midnight in China, where approximate tables are a day off.
  it.each(['2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'])(
    'give the eve of %s, that day and two more',
    (newYear) => {
      const around = [-2, -1, 0, 1, 2, 3].map((n) => festivalOf(addDays(day(newYear), n)));
      expect(around).toEqual([undefined, '春节', '春节', '春节', '春节', undefined]);
    },
  );

  it('yield to a fixed day they fall on', () => {
    expect(festivalOf(day('2028-10-03'))).toBe('国庆节'); // 中秋 as well
  });

  it('come to thirteen days a year with the fixed ones, fewer where two meet', () => {
    const count = (year: number) => {
      let found = 0;
      for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        if (festivalOf(date) !== undefined) found += 1;
      }
      return found;
    };
    expect([2027, 2028, 2029, 2030, 2031].map(count)).toEqual([13, 12, 13, 13, 6]);
    expect(fixedFestivalDays(2031)).toHaveLength(5);
  });
});
