import type { AddAttendees, MarkAttendance } from '@gongkai/shared/trainings/training.inputs';
import { In } from 'typeorm';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Person } from '../sections/index.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

type Listed = Pick<Person, 'id' | 'sectionId'>;

/** The people meant: those named, and everybody of the sections; each once. */
export async function peopleNamed(
  tx: Tx,
  personIds: readonly string[],
  sectionIds: readonly string[],
): Promise<Listed[]> {
  const wanted = [...new Set(personIds)];
  const named = wanted.length === 0 ? [] : await tx.db.find(Person, { where: { id: In(wanted) } });
  if (named.length !== wanted.length) throw notFound();
  const members =
    sectionIds.length === 0
      ? []
      : await tx.db.find(Person, {
          where: { sectionId: In([...sectionIds]) },
          order: { createdAt: 'ASC', id: 'ASC' },
        });
  return [...new Map([...named, ...members].map((person) => [person.id, person])).values()];
}

/** Puts people on the list of a training; whoever is on it already stays as they are. */
export async function listPeople(
  tx: Tx,
  session: TrainingSession,
  people: readonly Listed[],
  present: boolean,
  scores: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  for (const { id: personId, sectionId } of people) {
    const score = present ? (scores.get(personId) ?? null) : null;
    const values = { sessionId: session.id, personId, sectionId, present, score };
    await tx.insert(TrainingAttendance, values, { verb: 'listed' });
  }
}

/** 添加参训人员: named ones and whole sections. */
export async function addAttendees(tx: Tx, input: AddAttendees): Promise<TrainingSession | Refusal> {
  const session = await openSession(tx, input.id);
  if (session instanceof Refusal) return session;
  const there = await tx.db.find(TrainingAttendance, { where: { sessionId: session.id } });
  const onList = new Set(there.map(({ personId }) => personId));
  const people = await peopleNamed(tx, input.personIds, input.sectionIds);
  const fresh = people.filter(({ id }) => !onList.has(id));
  if (fresh.length === 0) return refuse('ALL_LISTED', 'personIds');
  await listPeople(tx, session, fresh, session.heldOn < tx.clock.today());
  tx.emit({ noun: 'TrainingSession', id: session.id, change: 'updated' });
  return session;
}

/** 签到、登记成绩: one person at a time, so that two at the door do not overwrite each other. */
export async function markAttendance(
  tx: Tx,
  { id, version, present, score }: MarkAttendance,
): Promise<TrainingAttendance | Refusal> {
  const row = await tx.db.findOneBy(TrainingAttendance, { id });
  if (!row) throw notFound();
  const session = await openSession(tx, row.sessionId);
  if (session instanceof Refusal) return session;
  if (session.heldOn > tx.clock.today()) return refuse('TRAINING_NOT_HELD');
  const patch = { present, score: score ?? null };
  const act = { verb: present ? 'attended' : 'absent' };
  const updated = await tx.update(TrainingAttendance, row, version, patch, act);
  tx.emit({ noun: 'TrainingAttendance', id, change: 'updated' });
  tx.emit({ noun: 'TrainingSession', id: session.id, change: 'updated' });
  return updated;
}

/**
 * The training whose list is changed. It is locked, so that two who add the same
 * person at once come one after the other, and the second finds the first's.
 */
async function openSession(tx: Tx, id: string): Promise<TrainingSession | Refusal> {
  const session = await tx.db.findOneBy(TrainingSession, { id });
  if (!session) throw notFound();
  // A statement that changes nothing takes the row's lock on both databases.
  await tx.db.update(TrainingSession, { id }, { id });
  return session.voidedAt === null ? session : refuse('ALREADY_VOIDED');
}
