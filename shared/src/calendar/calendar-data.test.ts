import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { holidayNotices } from './calendar-data.ts';
import { officialCalendar } from './calendar.ts';
import { addDays, day, weekday } from './day.ts';
import { UNVERIFIED } from './notice.ts';
import { isWorkingDay } from './working-days.ts';

const FIRST = day('2008-01-01');
const LAST = day('2026-12-31');

/** Days on which this project and `chinese-days` are known to differ, with the reason. There are none. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map<string, string>();

describe('the notices', () => {
  it('agree with chinese-days on every day from 2008 to 2026', () => {
    const offByPackage = new Set(Object.keys(chineseDays.holidays));
    const workedByPackage = new Set(Object.keys(chineseDays.workdays));
    const differing: string[] = [];
    let compared = 0;
    for (let date = FIRST; date <= LAST; date = addDays(date, 1)) {
      const theirs = workedByPackage.has(date) || (weekday(date) <= 5 && !offByPackage.has(date));
      if (theirs !== isWorkingDay(date, officialCalendar)) differing.push(date);
      const listed = workedByPackage.has(date);
      if (listed !== (officialCalendar.dayKind(date).kind === 'MAKE_UP')) differing.push(`${date} MAKE_UP`);
      compared += 1;
    }
    expect(differing).toEqual([...DIFFERENCES.keys()]);
    expect(compared).toBe(6940);
  });

  // 共n天 of each notice added up, and the days it says are worked; amendments applied.
  it.each([
    [2008, 27 + 2, 5 + 1],
    [2009, 27, 6],
    [2010, 29, 8],
    [2011, 29, 5],
    [2012, 27, 7],
    [2013, 29, 12],
    [2014, 22, 5],
    [2015, 26, 5],
    [2016, 24, 6],
    [2017, 24, 5],
    [2018, 23, 6],
    [2019, 24, 7],
    [2020, 30, 6],
    [2021, 31, 7],
    [2022, 31, 7],
    [2023, 27, 7],
    [2024, 28, 8],
    [2025, 28, 5],
    [2026, 33, 6],
  ])('for %i give %i days off and %i weekend days worked', (year, daysOff, worked) => {
    const listed = new Map(
      holidayNotices.filter((n) => n.year === year).flatMap((n) => n.days.map((d) => [d.date, d.isOffDay])),
    );
    expect([...listed.values()].filter((isOff) => isOff)).toHaveLength(daysOff);
    expect([...listed.values()].filter((isOff) => !isOff)).toHaveLength(worked);
  });

  it('make only weekend days worked', () => {
    const worked = holidayNotices.flatMap((n) => n.days).filter((d) => !d.isOffDay);
    expect(worked.filter((d) => weekday(d.date) < 6)).toEqual([]);
    expect(worked).toHaveLength(125);
  });

  it('name their source', () => {
    for (const { year, title, number, url } of holidayNotices) {
      expect(title).toContain(String(year === 2015 && number.startsWith('国发') ? '70周年' : year));
      expect(number).toMatch(/^国办?发明电〔20\d\d〕\d+号$|^未核$/);
      expect(url).toMatch(/^https?:\/\/www\.gov\.cn\/zhengce\/.*\.htm$/);
    }
    const unverified = holidayNotices.filter((n) => n.number === UNVERIFIED);
    expect(unverified.map((n) => n.year)).toEqual([2008]);
  });
});
