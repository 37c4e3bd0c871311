import type { EntityManager } from 'typeorm';
import { Sequence, nextInSeries } from '../../core/sequence.entity.ts';

/** Counts the acts on the calendar, in the row that also is its lock. */
const SERIES = 'calendar';

/** Which calendar is in force; changes with every notice entered or undone. */
export async function calendarVersion(db: EntityManager): Promise<number> {
  return (await db.findOneBy(Sequence, { name: SERIES }))?.value ?? 0;
}

/**
 * The same, held to the end of the transaction. On SQLite a transaction is alone anyway.
 * On MySQL the row is read with a shared lock: registrations do not wait for each other,
 * but a notice, which takes the row for itself, waits for those begun before it and finds
 * what they wrote; those begun after it wait for the notice. Without the lock a row
 * counted by the old calendar could be committed after the notice had moved the others.
 */
export async function heldVersion(db: EntityManager): Promise<number> {
  if (db.connection.options.type === 'better-sqlite3') return calendarVersion(db);
  const row = await db.findOne(Sequence, { where: { name: SERIES }, lock: { mode: 'pessimistic_read' } });
  return row?.value ?? 0;
}

/** Takes the calendar for a change, alone to the end of the transaction; returns the version it had. */
export async function takeCalendar(db: EntityManager): Promise<number> {
  return (await nextInSeries(db, SERIES)) - 1;
}
