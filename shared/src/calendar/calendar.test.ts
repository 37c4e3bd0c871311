import { describe, expect, it } from 'vitest';
import { holidayNotices } from './calendar-data.ts';
import { makeCalendar, officialCalendar, type WorkingCalendar } from './calendar.ts';
import { day } from './day.ts';
import { festival, yearlyNotice, type HolidayNotice } from './notice.ts';

const kindOf = (text: string, calendar: WorkingCalendar = officialCalendar) => calendar.dayKind(day(text));
const through = (year: number) => makeCalendar(holidayNotices.filter((n) => n.year <= year));
const without = (year: number) => holidayNotices.filter((n) => n.year !== year);

describe('the official calendar', () => {
  it('covers 2008 to 28 December 2026', () => {
    expect(officialCalendar.from).toBe('2008-01-01');
    expect(officialCalendar.knownThrough).toBe('2026-12-28');
  });

  it('says why a day is off or worked', () => {
    expect(kindOf('2026-02-13')).toEqual({ kind: 'WORKING' });
    expect(kindOf('2026-02-14')).toEqual({
      kind: 'MAKE_UP',
      name: '春节',
      source: '国办发明电〔2025〕7号',
    });
    expect(kindOf('2026-02-16')).toEqual({
      kind: 'OFF',
      name: '春节',
      source: '国办发明电〔2025〕7号',
    });
    expect(kindOf('2026-03-01')).toEqual({ kind: 'WEEKEND' });
    expect(kindOf('2009-10-08')).toMatchObject({ kind: 'OFF', name: '国庆节、中秋节' });
  });

  it('cites by title where the number is not verified', () => {
    expect(kindOf('2008-05-04')).toEqual({
      kind: 'MAKE_UP',
      name: '劳动节',
      source: '国务院办公厅关于2008年部分节假日安排的通知',
    });
  });

  it.each([
    ['2015-09-03', 'OFF'],
    ['2015-09-04', 'OFF'],
    ['2015-09-05', 'OFF'],
    ['2015-09-06', 'MAKE_UP'],
    ['2019-04-28', 'MAKE_UP'],
    ['2019-05-02', 'OFF'],
    ['2019-05-03', 'OFF'],
    ['2019-05-05', 'MAKE_UP'],
    ['2020-01-31', 'OFF'],
    ['2020-02-01', 'OFF'],
    ['2020-02-02', 'OFF'],
    ['2020-02-03', 'WORKING'],
    ['2024-02-09', 'WORKING'], // 除夕: leave was encouraged, not given
    ['2008-04-04', 'OFF'],
    ['2008-05-02', 'OFF'],
    ['2008-05-05', 'WORKING'],
    ['2008-06-09', 'OFF'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text).kind).toBe(kind);
  });

  it('does not answer before its first day', () => {
    expect(() => kindOf('2007-12-31')).toThrow(RangeError);
  });
});

describe('a notice for the next year', () => {
  it.each([
    [2011, '2011-12-31', 'WEEKEND', 'MAKE_UP'],
    [2018, '2018-12-29', 'WEEKEND', 'MAKE_UP'],
    [2018, '2018-12-30', 'WEEKEND', 'OFF'],
    [2018, '2018-12-31', 'WORKING', 'OFF'],
    [2022, '2022-12-31', 'WEEKEND', 'OFF'],
  ])('of %i overrides %s: %s becomes %s', (year, text, before, after) => {
    expect(kindOf(text, through(year)).kind).toBe(before);
    expect(kindOf(text, through(year + 1)).kind).toBe(after);
    expect(day(text) > through(year).knownThrough).toBe(true);
    expect(day(text) > through(year + 1).knownThrough).toBe(false);
  });

  it('wins in whatever order the notices are given', () => {
    const calendar = makeCalendar([...without(2019), ...holidayNotices.filter((n) => n.year === 2019)]);
    expect(kindOf('2018-12-31', calendar).kind).toBe('OFF');
    expect(kindOf('2019-05-02', calendar).kind).toBe('OFF');
  });

  it('names two days at the end of 2007, before the calendar begins', () => {
    const named = new Map(holidayNotices.flatMap((n) => n.days.map((d) => [String(d.date), d.isOffDay])));
    expect(named.get('2007-12-29')).toBe(false);
    expect(named.get('2007-12-31')).toBe(true);
  });
});

describe('a year without a notice', () => {
  const bare = (year: number, ...days: HolidayNotice['days'][number][][]) =>
    yearlyNotice(year, '未核', '', ...days);

  it.each([
    ['empty', bare(2027)],
    [
      'broken off after 春节',
      bare(2027, festival('元旦', '2027-01-01'), festival('春节', '2027-02-05..2027-02-12')),
    ],
    [
      'with the fixed days only',
      bare(
        2027,
        festival('元旦', '2027-01-01'),
        festival('劳动节', '2027-05-01..2027-05-02'),
        festival('国庆节', '2027-10-01..2027-10-03'),
      ),
    ],
  ])('%s does not extend what is known', (_, notice) => {
    expect(makeCalendar([...holidayNotices, notice]).knownThrough).toBe('2026-12-28');
  });

  it('extends it once the notice is there', () => {
    const notice = bare(
      2027,
      festival('元旦', '2027-01-01..2027-01-03'),
      festival('春节', '2027-02-05..2027-02-12'),
      festival('劳动节', '2027-05-01..2027-05-05'),
      festival('国庆节', '2027-10-01..2027-10-07'),
    );
    const calendar = makeCalendar([...holidayNotices, notice]);
    expect(calendar.knownThrough).toBe('2027-12-28');
    expect(kindOf('2027-10-04', calendar).kind).toBe('OFF');
    expect(kindOf('2027-09-15', calendar).kind).toBe('WORKING'); // the notice decides alone, not the decree
  });

  it('in between ends what is known before the gap', () => {
    const calendar = makeCalendar(without(2020));
    expect(calendar.knownThrough).toBe('2019-12-28');
    expect(kindOf('2020-10-01', calendar)).toMatchObject({ kind: 'OFF', name: '国庆节' });
    expect(kindOf('2024-02-12', calendar)).toMatchObject({ kind: 'OFF', name: '春节' });
  });

  it('alone makes no calendar', () => {
    expect(() => makeCalendar([])).toThrow(RangeError);
    expect(() => makeCalendar([bare(2026)])).toThrow(RangeError);
  });
});

describe('a notice with a slip of the pen', () => {
  it('is refused when a day cannot belong to its year', () => {
    const notice = (date: string) => yearlyNotice(2026, '未核', '', festival('元旦', date));
    expect(() => makeCalendar([...holidayNotices, notice('2062-01-01')])).toThrow(/2062-01-01/);
    expect(() => makeCalendar([...holidayNotices, notice('2025-11-30')])).toThrow(RangeError);
    expect(() => makeCalendar([...holidayNotices, notice('2025-12-31')])).not.toThrow();
  });

  it('is refused when it names a day twice', () => {
    const twice = yearlyNotice(
      2026,
      '未核',
      '',
      festival('元旦', '2026-01-01'),
      festival('元旦', '2026-01-01'),
    );
    expect(() => makeCalendar([twice])).toThrow(/named twice/);
  });
});
