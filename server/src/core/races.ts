import { setTimeout as pause } from 'node:timers/promises';
import { Conflict } from './conflict.ts';
import type { Ctx } from './context.ts';
import { inTransaction, type Tx } from './transaction.ts';

const ATTEMPTS = 20;

/**
 * For acts that may lose a race without being in conflict: ticks of one sheet by
 * several hands, or the same act sent twice. The work is run again on what is there
 * now; if that is this very act, it returns it as done. An act that insists on its
 * version still ends in the conflict.
 */
export async function retryingRaces<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T | Conflict> {
  for (let attempt = 1; ; attempt++) {
    const result = await inTransaction(ctx, work);
    if (!(result instanceof Conflict) || attempt >= ATTEMPTS) return result;
    await pause(Math.random() * 10 * attempt);
  }
}
