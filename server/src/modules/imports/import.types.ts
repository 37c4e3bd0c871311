import { id, z } from '@gongkai/shared/zod';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

/** One thing wrong with one row of a file. */
@ObjectType()
export class ImportMistake {
  @Field(() => Int, { description: 'as the sheet numbers it' })
  row: number;

  @Field(() => String)
  column: string;

  @Field(() => String)
  reason: string;
}

/** A row that the ledger has already. */
@ObjectType()
export class ImportThere {
  @Field(() => Int)
  row: number;

  @Field(() => String)
  name: string;
}

@InputType()
export class ImportJobInput {
  static readonly schema = z.object({ id: id('导入') });
  @Field(() => ID)
  id: string;
}
