import type { CreateTraining, UpdateTraining } from '@gongkai/shared/trainings/training.inputs';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type { Day } from '@gongkai/shared/calendar/day';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf } from '../sections/index.ts';
import { listPeople, peopleNamed } from './attendance.service.ts';
import { TrainingSession } from './training-session.entity.ts';

const NOUN = 'TrainingSession';

/** From a file: who is named in it came, with these scores by person. */
export interface Imported {
  readonly scores: ReadonlyMap<string, number>;
}

/** 登记培训 with the people it is for; one held before the go-live date is a back-entry. The same form sent again gives the row it made. */
export async function createTraining(
  tx: Tx,
  { personIds, sectionIds, ...input }: CreateTraining,
  imported?: Imported,
): Promise<TrainingSession | Refusal> {
  const known = await tx.db.findOneBy(TrainingSession, { onceKey: input.onceKey });
  if (known) return known;
  if (input.heldOn < tx.app.calendar.from) return refuse('DATE_BEFORE_CALENDAR', 'heldOn');
  const people = await peopleNamed(tx, personIds, sectionIds);
  const backEntry = await isBackEntry(tx, input.heldOn);
  const session = await tx.insert(
    TrainingSession,
    { ...input, backEntry, voidedAt: null, voidReason: null },
    { verb: imported ? 'imported' : backEntry ? 'backEntered' : 'created' },
  );
  // What is already over was attended by those it is entered with; of one still to come nobody knows yet.
  const today = tx.clock.today();
  const present = imported ? input.heldOn <= today : input.heldOn < today;
  await listPeople(tx, session, people, present, imported?.scores);
  tx.emit({ noun: NOUN, id: session.id, change: 'created' });
  return session;
}

export async function updateTraining(
  tx: Tx,
  { id, version, ...input }: UpdateTraining,
): Promise<TrainingSession | Refusal> {
  const session = await loadTraining(tx, id);
  if (session instanceof Refusal) return session;
  if (input.heldOn < tx.app.calendar.from) return refuse('DATE_BEFORE_CALENDAR', 'heldOn');
  const patch = { ...input, backEntry: await isBackEntry(tx, input.heldOn) };
  const updated = await tx.update(TrainingSession, session, version, patch, { verb: 'updated' });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  return updated;
}

/** 作废: the row and who came stay readable, and count no more. */
export async function voidTraining(tx: Tx, input: VoidRecord): Promise<TrainingSession | Refusal> {
  const session = await loadTraining(tx, input.id);
  if (session instanceof Refusal) return session;
  const patch = { voidedAt: tx.clock.now(), voidReason: input.reason };
  const act = { verb: 'voided', reason: input.reason };
  const voided = await tx.update(TrainingSession, session, input.version, patch, act);
  tx.emit({ noun: NOUN, id: session.id, change: 'updated' });
  return voided;
}

/** The training to be changed; a voided one is refused. */
export async function loadTraining(tx: Tx, id: string): Promise<TrainingSession | Refusal> {
  const session = await tx.db.findOneBy(TrainingSession, { id });
  if (!session) throw notFound();
  return session.voidedAt === null ? session : refuse('ALREADY_VOIDED');
}

async function isBackEntry(tx: Tx, heldOn: Day): Promise<boolean> {
  const bureau = await bureauOf(tx.db);
  return bureau !== null && heldOn < bureau.goLiveOn;
}
