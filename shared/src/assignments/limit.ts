import type { WorkingCalendar } from '../calendar/calendar.ts';
import { addDays, day, maxDay, minDay, yearOf, type Day } from '../calendar/day.ts';
import { addWorkingDays, isProvisional, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { LimitKind } from './plan.ts';

/** 完成时限 of a line: the date of a DATE, the number of a WORKING_DAYS, neither for a recurring one. */
export interface Limit {
  readonly limitKind: LimitKind;
  readonly limitOn: Day | null;
  readonly limitDays: number | null;
}

/** One task a line calls for. */
export interface PlannedTask {
  /** 3月, 第三季度; null where the line is done once. */
  readonly period: string | null;
  readonly startsOn: Day;
  readonly dueOn: Day;
  /** 暂定: the next notice on days off may still move the limit. */
  readonly provisional: boolean;
}

/** What of a limit belongs to its kind; the rest is null, so that equal limits are equal. */
export function limitOf({ limitKind, limitOn, limitDays }: Limit): Limit {
  return {
    limitKind,
    limitOn: limitKind === 'DATE' ? limitOn : null,
    limitDays: limitKind === 'WORKING_DAYS' ? limitDays : null,
  };
}

/**
 * The tasks of a line approved on a day (decision 14): a date falls due on it; “within n
 * working days” counts from approval; a recurring one falls due on the last working day of
 * each period that is not over yet. A plan approved before its year binds from its first day.
 */
export function tasksOfLine(
  limit: Limit,
  year: number,
  approvedOn: Day,
  calendar: WorkingCalendar,
): PlannedTask[] {
  const from = maxDay(approvedOn, day(`${year}-01-01`));
  switch (limit.limitKind) {
    case 'DATE':
      return limit.limitOn === null ? [] : [once(minDay(from, limit.limitOn), limit.limitOn, false)];
    case 'WORKING_DAYS': {
      const { dueOn, provisional } = addWorkingDays(from, limit.limitDays ?? 0, calendar);
      return [once(from, dueOn, provisional)];
    }
    case 'MONTHLY':
    case 'QUARTERLY':
      return periodsOf(limit.limitKind, year).flatMap(({ period, first, last }) => {
        const dueOn = workingDayOnOrBefore(last, calendar);
        // A make-up day in what is not known yet may become the last working day: the end decides, not the limit.
        const provisional = isProvisional(last, calendar);
        return dueOn < from ? [] : [{ period, startsOn: maxDay(first, from), dueOn, provisional }];
      });
  }
}

const once = (startsOn: Day, dueOn: Day, provisional: boolean): PlannedTask => ({
  period: null,
  startsOn,
  dueOn,
  provisional,
});

interface Period {
  readonly period: string;
  readonly first: Day;
  readonly last: Day;
}

function periodsOf(kind: 'MONTHLY' | 'QUARTERLY', year: number): Period[] {
  const length = kind === 'MONTHLY' ? 1 : 3;
  return Array.from({ length: 12 / length }, (_, index) => {
    const month = index * length + 1;
    return {
      period: kind === 'MONTHLY' ? `${month}月` : `第${'一二三四'[index]}季度`,
      first: firstOf(year, month),
      last: addDays(firstOf(year, month + length), -1),
    };
  });
}

/** The first day of a month; the thirteenth is the next January. */
const firstOf = (year: number, month: number): Day =>
  month > 12 ? day(`${year + 1}-01-01`) : day(`${year}-${String(month).padStart(2, '0')}-01`);

/** The same day a year later; 29 February becomes the 28th. */
export function aYearLater(date: Day): Day {
  const moved = `${yearOf(date) + 1}${date.slice(4)}`;
  return moved.endsWith('02-29') ? day(moved.replace('02-29', '02-28')) : day(moved);
}

/** Why a line's limit cannot be submitted on a day; null = it can. */
export function limitProblem(
  limit: Limit,
  year: number,
  today: Day,
  calendar: WorkingCalendar,
): 'LIMIT_OUTSIDE_YEAR' | 'LIMIT_IN_PAST' | null {
  const ends = tasksOfLine(limit, year, today, calendar).map(({ dueOn }) => dueOn);
  if (ends.some((dueOn) => yearOf(dueOn) !== year)) return 'LIMIT_OUTSIDE_YEAR';
  return limit.limitKind === 'DATE' && ends.some((dueOn) => dueOn < today) ? 'LIMIT_IN_PAST' : null;
}
