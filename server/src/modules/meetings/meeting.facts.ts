import type { MeetingFacts } from '@gongkai/shared/meetings/meeting';
import type { MeetingAct } from '@gongkai/shared/meetings/meeting.lifecycle';
import { meetingStep } from '@gongkai/shared/meetings/meeting.lifecycle';
import type { MeetingStatus } from '@gongkai/shared/meetings/meeting';
import { notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Meeting } from './meeting.entity.ts';

/** A meeting as the shared rules look at it. */
export const factsOf = ({ status, heldOn, voidedAt }: Meeting): MeetingFacts => ({
  status,
  heldOn,
  voided: voidedAt !== null,
});

/** The meeting an act is about. Who may run meetings may run every one. */
export async function meetingFor(tx: Tx, id: string): Promise<Meeting> {
  const meeting = await tx.db.findOneBy(Meeting, { id });
  if (!meeting) throw notFound();
  return meeting;
}

/** Where the act leads the meeting today, or why not. */
export function stepOf(tx: Tx, meeting: Meeting, act: MeetingAct): MeetingStatus | Refusal {
  const step = meetingStep(factsOf(meeting), act, tx.clock.today());
  return 'next' in step ? step.next : refuse(step.refused);
}
