import { movedFrom } from '@gongkai/shared/calendar/changed-days';
import type { Day } from '@gongkai/shared/calendar/day';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { type EntityManager, type FindOptionsWhere, MoreThan, MoreThanOrEqual } from 'typeorm';
import { type DueRecord, type Moving, movingNouns } from '../../core/calendar-moves.ts';

const AT_ONCE = 1000;

/** An open row and what the calendar makes of it. */
export interface Move {
  readonly moving: Moving<DueRecord>;
  readonly row: DueRecord;
  readonly patch: Partial<DueRecord>;
}

/**
 * The open rows that this change of a year's notice moves. Only limits that end on or after the first changed
 * day are read, in pages and with few columns; `locking` holds them, so that nobody closes one meanwhile.
 */
export async function findMoves(
  db: EntityManager,
  year: number,
  calendars: { readonly before: WorkingCalendar; readonly after: WorkingCalendar },
  locking: boolean,
): Promise<Move[]> {
  const from = movedFrom(year, calendars.before, calendars.after);
  if (from === null) return [];
  const moves: Move[] = [];
  for (const moving of movingNouns())
    for await (const rows of openRows(db, moving, { from, locking }))
      for (const row of rows) {
        const patch = changes(row, moving.recompute(row, calendars.after));
        if (patch) moves.push({ moving, row, patch });
      }
  return moves;
}

/** The open rows of a noun, page by page; from a due day on, or all. */
export async function* openRows(
  db: EntityManager,
  { entity, open, columns }: Moving<DueRecord>,
  { from, locking }: { readonly from?: Day; readonly locking: boolean },
): AsyncGenerator<DueRecord[]> {
  const select = ['id', 'version', 'sectionId', 'dueOn', 'dueProvisional', ...columns];
  for (let last = ''; ;) {
    const where = { ...open, id: MoreThan(last), ...(from && { dueOn: MoreThanOrEqual(from) }) };
    const rows = await db.find(entity, {
      where: where as FindOptionsWhere<DueRecord>, // the entity has all of them
      select: Object.fromEntries(select.map((name) => [name, true])),
      order: { id: 'ASC' },
      take: AT_ONCE,
      ...(locking && db.connection.options.type !== 'better-sqlite3' && LOCKED),
    });
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.id ?? last;
  }
}

const LOCKED = { lock: { mode: 'pessimistic_write' } } as const;

/** Those of the recomputed values that are others than the row has. */
function changes(row: DueRecord, recomputed: Partial<DueRecord>): Partial<DueRecord> | null {
  const changed = Object.entries(recomputed).filter(
    ([field, value]) => row[field as keyof DueRecord] !== value, // its own fields
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
