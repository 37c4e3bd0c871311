import type { AddWalkIn, TickAttendee } from '@gongkai/shared/meetings/meeting.inputs';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { peopleOf, sectionsStoodFor } from './invitations.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { meetingFor, stepOf } from './meeting.facts.ts';

const NOUN = 'MeetingAttendee';

/** 签到: one person, one tap. Whoever taps last is right; leave may be entered before the day. */
export async function tickAttendee(tx: Tx, input: TickAttendee): Promise<MeetingAttendee | Refusal> {
  const row = await tx.db.findOneBy(MeetingAttendee, { id: input.id });
  if (!row || row.removedAt !== null) throw notFound();
  const meeting = await meetingFor(tx, row.meetingId);
  const ahead = input.state === 'ON_LEAVE' || input.state === 'INVITED';
  const step = stepOf(tx, meeting, ahead ? 'excuse' : 'tick');
  if (step instanceof Refusal) return step;
  const patch = { state: input.state, leaveReason: input.state === 'ON_LEAVE' ? input.leaveReason : null };
  const ticked = await tx.update(MeetingAttendee, row, row.version, patch, { verb: 'ticked' });
  tx.emit({ noun: NOUN, id: row.id, change: 'updated' });
  return ticked;
}

/** 列席: somebody came who was not invited. The same person added twice is one row. */
export async function addWalkIn(tx: Tx, input: AddWalkIn): Promise<MeetingAttendee | Refusal> {
  const meeting = await meetingFor(tx, input.meetingId);
  const step = stepOf(tx, meeting, 'tick');
  if (step instanceof Refusal) return step;
  const people = await peopleOf(tx, [input.personId]);
  const stoodFor = await sectionsStoodFor(tx, people);
  const known = await tx.db.findOneBy(MeetingAttendee, { ...input });
  if (known && known.removedAt === null && !known.walkIn) return refuse('ALREADY_INVITED', 'personId');
  const came = { state: 'PRESENT', leaveReason: null, walkIn: true, removedAt: null } as const;
  const [sectionId = null] = people.map(stoodFor);
  const row = known
    ? await tx.update(MeetingAttendee, known, known.version, { ...came, sectionId }, { verb: 'walkedIn' })
    : await tx.insert(MeetingAttendee, { ...input, ...came, sectionId }, { verb: 'walkedIn' });
  tx.emit({ noun: NOUN, id: row.id, change: known ? 'updated' : 'created' });
  // The list of people has grown: it travels with the meeting.
  tx.emit({ noun: 'Meeting', id: meeting.id, change: 'updated' });
  return row;
}
