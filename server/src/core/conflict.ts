import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class ConflictingField {
  @Field(() => String)
  field: string;

  @Field(() => String, { nullable: true, description: 'what this person wanted to save' })
  yours: string | null;

  @Field(() => String, { nullable: true, description: 'what somebody else has saved meanwhile' })
  current: string | null;
}

/** Somebody else saved the record first. Nothing was overwritten; both values are shown. */
@ObjectType()
export class Conflict {
  @Field(() => String)
  message: string;

  @Field(() => Int)
  currentVersion: number;

  @Field(() => String)
  changedAt: string;

  @Field(() => [ConflictingField])
  fields: ConflictingField[];
}

/** Thrown by `Tx.update`, turned into a `Conflict` by `inTransaction` after rolling back. */
export class ConflictError extends Error {
  constructor(readonly conflict: Conflict) {
    super('optimistic lock');
  }
}

/** A stored value in words; of a list's entries with several parts (an agenda) the parts. */
export const plainWords = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => part !== null)
        .join(' ')
    : String(value);

const shown = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? value.map(plainWords).join('、')
      : plainWords(value);

/** Compares what a person wanted with what is there now. */
export function conflictBetween(
  current: { version: number; updatedAt: string } & Record<string, unknown>,
  wanted: Record<string, unknown>,
): Conflict {
  const fields = Object.entries(wanted)
    .map(([field, value]) => ({ field, yours: shown(value), current: shown(current[field]) }))
    .filter((field) => field.yours !== field.current);
  return Object.assign(new Conflict(), {
    message: '他人已先保存了这条记录。您的内容没有覆盖对方的修改，请对照后再决定。',
    currentVersion: current.version,
    changedAt: current.updatedAt,
    fields,
  });
}
