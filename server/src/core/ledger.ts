import type { Permission } from '@gongkai/shared/permissions';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type { ClassType } from 'type-graphql';
import { actorOf } from './context.ts';
import type { LedgerRecord } from './ledger.entity.ts';
import { Refusal, refuse } from './refusal.ts';
import { reachable } from './rows.ts';
import type { Tx } from './transaction.ts';

/** Loads a row the actor may act on; a voided one is refused. */
export async function loadLedgerRow<T extends LedgerRecord>(
  tx: Tx,
  entity: ClassType<T>,
  id: string,
  permission: Permission,
): Promise<T | Refusal> {
  const row = reachable(await tx.db.findOneBy(entity, { id } as never), actorOf(tx), permission); // T has an id
  return row.voidedAt === null ? row : refuse('ALREADY_VOIDED');
}

/** 作废, with the reason kept on the row and in its history. */
export async function voidLedgerRow<T extends LedgerRecord>(
  tx: Tx,
  entity: ClassType<T>,
  input: VoidRecord,
  permission: Permission,
  years: (row: T) => number[],
): Promise<T | Refusal> {
  const row = await loadLedgerRow(tx, entity, input.id, permission);
  if (row instanceof Refusal) return row;
  const patch: Partial<LedgerRecord> = { voidedAt: tx.clock.now(), voidReason: input.reason };
  const act = { verb: 'voided', reason: input.reason };
  const voided = await tx.update(entity, row, input.version, patch as Partial<T>, act); // the fields are LedgerRecord's, T has them
  tx.emit({ noun: entity.name, id: row.id, change: 'updated', years: years(row) });
  return voided;
}

/** Numbers of demo rows come from a series of their own and say so. */
export function numberSeries(tx: Tx, noun: string, year: number): string {
  return `${tx.demo ? 'demo-' : ''}${noun}-${year}`;
}
