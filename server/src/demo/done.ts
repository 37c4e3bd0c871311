import { Conflict } from '../core/conflict.ts';
import { Refusal } from '../core/refusal.ts';

/** What the services returned, or the mistake. */
export function done<T>(result: T): Exclude<T, Refusal | Conflict> {
  if (result instanceof Refusal)
    throw new Error(`演示数据未装入：${result.message}（${result.field ?? ''}）`);
  if (result instanceof Conflict) throw new Error(`演示数据未装入：${result.message}`);
  return result as Exclude<T, Refusal | Conflict>; // both were just excluded
}
