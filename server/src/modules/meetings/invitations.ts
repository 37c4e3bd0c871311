import { unique } from '@gongkai/shared/lists/unique';
import { meetingMoment } from '@gongkai/shared/meetings/meeting.texts';
import { In } from 'typeorm';
import { notFound } from '../../core/errors.ts';
import type { Tx } from '../../core/transaction.ts';
import { notify } from '../notifications/index.ts';
import { Person, Section } from '../sections/index.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import type { Meeting } from './meeting.entity.ts';

/** The people of a list, in its order; somebody who does not exist was never within reach. */
export async function peopleOf(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const wanted = unique(ids);
  const found = new Map((await tx.db.findBy(Person, { id: In(wanted) })).map((one) => [one.id, one]));
  return wanted.map((id) => {
    const person = found.get(id);
    if (!person) throw notFound();
    return person;
  });
}

export const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join('、');

/** Makes the list of those invited what it should be; who is struck keeps a row, out of the count. */
export async function setInvited(tx: Tx, meetingId: string, people: readonly Person[]): Promise<void> {
  const rows = await tx.db.findBy(MeetingAttendee, { meetingId });
  const byPerson = new Map(rows.map((row) => [row.personId, row]));
  const wanted = new Set(people.map(({ id }) => id));
  for (const row of rows)
    if (!wanted.has(row.personId) && row.removedAt === null && !row.walkIn)
      await tx.update(MeetingAttendee, row, row.version, { removedAt: tx.clock.now() }, { verb: 'struck' });
  const stoodFor = await sectionsStoodFor(tx, people);
  for (const person of people) {
    const row = byPerson.get(person.id);
    const sectionId = stoodFor(person);
    if (!row) await invite(tx, meetingId, person.id, sectionId);
    else if (row.removedAt !== null || row.walkIn) {
      const patch = { removedAt: null, walkIn: false, sectionId };
      await tx.update(MeetingAttendee, row, row.version, patch, { verb: 'invited' });
    }
  }
}

function invite(tx: Tx, meetingId: string, personId: string, sectionId: string | null) {
  const fields = { state: 'INVITED', leaveReason: null, walkIn: false, removedAt: null } as const;
  return tx.insert(MeetingAttendee, { meetingId, personId, sectionId, ...fields }, { verb: 'invited' });
}

/** A liaison stands for the section served, everybody else for the one belonged to. */
export async function sectionsStoodFor(
  tx: Tx,
  people: readonly Person[],
): Promise<(person: Person) => string | null> {
  const sections = await tx.db.findBy(Section, { liaisonId: In(people.map(({ id }) => id)) });
  const served = new Map(sections.map(({ id, liaisonId }) => [liaisonId, id]));
  return (person) => served.get(person.id) ?? person.sectionId;
}

/** A message to everybody invited who has an account; one a person and key. None once the day has passed. */
export async function tellInvited(tx: Tx, meeting: Meeting, what: string, head: string): Promise<void> {
  if (meeting.heldOn < tx.clock.today()) return;
  const rows = await tx.db.findBy(MeetingAttendee, { meetingId: meeting.id });
  const { id, name, heldOn, startsAt, place } = meeting;
  await notify(tx, [
    {
      personIds: rows.filter(({ removedAt }) => removedAt === null).map(({ personId }) => personId),
      onceKey: `meeting:${id}:${what}`,
      text: `${head}：${name}，${meetingMoment(heldOn, startsAt)}，${place}`.slice(0, 200),
      path: `/meetings/${id}`,
    },
  ]);
}
