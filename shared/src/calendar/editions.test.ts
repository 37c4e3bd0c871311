import { describe, expect, it } from 'vitest';
import { changedDays, missingYear, movedFrom } from './changed-days.ts';
import { holidayNotices } from './calendar-data.ts';
import { officialCalendar } from './calendar.ts';
import { day } from './day.ts';
import { calendarOfEditions, editionsInForce, type NoticeEdition } from './editions.ts';
import { noticeProblems } from './notice-check.ts';
import { festival } from './notice.ts';

const edition = (year: number, number: number, fields: Partial<NoticeEdition> = {}): NoticeEdition => ({
  year,
  edition: number,
  amends: false,
  undoneAt: null,
  title: '',
  noticeNo: '未核',
  url: null,
  days: [],
  ...fields,
});
const named = (list: readonly NoticeEdition[]) => list.map(({ year, edition: no }) => `${year}-${no}`);

/** The carried notices as the database has them. */
const carried = holidayNotices.map((notice, index) => {
  const earlier = holidayNotices.slice(0, index).filter(({ year }) => year === notice.year).length;
  return edition(notice.year, earlier + 1, { amends: earlier > 0, days: notice.days });
});
const year2027 = [
  festival('元旦', '2027-01-01..2027-01-03'),
  festival('春节', '2027-02-05..2027-02-11', '2027-01-31'),
  festival('劳动节', '2027-05-01..2027-05-05'),
  festival('国庆节', '2027-10-01..2027-10-07'),
].flat();

describe('the editions in force', () => {
  it('are the newest of each year with the amendments after it, oldest year first', () => {
    expect(
      named(
        editionsInForce([
          edition(2020, 2, { amends: true }),
          edition(2026, 1),
          edition(2020, 1),
          edition(2027, 3, { undoneAt: '2026-12-01' }),
          edition(2027, 2),
          edition(2027, 1),
        ]),
      ),
    ).toEqual(['2020-1', '2020-2', '2026-1', '2027-2']);
  });

  it('leave an amendment behind when the whole year is entered anew', () => {
    const amended = [edition(2020, 1), edition(2020, 2, { amends: true }), edition(2020, 3)];
    expect(named(editionsInForce(amended))).toEqual(['2020-3']);
  });

  it('of the carried notices make the official calendar', () => {
    const calendar = calendarOfEditions(editionsInForce(carried.toReversed()));
    for (const year of [2015, 2019, 2020, 2026])
      expect(changedDays(year, officialCalendar, calendar)).toEqual([]);
    expect(calendar.knownThrough).toBe(officialCalendar.knownThrough);
  });
});

describe('what a notice changes', () => {
  const after = calendarOfEditions(editionsInForce([...carried, edition(2027, 1, { days: year2027 })]));

  it('is named day by day, and limits move from the end of what was known on', () => {
    const changed = changedDays(2027, officialCalendar, after);
    expect(changed).toContainEqual({ date: '2027-01-31', before: 'WEEKEND', after: 'MAKE_UP', name: '春节' });
    // 清明 was off by the decree; the notice that leaves it out makes it a working day.
    expect(changed).toContainEqual({
      date: '2027-04-05',
      before: 'OFF',
      after: 'WORKING',
      name: '清明节',
    });
    expect(movedFrom(2027, officialCalendar, after)).toBe('2026-12-29');
    expect(movedFrom(2027, after, after)).toBeNull();
  });

  it.each([
    ['2026-10-31', null],
    ['2026-11-01', 2027],
    ['2027-02-01', 2027],
  ])('is missed on %s: %s', (today, year) => {
    expect(missingYear(officialCalendar, day(today))).toBe(year);
  });

  it('is not missed once it is there', () => {
    expect(missingYear(after, day('2026-12-31'))).toBeNull();
    expect(missingYear(after, day('2027-11-01'))).toBe(2028);
  });
});

describe('the check of a notice', () => {
  it('lets every carried yearly notice pass but those the decree of their time made shorter', () => {
    const wrong = carried
      .filter(({ amends }) => !amends)
      .filter(({ year, days }) => noticeProblems(year, days).length > 0);
    expect(named(wrong)).toEqual([]);
  });

  it('says which day is wrong', () => {
    const days = [...year2027, ...festival('元旦', '2028-01-01'), ...festival('元旦', '2027-01-01')];
    expect(noticeProblems(2027, days)).toEqual([
      { at: year2027.length, message: '2028-01-01不在2027年内，也不在上年12月，请核对' },
      { at: year2027.length + 1, message: '2027-01-01写了两次，请删去一处' },
    ]);
  });
});
