import { weekday, yearOf } from './day.ts';
import { FEWEST_FESTIVAL_DAYS, fixedFestivalDays } from './decree.ts';
import type { NoticeDay } from './notice.ts';

/** What is wrong with a notice as typed: which day of the list, and in words. */
export interface NoticeProblem {
  /** Index into the days; null = the list as a whole. */
  readonly at: number | null;
  readonly message: string;
}

/**
 * A notice gives the whole year: every day off and every weekend day worked in exchange (全国年节及纪念日放假办法,
 * articles 2 and 7). What breaks off must not pass for a year with few holidays, so a list that lacks the
 * festivals fixed by the solar calendar, or has fewer days off than the decree, is refused.
 */
export function noticeProblems(year: number, days: readonly NoticeDay[]): NoticeProblem[] {
  const problems = days.flatMap((one, at): NoticeProblem[] => {
    const message = problemOf(year, one, days.slice(0, at));
    return message === null ? [] : [{ at, message }];
  });
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
  const missing = fixedFestivalDays(year).filter((date) => !off.has(date));
  const inYear = [...off].filter((date) => yearOf(date) === year).length;
  if (missing.length > 0)
    problems.push({ at: null, message: `放假日期不全：缺少${missing.join('、')}，请按通知补齐` });
  else if (inYear < FEWEST_FESTIVAL_DAYS)
    problems.push({
      at: null,
      message: `放假日期不全：${year}年只有${inYear}天放假，少于法定的${FEWEST_FESTIVAL_DAYS}天，请按通知补齐`,
    });
  return problems;
}

function problemOf(
  year: number,
  { date, isOffDay }: NoticeDay,
  earlier: readonly NoticeDay[],
): string | null {
  if (yearOf(date) !== year && !date.startsWith(`${year - 1}-12-`))
    return `${date}不在${year}年内，也不在上年12月，请核对`;
  const same = earlier.find((other) => other.date === date);
  if (same)
    return same.isOffDay === isOffDay ? `${date}写了两次，请删去一处` : `${date}既写放假又写上班，请核对`;
  if (!isOffDay && weekday(date) <= 5) return `${date}不是周末，本来就上班，不能是调休上班日，请核对`;
  return null;
}
