import { keys } from '../keys.ts';
import type { WorkingCalendar } from './calendar.ts';
import { addDays, daysBetween, weekday, type Day } from './day.ts';
import { dayText, dayWithWeekday, rangeText } from './day.texts.ts';
import { isLeftOut, PAUSE_RULE, type PauseEffect } from './pause.ts';
import type { PauseKind } from './regime.ts';
import { isProvisional, workingDaysBetween } from './working-days.ts';

/** What a line of the trace rests on. */
export const TraceRule = keys(
  'START',
  'DAYS_OFF',
  'MAKE_UP',
  'PAUSE',
  'EXTENSION',
  'LAST_DAY_OFF',
  'DUE',
  'PROVISIONAL',
);
export type TraceRule = keyof typeof TraceRule;

/** One line of the answer to “why this day?”, fit to be printed into the case file. */
export interface TraceStep {
  /** The day the line is about; of a range or a pause its first day. */
  readonly date: Day;
  readonly rule: TraceRule;
  readonly text: string;
}

const pauseText: Record<PauseKind, string> = {
  THIRD_PARTY: '征求第三方意见',
  OTHER_ORGAN: '征求其他机关意见',
};

const step = (date: Day, rule: TraceRule, text: string): TraceStep => ({ date, rule, text });

/** The first line: which day is day zero, and how far is counted. */
export const startStep = (start: Day, startRule: string, limit: string): TraceStep =>
  step(start, 'START', `${dayWithWeekday(start)}${startRule}，当日不计，自次日起算${limit}。`);

/**
 * What the calendar changes about plain weeks after `start` through `dueOn`: days off as ranges, and days worked
 * one by one, also those that a consultation leaves out again.
 */
export function calendarSteps(
  start: Day,
  dueOn: Day,
  effects: readonly PauseEffect[],
  calendar: WorkingCalendar,
): TraceStep[] {
  const steps: TraceStep[] = [];
  for (let date = addDays(start, 1); date <= dueOn; date = addDays(date, 1)) {
    const found = calendar.dayKind(date);
    if (found.kind === 'MAKE_UP') {
      const counts = effects.some((effect) => isLeftOut(date, effect))
        ? '但在征求意见期间，不计'
        : '计为工作日';
      const text = `${dayWithWeekday(date)}调休上班（${found.name}），${counts}（${found.source}）。`;
      steps.push(step(date, 'MAKE_UP', text));
    }
    if (found.kind !== 'OFF') continue;
    const last = lastOfRange(date, dueOn, found.name, found.source, calendar);
    const weekdays = weekdaysIn(date, last);
    const range = date === last ? dayWithWeekday(date) : rangeText(date, last);
    const share = date === last ? '' : `，其中星期一至星期五${weekdays}天`;
    if (weekdays > 0)
      steps.push(step(date, 'DAYS_OFF', `${range}${found.name}放假${share}，不计（${found.source}）。`));
    date = last;
  }
  return steps;
}

function lastOfRange(from: Day, limit: Day, name: string, source: string, calendar: WorkingCalendar): Day {
  let last = from;
  for (let next = addDays(last, 1); next <= limit; next = addDays(next, 1)) {
    const kind = calendar.dayKind(next);
    if (kind.kind !== 'OFF' || kind.name !== name || kind.source !== source) break;
    last = next;
  }
  return last;
}

function weekdaysIn(from: Day, to: Day): number {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) if (weekday(date) <= 5) count += 1;
  return count;
}

/** What a consultation took out of the limit, or why it took out nothing. */
export function pauseStep({ pause, workingDays, reached, through }: PauseEffect): TraceStep {
  const { kind, from, to } = pause;
  const what = pauseText[kind];
  const sent = `${dayWithWeekday(from)}发函${what}`;
  const answered = to === null ? `尚未收到意见，暂计至${dayText(through)}` : `${dayText(to)}收到意见`;
  const effect = reached
    ? `${PAUSE_RULE.text}，扣除${workingDays}个工作日`
    : '在期限届满当日或届满之后，期限不变';
  return step(from, 'PAUSE', `${sent}，${answered}；${effect}。`);
}

/** What an extension added. */
export const extensionStep = (before: Day, after: Day, workingDays: number): TraceStep =>
  step(
    before,
    'EXTENSION',
    `延长期限${workingDays}个工作日，届满日由${dayText(before)}延至${dayText(after)}。`,
  );

/** The last day of a limit in working days, with a sum to check it by. */
export function dueStep(
  start: Day,
  dueOn: Day,
  limit: number,
  paused: number,
  calendar: WorkingCalendar,
): TraceStep {
  const days = daysBetween(start, dueOn);
  const rest = days - workingDaysBetween(start, dueOn, calendar);
  const pausedText = paused > 0 ? `、征求意见期间的工作日${paused}天` : '';
  const sum =
    days > 0
      ? `：${rangeText(addDays(start, 1), dueOn)}共${days}天，减去休息日和放假${rest}天${pausedText}，为${limit}个工作日`
      : '';
  return step(dueOn, 'DUE', `${dayWithWeekday(dueOn)}为期限届满日${sum}。`);
}

/** The last day of a limit in calendar days or months, moved off a day off where it fell on one. */
export function calendarLimitSteps(lastDay: Day, dueOn: Day, calendar: WorkingCalendar): TraceStep[] {
  const due = step(dueOn, 'DUE', `${dayWithWeekday(dueOn)}为期限届满日。`);
  if (lastDay === dueOn) return [due];
  const found = calendar.dayKind(lastDay);
  const why = found.kind === 'OFF' ? `${found.name}放假（${found.source}）` : '休息日';
  const moved = `期限最后一日${dayWithWeekday(lastDay)}为${why}，顺延至其后第一个工作日。`;
  return [step(lastDay, 'LAST_DAY_OFF', moved), due];
}

/** Why the day may still move: the days off are not announced that far, or an opinion is awaited. */
export function provisionalSteps(
  dueOn: Day,
  effects: readonly PauseEffect[],
  calendar: WorkingCalendar,
): TraceStep[] {
  const steps = openPauses(effects).map(({ pause, through }) =>
    step(
      dueOn,
      'PROVISIONAL',
      `暂定：${pauseText[pause.kind]}尚未收到意见，先按截至${dayText(through)}推算，收到意见后重新计算。`,
    ),
  );
  if (isProvisional(dueOn, calendar)) {
    const known = dayText(calendar.knownThrough);
    const text = `暂定：放假安排已确知至${known}，其后按周末和法定节日推算，国务院办公厅公布放假安排后重新计算。`;
    steps.push(step(dueOn, 'PROVISIONAL', text));
  }
  return steps;
}

/** The pauses still open that a limit has come to. */
export const openPauses = (effects: readonly PauseEffect[]): readonly PauseEffect[] =>
  effects.filter(({ pause, reached }) => pause.to === null && reached);
