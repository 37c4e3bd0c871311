import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';

/** Counters that must have no gaps: acceptance and index numbers, the outbox. */
@Entity('sequence')
export class Sequence {
  @PrimaryColumn('varchar', { length: 60 })
  name: string;

  @Column('int')
  value: number;
}

/**
 * Takes the next `count` numbers and returns the first. The row stays locked to
 * the end of the transaction, so numbers come in commit order and a rollback
 * gives them back.
 */
export async function nextInSeries(db: EntityManager, name: string, count = 1): Promise<number> {
  const taken = await db.increment(Sequence, { name }, 'value', count);
  if (taken.affected !== 1) {
    // The first of its series. Two at once: one waits on the key, fails as a duplicate and is told to start afresh.
    try {
      await db.insert(Sequence, { name, value: count });
    } catch (error) {
      throw Object.assign(new Error('series begun by another transaction', { cause: error }), {
        code: 'ER_LOCK_DEADLOCK',
      });
    }
    return 1;
  }
  const { value } = await db.findOneByOrFail(Sequence, { name });
  return value - count + 1;
}
