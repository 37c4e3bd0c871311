import { Field, ID, ObjectType } from 'type-graphql';
import { Conflict } from './conflict.ts';
import { AppError } from './errors.ts';
import { Refusal } from './refusal.ts';

/** What became of one row of a bulk act. */
@ObjectType()
export class RowResult {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  done: boolean;

  @Field(() => String, { nullable: true, description: 'why not' })
  message: string | null;
}

/** The same act on many rows, one after the other and each by itself: one that cannot be done stops no other. */
export async function bulk<T extends { readonly id: string }>(
  rows: readonly T[],
  act: (row: T) => Promise<object>,
): Promise<RowResult[]> {
  const results: RowResult[] = [];
  for (const row of rows) {
    const message = await act(row).then(
      (result) => (result instanceof Refusal || result instanceof Conflict ? result.message : null),
      (error: unknown) => {
        if (error instanceof AppError) return error.message;
        throw error;
      },
    );
    results.push(Object.assign(new RowResult(), { id: row.id, done: message === null, message }));
  }
  return results;
}
