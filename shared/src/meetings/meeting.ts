import { keys } from '../keys.ts';

/** 会议类别. */
export const MeetingKind = keys('WORK', 'SPECIAL', 'LIAISON', 'QUARTERLY');
export type MeetingKind = keyof typeof MeetingKind;

/** 已安排 → 已通知 → 已召开 → 已成纪要 → 已归档. */
export const MeetingStatus = keys('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED');
export type MeetingStatus = keyof typeof MeetingStatus;

/** 签到: 应到, then 实到, 迟到, 请假 or 缺席. */
export const AttendanceState = keys('INVITED', 'PRESENT', 'LATE', 'ON_LEAVE', 'ABSENT');
export type AttendanceState = keyof typeof AttendanceState;

/** One point of the agenda (议题). */
export interface AgendaItem {
  readonly topic: string;
  /** Who reports on it, in words. */
  readonly speaker: string | null;
}
