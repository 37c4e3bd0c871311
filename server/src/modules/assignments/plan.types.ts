import { DifferenceKind } from '@gongkai/shared/assignments/differences';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

registerEnumType(DifferenceKind, { name: 'DifferenceKind' });

@ObjectType()
export class PlanFieldDifference {
  @Field(() => String)
  field: string;

  @Field(() => [String], { description: 'ids as ids; empty = blank' })
  before: readonly string[];

  @Field(() => [String])
  after: readonly string[];
}

/** What an edition changes in a line of the one before it. */
@ObjectType()
export class PlanDifference {
  @Field(() => DifferenceKind)
  kind: DifferenceKind;

  @Field(() => ResponsibilityLine, { description: 'as it is now; a dropped one as it was' })
  line: ResponsibilityLine;

  @Field(() => [PlanFieldDifference])
  fields: readonly PlanFieldDifference[];
}
