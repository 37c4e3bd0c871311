import type { Day } from '../calendar/day.ts';
import type { RefusalCode } from '../refusals.ts';
import { MeetingStatus, type MeetingFacts } from './meeting.ts';
import { valuesOf } from '../keys.ts';

/**
 * What can be done to a meeting: 编辑, 发会议通知, 登记请假, 签到, 结束签到, 记议定事项,
 * 生成任务, 登记纪要, 归档, 退回上一步, 作废.
 */
export type MeetingAct =
  | 'edit'
  | 'notify'
  | 'excuse'
  | 'tick'
  | 'hold'
  | 'decide'
  | 'makeTasks'
  | 'minute'
  | 'file'
  | 'reopen'
  | 'void';

type Steps = Partial<Record<MeetingStatus, MeetingStatus>>;
const stays = (...statuses: MeetingStatus[]): Steps =>
  Object.fromEntries(statuses.map((status) => [status, status]));

/** Act × status → the next status; what is not in it cannot be done (office.md 3.3 and 3.5). */
const NEXT: Record<MeetingAct, Steps> = {
  edit: stays('PLANNED', 'NOTIFIED'),
  notify: { PLANNED: 'NOTIFIED' },
  excuse: stays('NOTIFIED'),
  tick: stays('NOTIFIED'),
  hold: { NOTIFIED: 'HELD' },
  decide: stays('NOTIFIED', 'HELD', 'MINUTED'),
  makeTasks: stays('HELD', 'MINUTED', 'FILED'),
  minute: { HELD: 'MINUTED' },
  file: { MINUTED: 'FILED' },
  // A notice that has gone out cannot be taken back, so there is no way from 已通知 to 已安排.
  reopen: { HELD: 'NOTIFIED', MINUTED: 'HELD', FILED: 'MINUTED' },
  void: stays(...valuesOf(MeetingStatus)),
};

/** What is done in the meeting room is not done before its day. */
const ON_THE_DAY: readonly MeetingAct[] = ['tick', 'hold', 'decide'];

/** Too early: the step that is missing. */
const MISSING: Record<MeetingStatus, RefusalCode> = {
  PLANNED: 'MEETING_NOT_NOTIFIED',
  NOTIFIED: 'MEETING_NOT_HELD',
  HELD: 'MEETING_NOT_MINUTED',
  MINUTED: 'MEETING_NOT_MINUTED',
  FILED: 'MEETING_ALREADY_FILED',
};

/** Too late: the step that has been done. */
const PAST: Record<MeetingStatus, RefusalCode> = {
  PLANNED: 'MEETING_NOT_NOTIFIED',
  NOTIFIED: 'MEETING_ALREADY_NOTIFIED',
  HELD: 'MEETING_ALREADY_HELD',
  MINUTED: 'MEETING_ALREADY_MINUTED',
  FILED: 'MEETING_ALREADY_FILED',
};

export type MeetingStep = { readonly next: MeetingStatus } | { readonly refused: RefusalCode };

/** Where the act leads a meeting, or why it cannot be done. */
export function meetingStep(meeting: MeetingFacts, act: MeetingAct, today: Day): MeetingStep {
  if (meeting.voided) return { refused: 'ALREADY_VOIDED' };
  const next = NEXT[act][meeting.status];
  if (!next) return { refused: whyNot(act, meeting.status) };
  if (ON_THE_DAY.includes(act) && today < meeting.heldOn) return { refused: 'MEETING_NOT_YET' };
  return { next };
}

function whyNot(act: MeetingAct, status: MeetingStatus): RefusalCode {
  if (act === 'reopen') return 'MEETING_NOTHING_TO_REOPEN';
  const order = valuesOf(MeetingStatus);
  const first = order.findIndex((one) => NEXT[act][one] !== undefined);
  return order.indexOf(status) < first ? MISSING[status] : PAST[status];
}
