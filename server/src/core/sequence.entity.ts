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
    // The first of its series. Two at once: one waits on the key, fails as a duplicate and starts afresh.
    await db.insert(Sequence, { name, value: count });
    return 1;
  }
  const { value } = await db.findOneByOrFail(Sequence, { name });
  return value - count + 1;
}
