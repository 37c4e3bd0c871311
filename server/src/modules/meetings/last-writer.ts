import { setTimeout as pause } from 'node:timers/promises';
import { Conflict } from '../../core/conflict.ts';
import type { Ctx } from '../../core/context.ts';
import { inTransaction, type Tx } from '../../core/transaction.ts';

const ATTEMPTS = 20;

/**
 * For acts where whoever comes last wins, as with ticks of one sign-in sheet by
 * several hands: a lost race is run again on what is there now, so none is lost.
 */
export async function lastWriterWins<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T | Conflict> {
  for (let attempt = 1; ; attempt++) {
    const result = await inTransaction(ctx, work);
    if (!(result instanceof Conflict) || attempt >= ATTEMPTS) return result;
    await pause(Math.random() * 10 * attempt);
  }
}
