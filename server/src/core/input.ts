import type { ClassType } from 'type-graphql';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Conflict } from './conflict.ts';
import { Refusal } from './refusal.ts';

/** The result union of a mutation: the record, or why not. */
export function resultOf<T extends object>(record: ClassType<T>, name: string) {
  return createUnionType({ name, types: () => [record, Refusal, Conflict] as const });
}

/** The result union of a mutation that makes several records, and how its list is wrapped for it. */
export function listResultOf<T extends object>(record: ClassType<T>, name: string, listName: string) {
  @ObjectType(listName)
  class List {
    @Field(() => [record])
    items: T[];
  }
  const union = createUnionType({ name, types: () => [List, Refusal, Conflict] as const });
  const wrap = (result: T[] | Refusal | Conflict) =>
    Array.isArray(result) ? Object.assign(new List(), { items: result }) : result;
  return [union, wrap] as const;
}
