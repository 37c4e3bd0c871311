import { tallyOf, type AttendanceTally } from '@gongkai/shared/trainings/training';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Attachment } from '../attachments/index.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';

/** What a row of the ledger shows beside its own columns. */
export interface Tally extends AttendanceTally {
  readonly presentPersonIds: string[];
  readonly presentSectionIds: string[];
  /** 课件: files attached. */
  readonly materials: number;
}

const known = new WeakMap<TrainingSession, Promise<Tally>>();

/** The tallies of a page in two queries; the rows then answer from what they were given. */
export async function loadTallies(db: EntityManager, sessions: readonly TrainingSession[]): Promise<void> {
  if (sessions.length === 0) return;
  const ids = sessions.map(({ id }) => id);
  const rows = await db.find(TrainingAttendance, {
    select: { sessionId: true, personId: true, sectionId: true, present: true, score: true },
    where: { sessionId: In(ids) },
  });
  const files = await db.find(Attachment, {
    select: { recordId: true },
    where: { noun: TrainingSession.name, recordId: In(ids), removedAt: IsNull() },
  });
  const listed = groupBy(rows, ({ sessionId }) => sessionId);
  const attached = groupBy(files, ({ recordId }) => recordId);
  for (const session of sessions) {
    const mine = listed.get(session.id) ?? [];
    const present = mine.filter((row) => row.present);
    const tally = {
      ...tallyOf(mine),
      presentPersonIds: present.map(({ personId }) => personId),
      presentSectionIds: [...new Set(present.flatMap(({ sectionId }) => sectionId ?? []))],
      materials: attached.get(session.id)?.length ?? 0,
    };
    known.set(session, Promise.resolve(tally));
  }
}

/** One row's tally: from its page, or read once for all who ask about this very object (the live stream hands one to every socket). */
export function tallyOfSession(db: EntityManager, session: TrainingSession): Promise<Tally> {
  const there = known.get(session);
  if (there) return there;
  const reading = loadTallies(db, [session]).then(() => {
    const read = known.get(session);
    if (!read) throw new Error('the tally was just read');
    return read;
  });
  known.set(session, reading);
  return reading;
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
