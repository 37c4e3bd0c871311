import type { Day } from '@gongkai/shared/calendar/day';
import type { AttendanceState } from '@gongkai/shared/meetings/attendance';
import type { BackEnterMeeting, PlanMeeting, UpdateMeeting } from '@gongkai/shared/meetings/meeting.inputs';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf, Person } from '../sections/index.ts';
import { namesOf, peopleOf, setInvited, tellInvited } from './invitations.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingFor, stepOf } from './meeting.facts.ts';

const NOUN = 'Meeting';

/** Nothing has been held or written yet. */
const AHEAD = {
  notifiedAt: null,
  minutesNo: null,
  minutes: null,
  minutesSignedBy: null,
  archiveNo: null,
  voidedAt: null,
  voidReason: null,
} satisfies Partial<Meeting>;

/** 安排会议. The same form sent again finds the meeting it has made. */
export async function planMeeting(tx: Tx, { invitedIds, ...input }: PlanMeeting): Promise<Meeting | Refusal> {
  const known = await tx.db.findOneBy(Meeting, { onceKey: input.onceKey });
  if (known) return known;
  const early = await wrongSideOfGoLive(tx, input.heldOn, false);
  if (early) return early;
  await requirePerson(tx, input.convenorId);
  const people = await peopleOf(tx, invitedIds);
  const invitedNames = namesOf(people);
  const meeting = await tx.insert(Meeting, {
    ...AHEAD,
    ...input,
    agenda: [...input.agenda],
    invitedNames,
    status: 'PLANNED',
    backEntry: false,
  });
  await setInvited(tx, meeting.id, people);
  tx.emit({ noun: NOUN, id: meeting.id, change: 'created' });
  return meeting;
}

/** 编辑, until the sign-in is closed. Who has been told of it is told of the change, who is new gets the notice. */
export async function updateMeeting(
  tx: Tx,
  { id, version, invitedIds, ...input }: UpdateMeeting,
): Promise<Meeting | Refusal> {
  const meeting = await meetingFor(tx, id);
  const step = stepOf(tx, meeting, 'edit');
  if (step instanceof Refusal) return step;
  const wrong = await wrongSideOfGoLive(tx, input.heldOn, meeting.backEntry);
  if (wrong) return wrong;
  await requirePerson(tx, input.convenorId);
  const people = await peopleOf(tx, invitedIds);
  const patch = { ...input, agenda: [...input.agenda], invitedNames: namesOf(people) };
  const updated = await tx.update(Meeting, meeting, version, patch, { verb: 'updated' });
  const moved =
    meeting.heldOn !== input.heldOn || meeting.startsAt !== input.startsAt || meeting.place !== input.place;
  // Before those who are new: they get the notice, which says the new time already.
  if (step === 'NOTIFIED' && moved)
    await tellInvited(tx, updated, `changed:${updated.version}`, '会议有变动');
  await setInvited(tx, id, people);
  if (step === 'NOTIFIED') await tellInvited(tx, updated, 'notice', '会议通知');
  tx.emit({ noun: NOUN, id, change: 'updated' });
  return updated;
}

/** 补录: held before the go-live date, entered as found on paper; nobody is told. */
export async function backEnterMeeting(tx: Tx, input: BackEnterMeeting): Promise<Meeting | Refusal> {
  const known = await tx.db.findOneBy(Meeting, { onceKey: input.onceKey });
  if (known) return known;
  const { invitedIds, lateIds, onLeaveIds, absentIds, ...fields } = input;
  const late = await wrongSideOfGoLive(tx, fields.heldOn, true);
  if (late) return late;
  await requirePerson(tx, fields.convenorId);
  const people = await peopleOf(tx, invitedIds);
  const meeting = await tx.insert(
    Meeting,
    {
      ...AHEAD,
      ...fields,
      agenda: [...fields.agenda],
      invitedNames: namesOf(people),
      status: fields.archiveNo === null ? 'MINUTED' : 'FILED',
      backEntry: true,
    },
    { verb: 'backEntered' },
  );
  await setInvited(tx, meeting.id, people);
  const stateOf = (personId: string): AttendanceState =>
    lateIds.includes(personId)
      ? 'LATE'
      : onLeaveIds.includes(personId)
        ? 'ON_LEAVE'
        : absentIds.includes(personId)
          ? 'ABSENT'
          : 'PRESENT';
  for (const row of await tx.db.findBy(MeetingAttendee, { meetingId: meeting.id }))
    await tx.update(
      MeetingAttendee,
      row,
      row.version,
      { state: stateOf(row.personId) },
      { verb: 'backEntered' },
    );
  tx.emit({ noun: NOUN, id: meeting.id, change: 'created' });
  return meeting;
}

/** 补录 is for before the go-live date, everything else for after it. */
async function wrongSideOfGoLive(tx: Tx, heldOn: Day, backEntry: boolean): Promise<Refusal | null> {
  const bureau = await bureauOf(tx.db);
  const before = bureau !== null && heldOn < bureau.goLiveOn;
  if (before === backEntry) return null;
  return refuse(backEntry ? 'NOT_BACK_ENTRY' : 'BEFORE_GO_LIVE', 'heldOn');
}

async function requirePerson(tx: Tx, id: string): Promise<void> {
  if (!(await tx.db.existsBy(Person, { id }))) throw notFound();
}
