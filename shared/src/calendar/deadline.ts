import type { WorkingCalendar } from './calendar.ts';
import { addDays, addMonths, type Day } from './day.ts';
import {
  calendarLimitSteps,
  calendarSteps,
  dueStep,
  extensionStep,
  openPauses,
  pauseStep,
  provisionalSteps,
  startStep,
  type TraceStep,
} from './deadline.trace.ts';
import { leaveOut, type Pause, type PauseEffect } from './pause.ts';
import { isProvisional, workingDayOnOrAfter, type DueDay } from './working-days.ts';

/** What the last day of a limit in working days depends on. */
export interface DeadlineInput {
  /**
   * Day zero: the day of receipt, or of forming. After a correction (补正) the day the correction arrived, for
   * the limit then begins anew (2019: article 30).
   */
  readonly start: Day;
  /** What happened on that day, as the trace is to say it; 收到申请 when left out. */
  readonly startRule?: string;
  /** What the limit rests on, e.g. from `citeLimit`; the trace cites it. */
  readonly basis?: string | null;
  readonly workingDays: number;
  /** In any order; overlaps are left out once. */
  readonly pauses?: readonly Pause[];
  /** Working days of an extension (延期), counted on from the end of the limit. */
  readonly extensionDays?: number;
  /** Where open pauses are cut; needed when there is one. */
  readonly today?: Day;
}

/** The last day of a limit, whether it may still move (暂定), and why it is this day. */
export interface Deadline extends DueDay {
  readonly trace: readonly TraceStep[];
}

const DEFAULT_START = '收到申请';

/**
 * The last day alone, for lists: the same as `computeDeadline` without the words.
 *
 * @throws RangeError like `computeDeadline`
 */
export function dueDay(input: DeadlineInput, calendar: WorkingCalendar): DueDay {
  const { dueOn, effects } = count(input, calendar);
  return { dueOn, provisional: mayMove(dueOn, effects, calendar) };
}

const mayMove = (dueOn: Day, effects: readonly PauseEffect[], calendar: WorkingCalendar): boolean =>
  isProvisional(dueOn, calendar) || openPauses(effects).length > 0;

/**
 * The last day of a limit in working days (Regulation of 2008: article 24; of 2019: article 33): the day of
 * receipt is day zero, consultations are left out, an extension is counted on. With at least one working day
 * the result is a working day.
 *
 * @throws RangeError before the calendar begins, for day counts that are none, for a pause that ends before it
 * begins, and for an open one without `today`
 */
export function computeDeadline(input: DeadlineInput, calendar: WorkingCalendar): Deadline {
  const { start, startRule = DEFAULT_START, basis, workingDays, extensionDays = 0 } = input;
  const { dueOn, effects } = count(input, calendar);
  const paused = effects.reduce((sum, effect) => sum + effect.workingDays, 0);
  const onTheWay = [...calendarSteps(start, dueOn, effects, calendar), ...effects.map(pauseStep)];
  if (extensionDays > 0) {
    const { dueOn: before } = count({ ...input, extensionDays: 0 }, calendar);
    onTheWay.push(extensionStep(before, dueOn, extensionDays));
  }
  return {
    dueOn,
    provisional: mayMove(dueOn, effects, calendar),
    trace: [
      startStep(start, startRule, `${workingDays}个工作日${basis ? `（${basis}）` : ''}`),
      ...onTheWay.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
      dueStep(start, dueOn, workingDays + extensionDays, paused, calendar),
      ...provisionalSteps(dueOn, effects, calendar),
    ],
  };
}

function count(input: DeadlineInput, calendar: WorkingCalendar): ReturnType<typeof leaveOut> {
  const { start, workingDays, pauses = [], extensionDays = 0, today } = input;
  for (const days of [workingDays, extensionDays])
    if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  return leaveOut(start, workingDays + extensionDays, pauses, today, calendar);
}

/** A limit in calendar days or in months. */
export type CalendarLength = { readonly days: number } | { readonly months: number };

/**
 * The last day of a limit in calendar days (e.g. 60 days for a review) or months (6 for a lawsuit), the day of
 * receipt not counted. A month without such a day ends the limit on its last day (民法典, article 202); a last
 * day that is a day off gives way to the next working day (最高人民法院关于适用《行政诉讼法》的解释, article 48).
 *
 * @param startRule what happened on the first day, as the trace is to say it
 * @throws RangeError where the last day lies before the calendar begins and for a length that is not a whole number above 0
 */
export function calendarLimit(
  start: Day,
  length: CalendarLength,
  calendar: WorkingCalendar,
  startRule = '收到',
): Deadline {
  const [number, text] =
    'days' in length ? [length.days, `${length.days}日`] : [length.months, `${length.months}个月`];
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`not the length of a limit: ${number}`);
  const lastDay = 'days' in length ? addDays(start, number) : addMonths(start, number);
  const dueOn = workingDayOnOrAfter(lastDay, calendar);
  return {
    dueOn,
    provisional: isProvisional(dueOn, calendar),
    trace: [
      startStep(start, startRule, text),
      ...calendarLimitSteps(lastDay, dueOn, calendar),
      ...provisionalSteps(dueOn, [], calendar),
    ],
  };
}
