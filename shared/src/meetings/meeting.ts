import type { Day } from '../calendar/day.ts';
import { keys } from '../keys.ts';

/** 会议类别. */
export const MeetingKind = keys('WORK', 'SPECIAL', 'LIAISON', 'QUARTERLY');
export type MeetingKind = keyof typeof MeetingKind;

/** 已安排 → 已通知 → 已召开 → 已成纪要 → 已归档. */
export const MeetingStatus = keys('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED');
export type MeetingStatus = keyof typeof MeetingStatus;

/** One point of the agenda (议题). */
export interface AgendaItem {
  readonly topic: string;
  /** Who reports on it, in words. */
  readonly speaker: string | null;
}

/** What the rules of meetings look at. */
export interface MeetingFacts {
  readonly status: MeetingStatus;
  readonly heldOn: Day;
  readonly voided: boolean;
}

/** The meeting has taken place: only then is it counted. */
export const CONVENED: readonly MeetingStatus[] = ['HELD', 'MINUTED', 'FILED'];

/** Whether the year's figures count it. */
export function isConvened({ status, voided }: Pick<MeetingFacts, 'status' | 'voided'>): boolean {
  return !voided && CONVENED.includes(status);
}
