import type { ClassType } from 'type-graphql';
import { createUnionType } from 'type-graphql';
import { Conflict } from './conflict.ts';
import { Refusal } from './refusal.ts';

/** The result union of a mutation: the record, or why not. */
export function resultOf<T extends object>(record: ClassType<T>, name: string) {
  return createUnionType({ name, types: () => [record, Refusal, Conflict] as const });
}
