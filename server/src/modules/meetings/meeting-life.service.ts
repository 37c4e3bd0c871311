import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type {
  FileMeeting,
  MeetingVersion,
  MinuteMeeting,
  ReopenMeeting,
} from '@gongkai/shared/meetings/meeting.inputs';
import type { MeetingAct } from '@gongkai/shared/meetings/meeting.lifecycle';
import { IsNull } from 'typeorm';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { tellInvited } from './invitations.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingFor, stepOf } from './meeting.facts.ts';

/** 发会议通知: everybody invited who has an account gets exactly one message. */
export async function notifyMeeting(tx: Tx, input: MeetingVersion): Promise<Meeting | Refusal> {
  const told = await advance(tx, input, 'notify', { notifiedAt: tx.clock.now() }, { verb: 'notified' });
  if (told instanceof Refusal) return told;
  await tellInvited(tx, told, 'notice', '会议通知');
  return told;
}

/** 结束签到: the meeting has been held; who has not signed in was absent. */
export async function holdMeeting(tx: Tx, input: MeetingVersion): Promise<Meeting | Refusal> {
  const held = await advance(tx, input, 'hold', {}, { verb: 'held' });
  if (held instanceof Refusal) return held;
  const waiting = { meetingId: held.id, state: 'INVITED', removedAt: IsNull() } as const;
  for (const row of await tx.db.findBy(MeetingAttendee, waiting))
    await tx.update(MeetingAttendee, row, row.version, { state: 'ABSENT' }, { verb: 'closed' });
  return held;
}

/** 登记纪要. */
export function minuteMeeting(
  tx: Tx,
  { id, version, ...minutes }: MinuteMeeting,
): Promise<Meeting | Refusal> {
  return advance(tx, { id, version }, 'minute', minutes, { verb: 'minuted' });
}

/** 归档. */
export function fileMeeting(tx: Tx, { id, version, archiveNo }: FileMeeting): Promise<Meeting | Refusal> {
  return advance(tx, { id, version }, 'file', { archiveNo }, { verb: 'filed' });
}

/** 退回上一步 of a wrong close; what was written stays to be corrected, an archive number is taken back. */
export function reopenMeeting(tx: Tx, { id, version, reason }: ReopenMeeting): Promise<Meeting | Refusal> {
  return advance(tx, { id, version }, 'reopen', { archiveNo: null }, { verb: 'reopened', reason });
}

/** 作废, as long as nobody works on what it decided. */
export async function voidMeeting(tx: Tx, { id, version, reason }: VoidRecord): Promise<Meeting | Refusal> {
  const worked = await tx.db
    .createQueryBuilder(MeetingDecision, 'decision')
    .innerJoin('decision.task', 'task')
    .where('decision.meetingId = :id AND task.voidedAt IS NULL', { id })
    .getExists();
  if (worked) return refuse('MEETING_HAS_TASKS');
  const fields = { voidedAt: tx.clock.now(), voidReason: reason };
  const voided = await advance(tx, { id, version }, 'void', fields, { verb: 'voided', reason });
  if (!(voided instanceof Refusal) && voided.status === 'NOTIFIED')
    await tellInvited(tx, voided, 'cancelled', '会议取消');
  return voided;
}

/** One step of the life of a meeting: load, decide, save, emit. */
async function advance(
  tx: Tx,
  { id, version }: MeetingVersion,
  act: MeetingAct,
  fields: Partial<Meeting>,
  did: { verb: string; reason?: string },
): Promise<Meeting | Refusal> {
  const meeting = await meetingFor(tx, id);
  const status = stepOf(tx, meeting, act);
  if (status instanceof Refusal) return status;
  const advanced = await tx.update(Meeting, meeting, version, { ...fields, status }, did);
  tx.emit({ noun: 'Meeting', id, change: 'updated' });
  return advanced;
}
