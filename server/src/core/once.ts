import type { ClassType } from 'type-graphql';
import type { BaseRecord } from './base.entity.ts';
import type { Act } from './history.entity.ts';
import type { Tx } from './transaction.ts';

/**
 * Inserts a record that has a `onceKey`, after it was not found by it. Of several
 * at once one wins; the others are told to start afresh, and then find it.
 */
export async function insertOnce<T extends BaseRecord & { onceKey: string }>(
  tx: Tx,
  entity: ClassType<T>,
  values: Omit<T, keyof BaseRecord>,
  act?: Act,
): Promise<T> {
  try {
    return await tx.insert(entity, values, act);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw Object.assign(new Error('made by another transaction meanwhile', { cause: error }), {
      code: 'ER_LOCK_DEADLOCK',
    });
  }
}

/** SQLite writes one after the other and never gets here. */
function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown })?.code === 'ER_DUP_ENTRY'; // the driver puts it there
}
