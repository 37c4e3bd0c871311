import { yearOf } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { AttendanceMark } from './attendance.ts';
import { isConvened, MeetingKind, type MeetingFacts } from './meeting.ts';

/** What the ledger can be narrowed to: a status, 已作废, or 已召开, which is what the figures count. */
export const MeetingState = keys('PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED', 'CONVENED', 'VOIDED');
export type MeetingState = keyof typeof MeetingState;

const year = z.nullish(z.int().check(z.minimum(2008), z.maximum(2199)));

export const meetingFilter = z.object({
  /** Year of the meeting's day. */
  year,
  search: optionalText('查询文字', 60),
  kind: z.nullish(oneOf('类别', valuesOf(MeetingKind))),
  state: z.nullish(oneOf('状态', valuesOf(MeetingState))),
});
export type MeetingFilter = z.output<typeof meetingFilter>;

/** The rows behind the year's person-times: people at meetings that took place. */
export const attendanceFilter = z.object({
  year,
  mark: oneOf('到会情况', valuesOf(AttendanceMark)),
  kind: z.nullish(oneOf('类别', valuesOf(MeetingKind))),
  sectionId: optionalId('科室'),
});
export type AttendanceFilter = z.output<typeof attendanceFilter>;

export const MeetingSort = keys('HELD_ON', 'NAME', 'MINUTES_NO');
export type MeetingSort = keyof typeof MeetingSort;

export interface ListedMeeting extends MeetingFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly startsAt: string;
  readonly place: string;
  readonly minutesNo: string | null;
}

/** The filter, for a row at hand; the server's SQL says the same. Voided meetings stand in the ledger, marked so. */
export function inMeetingFilter(row: ListedMeeting, filter: MeetingFilter): boolean {
  return (
    (!filter.year || yearOf(row.heldOn) === filter.year) &&
    (!filter.kind || row.kind === filter.kind) &&
    (!filter.state || inState(row, filter.state)) &&
    contains(filter.search, row.name, row.place, row.minutesNo)
  );
}

function inState(row: ListedMeeting, state: MeetingState): boolean {
  if (state === 'VOIDED') return row.voided;
  if (state === 'CONVENED') return isConvened(row);
  return !row.voided && row.status === state;
}

const sortKey: Record<MeetingSort, (row: ListedMeeting) => string> = {
  HELD_ON: (row) => `${row.heldOn} ${row.startsAt}`,
  NAME: (row) => row.name,
  MINUTES_NO: (row) => row.minutesNo ?? '',
};

/** The order of the ledger; equal rows by id, so that paging never shows a row twice. */
export function compareMeetings(sort: MeetingSort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedMeeting, b: ListedMeeting): number =>
    sign * (compareText(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}
