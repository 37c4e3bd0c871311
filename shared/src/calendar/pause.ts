import type { WorkingCalendar } from './calendar.ts';
import { addDays, maxDay, type Day } from './day.ts';
import type { PauseKind } from './regime.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/** A consultation during which a limit stands still: from the day the letter goes out to that of the opinion. */
export interface Pause {
  readonly kind: PauseKind;
  readonly from: Day;
  /** The day the opinion arrives; null while it is awaited. */
  readonly to: Day | null;
}

/**
 * Which ends of a consultation count. The Regulation says only that its time is not counted (2008: article 24;
 * 2019: article 33); this setting is the one place that says how, for the arithmetic and for the words.
 */
export const PAUSE_RULE: {
  readonly letterDayCounts: boolean;
  readonly opinionDayCounts: boolean;
  readonly text: string;
} = {
  letterDayCounts: true,
  opinionDayCounts: false,
  text: '发函当日计入，次日起至收到意见当日不计入',
};

/** What a pause did to a limit. */
export interface PauseEffect {
  readonly pause: Pause;
  /** The day after which nothing is counted. */
  readonly after: Day;
  /** Last day not counted; today for an open pause. */
  readonly through: Day;
  /** Working days it took out, without those an earlier pause had taken out already. */
  readonly workingDays: number;
  /** Whether it began before the limit ended; otherwise it does nothing. */
  readonly reached: boolean;
}

/**
 * The day a limit of working days ends when pauses are left out. Pauses are taken in the order they begin, each
 * against the end as the earlier ones have moved it, so that one is reached where an earlier one carries the
 * limit to it. Only days after `start` are left out, each once. Costs no more than one look-up a pause.
 *
 * @param today where open pauses are cut; RangeError when one is open and it is not given
 * @throws RangeError when a pause ends before it begins
 */
export function leaveOut(
  start: Day,
  workingDays: number,
  pauses: readonly Pause[],
  today: Day | undefined,
  calendar: WorkingCalendar,
): { readonly dueOn: Day; readonly effects: readonly PauseEffect[] } {
  let total = workingDays;
  let { dueOn } = addWorkingDays(start, total, calendar);
  let leftOut = start;
  const effects = [...pauses].sort(byBeginning).map((pause): PauseEffect => {
    const { after, through } = span(pause, today);
    const from = maxDay(after, leftOut);
    const reached = from < dueOn;
    const lost = reached && through > from ? workingDaysBetween(from, through, calendar) : 0;
    if (lost > 0) ({ dueOn } = addWorkingDays(start, (total += lost), calendar));
    if (reached) leftOut = maxDay(through, leftOut);
    return { pause, after, through, workingDays: lost, reached };
  });
  return { dueOn, effects };
}

/** Whether a pause takes this day out. */
export const isLeftOut = (date: Day, { after, through }: PauseEffect): boolean =>
  after < date && date <= through;

const byBeginning = (a: Pause, b: Pause): number => (a.from < b.from ? -1 : Number(a.from > b.from));

/** Days left out: those after the first up to and including the second. */
function span({ from, to }: Pause, today: Day | undefined): { after: Day; through: Day } {
  const until = to ?? today;
  if (until === undefined) throw new RangeError(`the pause from ${from} is open: today is needed`);
  if (to !== null && to < from) throw new RangeError(`the pause from ${from} ends before it begins: ${to}`);
  return {
    after: PAUSE_RULE.letterDayCounts ? from : addDays(from, -1),
    through: PAUSE_RULE.opinionDayCounts ? addDays(until, -1) : until,
  };
}
