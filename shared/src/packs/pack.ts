import type { WorkingCalendar } from '../calendar/calendar.ts';
import { addDays, day, monthOf, yearOf, type Day } from '../calendar/day.ts';
import { workingDaysBefore } from '../calendar/working-days.ts';
import { keys } from '../keys.ts';

/** What the office ticks off before the pack goes out (核对清单), in its order. */
export const PackPart = keys(
  'LAST_DECISIONS',
  'PROGRESS',
  'OVERDUE',
  'STATISTICS',
  'SUMMARIES',
  'DECISIONS',
  'NOTICE',
);
export type PackPart = keyof typeof PackPart;

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** First and last day of a quarter. */
export function quarterRange({ year, quarter }: Quarter): DayRange {
  const from = day(`${year}-${two(quarter * 3 - 2)}-01`);
  const next = quarter === 4 ? day(`${year + 1}-01-01`) : day(`${year}-${two(quarter * 3 + 1)}-01`);
  return { from, to: addDays(next, -1) };
}

/** From the first of January to the end of the quarter (年初至今). */
export function yearToQuarter(quarter: Quarter): DayRange {
  return { from: day(`${quarter.year}-01-01`), to: quarterRange(quarter).to };
}

export const sameQuarterLastYear = ({ year, quarter }: Quarter): Quarter => ({ year: year - 1, quarter });

/** When the meeting about a quarter is held: from twenty days before its end to two months after it. */
export function meetingWindow(quarter: Quarter): DayRange {
  const { to } = quarterRange(quarter);
  return { from: addDays(to, -20), to: addDays(to, 60) };
}

export function quarterOf(date: Day): Quarter {
  return { year: yearOf(date), quarter: Math.ceil(monthOf(date) / 3) };
}

export function quarterBefore({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

const NAMES = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;

/** 2026年第三季度 */
export const quarterText = ({ year, quarter }: Quarter): string => `${year}年${NAMES[quarter - 1] ?? ''}`;

/**
 * The quarter whose meeting is to be prepared: the one that has ended, until its
 * meeting has been held or its successor is half over; then the running one.
 */
export function packQuarter(today: Day, held: (quarter: Quarter) => boolean): Quarter {
  const running = quarterOf(today);
  const ended = quarterBefore(running);
  const half = addDays(quarterRange(running).from, 45);
  return held(ended) || today > half ? running : ended;
}

/** The five stages before a meeting, each with its day: 冻结, 收小结, 催报, 生成材料, 召开. */
export const PackStage = keys('FREEZE', 'SUMMARIES', 'CHASE', 'MAKE', 'MEET');
export type PackStage = keyof typeof PackStage;

/** The office's habit: ten working days before the meeting, five, three, and the day itself. */
export const STAGE_WORKING_DAYS: Record<PackStage, number> = {
  FREEZE: 10,
  SUMMARIES: 10,
  CHASE: 5,
  MAKE: 3,
  MEET: 0,
};

export function stageDay(stage: PackStage, meetingOn: Day, calendar: WorkingCalendar): Day {
  return workingDaysBefore(meetingOn, STAGE_WORKING_DAYS[stage], calendar);
}
