import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClassType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { BaseRecord } from './base.entity.ts';
import { Conflict, ConflictError, conflictBetween } from './conflict.ts';
import type { Ctx } from './context.ts';
import { HistoryEntry, historyOf, type Act } from './history.entity.ts';
import { writeOutbox, type Change } from './outbox.ts';
import { Refusal } from './refusal.ts';
import { nextInSeries } from './sequence.entity.ts';

/** Whoever writes takes a `Tx`; only `inTransaction` makes one. */
export interface Tx extends Ctx {
  readonly db: EntityManager;
  /** Tells everybody, after commit. */
  emit(change: Change): void;
  /** Inserts a record with id, version and times, and its first line of history. */
  insert<T extends BaseRecord>(
    entity: ClassType<T>,
    values: Omit<T, keyof BaseRecord>,
    act?: Act,
  ): Promise<T>;
  /** Saves a patch if the record still has the version given; else throws the conflict. Writes the history. */
  update<T extends BaseRecord>(
    entity: ClassType<T>,
    current: T,
    version: number,
    patch: Partial<T>,
    act: Act,
  ): Promise<T>;
  /**
   * The calendar in force, certain to the end of the transaction: a notice entered
   * meanwhile waits for it, and then moves what was written here as well.
   */
  calendar(): Promise<WorkingCalendar>;
  /** The next number of a series, without gaps: a rollback gives it back. */
  nextNumber(series: string): Promise<number>;
  /** The same transaction in another's name and at another time; for 演示数据 alone. */
  as(other: Pick<Ctx, 'actor' | 'clock'>): Tx;
}

const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction and publishes its events after commit. A
 * deadlock rolls back and starts afresh; a `Refusal` returned rolls back too, so
 * that nothing is half-written. A lost race on a version comes back as `Conflict`.
 */
export async function inTransaction<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T | Conflict> {
  for (let attempt = 1; ; attempt++) {
    const changes: Change[] = [];
    let seq = 0;
    try {
      const result = await ctx.app.database.transaction(async (db) => {
        const done = await work(makeTx(ctx, db, changes));
        if (done instanceof Refusal) throw new RolledBack(done);
        // Last of all, since it takes the lock that keeps `seq` in commit order.
        seq = changes.length > 0 ? await writeOutbox(db, ctx.clock.now(), changes) : 0;
        return done;
      });
      if (changes.length > 0) ctx.app.live.wake();
      // What the answer shows is read from here on: it is at least as new as this act.
      if (ctx.answer) ctx.answer.seq = Math.max(ctx.answer.seq, seq);
      return result;
    } catch (error) {
      if (error instanceof RolledBack) return error.result as T; // it was T before it was thrown
      if (error instanceof ConflictError) return error.conflict;
      if (attempt >= ATTEMPTS || !isLockFailure(error)) throw error;
      await pause(attempt * 20 + Math.random() * 30);
    }
  }
}

class RolledBack extends Error {
  constructor(readonly result: unknown) {
    super('rolled back');
  }
}

/** A duplicate key is a race, too: services look first, so the row came in between and is found the next time. */
const AGAIN = ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_DUP_ENTRY', 'SQLITE_BUSY'];

function isLockFailure(error: unknown): boolean {
  const code = (error as { code?: unknown })?.code; // drivers put it there
  return typeof code === 'string' && AGAIN.includes(code);
}

function makeTx(ctx: Ctx, db: EntityManager, changes: Change[]): Tx {
  let calendar: Promise<WorkingCalendar> | null = null;
  return {
    ...ctx,
    db,
    emit: (change) => void changes.push(change),
    calendar: () => (calendar ??= ctx.app.calendars.inTransaction(db)),
    nextNumber: (series) => nextInSeries(db, series),
    as: (other) => makeTx({ ...ctx, ...other }, db, changes),
    async insert(entity, values, act = { verb: 'created' }) {
      const now = ctx.clock.now();
      const record = db.create(entity, {
        ...values,
        id: uuidv7(),
        version: 1,
        createdAt: now,
        updatedAt: now,
        demo: ctx.demo,
      } as never); // values plus BaseRecord is T
      await db.insert(entity, record as never); // T is an entity
      await db.insert(HistoryEntry, historyOf(ctx, entity.name, record.id, act, []));
      return record;
    },
    async update(entity, current, version, patch, act) {
      const changed = changedFields(current, patch);
      if (changed.length === 0 && current.version === version) return current;
      const next = { ...patch, version: version + 1, updatedAt: ctx.clock.now() };
      const result = await db.update(entity, { id: current.id, version } as never, next as never); // T has both
      if (result.affected !== 1) {
        const fresh = await db.findOneByOrFail(entity, { id: current.id } as never); // T has an id
        throw new ConflictError(conflictBetween(fresh as never, patch)); // a record is its fields
      }
      await db.insert(HistoryEntry, historyOf(ctx, entity.name, current.id, act, changed));
      return Object.assign(db.create(entity), current, next);
    },
  };
}

/** Field, before, after; the same value is no change. */
function changedFields<T extends BaseRecord>(current: T, patch: Partial<T>) {
  return Object.entries(patch)
    .map(([field, after]) => ({
      field,
      before: current[field as keyof T] as unknown,
      after: after as unknown,
    })) // entries forget the keys
    .filter(({ before, after }) => JSON.stringify(before ?? null) !== JSON.stringify(after ?? null));
}
