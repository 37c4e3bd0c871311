import { addDays, day, type Day } from './day.ts';

/** One day that a notice names: off (放假), or a weekend day worked instead (调休上班). */
export interface NoticeDay {
  readonly date: Day;
  /** The festival, in the notice's own heading, e.g. 春节. */
  readonly name: string;
  readonly isOffDay: boolean;
}

/**
 * A notice of the State Council on days off (部分节假日安排的通知). It names only the exceptions to the
 * Monday-to-Friday week. A notice for year Y may name days of December Y−1, and a later notice may change
 * an earlier one: whichever comes last in the list wins.
 */
export interface HolidayNotice {
  readonly year: number;
  readonly title: string;
  /** 发文字号, or 未核 where it was not checked. */
  readonly number: string;
  readonly url: string;
  readonly days: readonly NoticeDay[];
}

/** Stands where a number or an address was not checked against the notice itself. */
export const UNVERIFIED = '未核';

/** How a reason cites the notice: by number, or by title where the number was not checked. */
export function citation(notice: HolidayNotice): string {
  return notice.number === UNVERIFIED ? notice.title : notice.number;
}

/**
 * One item of a notice: the days off, `first..last` or a single day (x 日至 y 日放假), and the weekend days
 * worked in exchange (z 日上班).
 */
export function festival(name: string, off: string, ...worked: string[]): NoticeDay[] {
  const [first = off, last = first] = off.split('..');
  const days: NoticeDay[] = [];
  for (let date = day(first); date <= day(last); date = addDays(date, 1)) {
    days.push({ date, name, isOffDay: true });
  }
  return [...days, ...worked.map((text) => ({ date: day(text), name, isOffDay: false }))];
}

/** 通知名称 of the yearly notice. */
export const yearlyTitle = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`;

/** The yearly notice, whose title follows from the year. */
export function yearlyNotice(
  year: number,
  number: string,
  url: string,
  ...festivals: NoticeDay[][]
): HolidayNotice {
  return {
    year,
    title: yearlyTitle(year),
    number,
    url,
    days: festivals.flat(),
  };
}
