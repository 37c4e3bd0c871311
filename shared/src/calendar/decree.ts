import { day, type Day } from './day.ts';
import { festival } from './notice.ts';

/** How a reason cites the decree. */
export const DECREE = '《全国年节及纪念日放假办法》第二条';

const FIXED: ReadonlyMap<string, string> = new Map([
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]);

/** 除夕 and 正月初一至初三, 清明当日, 端午当日, 中秋当日. */
const LUNAR: ReadonlyMap<Day, string> = new Map(
  [
    festival('春节', '2027-02-05..2027-02-08'),
    festival('清明节', '2027-04-05'),
    festival('端午节', '2027-06-09'),
    festival('中秋节', '2027-09-15'),
    festival('春节', '2028-01-25..2028-01-28'),
    festival('清明节', '2028-04-04'),
    festival('端午节', '2028-05-28'),
    festival('中秋节', '2028-10-03'),
    festival('春节', '2029-02-12..2029-02-15'),
    festival('清明节', '2029-04-04'),
    festival('端午节', '2029-06-16'),
    festival('中秋节', '2029-09-22'),
    festival('春节', '2030-02-02..2030-02-05'),
    festival('清明节', '2030-04-05'),
    festival('端午节', '2030-06-05'),
    festival('中秋节', '2030-09-12'),
  ]
    .flat()
    .map(({ date, name }) => [date, name]),
);

/**
 * The festival that gives everyone this day off by the decree alone, for years whose notice is not out yet:
 * 全国年节及纪念日放假办法 (2024 edition), article 2. Lunar festivals are tabled for 2027–2030 and left out after
 * that. Not guessed: days in lieu of a festival on a weekend (article 6 does not say which working day) and
 * the exchanged days (article 7), so a date computed from here is provisional in any case.
 */
export function festivalOf(date: Day): string | undefined {
  return FIXED.get(date.slice(5)) ?? LUNAR.get(date);
}

/** The days of this year that the decree fixes by the solar calendar in every edition since 2007. */
export function fixedFestivalDays(year: number): readonly Day[] {
  return ['01-01', '05-01', '10-01', '10-02', '10-03'].map((monthAndDay) => day(`${year}-${monthAndDay}`));
}

/** Days off for everyone in the editions of 2007 and 2013; the edition of 2024 gives thirteen. */
export const FEWEST_FESTIVAL_DAYS = 11;
