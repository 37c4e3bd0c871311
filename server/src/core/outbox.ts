import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import { nextInSeries } from './sequence.entity.ts';

/** What happened to a record: ids and strings only, so that it can leave the process. */
export interface Change {
  /** Class name of the record. */
  readonly noun: string;
  readonly id: string;
  readonly change: 'created' | 'updated' | 'removed';
  /** The years whose statistics may have moved, before and after the change. */
  readonly years?: readonly number[];
}

/** Written in the transaction of the change itself: nothing is announced that rolled back, nothing committed is lost. */
@Entity('outbox')
export class OutboxRow {
  /** Without gaps and in commit order. */
  @PrimaryColumn('int')
  seq: number;

  @Column('varchar', { length: 40 })
  noun: string;

  @Column('varchar', { length: 36 })
  recordId: string;

  @Column('varchar', { length: 10 })
  change: Change['change'];

  /** Years joined by commas. */
  @Column('varchar', { length: 60 })
  years: string;

  @Column('varchar', { length: 24 })
  at: string;
}

/** Rows in one statement: databases limit its parameters. */
const AT_ONCE = 1000;

/** Returns the position of the last change. */
export async function writeOutbox(
  db: EntityManager,
  at: string,
  changes: readonly Change[],
): Promise<number> {
  const first = await nextInSeries(db, 'outbox', changes.length);
  const rows = changes.map(({ noun, id, change, years }, index) => ({
    seq: first + index,
    noun,
    recordId: id,
    change,
    years: [...new Set(years)].join(','),
    at,
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db.insert(OutboxRow, rows.slice(from, from + AT_ONCE));
  return first + changes.length - 1;
}
