import { keys } from '../keys.ts';

/** 签到: 应到, then 实到, 迟到, 请假 or 缺席. */
export const AttendanceState = keys('INVITED', 'PRESENT', 'LATE', 'ON_LEAVE', 'ABSENT');
export type AttendanceState = keyof typeof AttendanceState;

/** What the count of a meeting looks at. */
export interface Attendance {
  readonly state: AttendanceState;
  /** 列席: came without being invited. */
  readonly walkIn: boolean;
  /** Taken off the list of those invited. */
  readonly removed: boolean;
}

/** 应到 = 实到 + 请假 + 缺席 + 未签到; who came without being invited (列席) is counted beside it. */
export interface AttendanceCounts {
  readonly invited: number;
  readonly came: number;
  /** Of those who came. */
  readonly late: number;
  readonly onLeave: number;
  readonly absent: number;
  readonly waiting: number;
  readonly walkIns: number;
}

/** The figures of a meeting, each of which opens the rows behind it. */
export const AttendanceMark = keys('INVITED', 'CAME', 'LATE', 'ON_LEAVE', 'ABSENT', 'WALK_IN');
export type AttendanceMark = keyof typeof AttendanceMark;

/** 到会: in time or late. */
export const hasCome = (state: AttendanceState): boolean => state === 'PRESENT' || state === 'LATE';

/** Whether a person is one of those a figure counts. */
export function isMarked({ state, walkIn, removed }: Attendance, mark: AttendanceMark): boolean {
  if (removed) return false;
  if (mark === 'WALK_IN') return walkIn && hasCome(state);
  if (walkIn) return false;
  if (mark === 'INVITED') return true;
  return mark === 'CAME' ? hasCome(state) : state === mark;
}

/** The count of one meeting, or of many. */
export function countAttendance(people: readonly Attendance[]): AttendanceCounts {
  const count = (mark: AttendanceMark): number => people.filter((one) => isMarked(one, mark)).length;
  const [invited, came, onLeave, absent] = [
    count('INVITED'),
    count('CAME'),
    count('ON_LEAVE'),
    count('ABSENT'),
  ];
  return {
    invited,
    came,
    late: count('LATE'),
    onLeave,
    absent,
    waiting: invited - came - onLeave - absent,
    walkIns: count('WALK_IN'),
  };
}
