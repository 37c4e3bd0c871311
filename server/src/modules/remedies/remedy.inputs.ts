import type { Day } from '@gongkai/shared/calendar/day';
import { RemedyKind, RemedyResult } from '@gongkai/shared/remedies/remedy';
import { remedyFilter, RemedySort, type RemedyFilter } from '@gongkai/shared/remedies/remedy.filter';
import {
  createRemedy,
  updateRemedy,
  type CreateRemedy,
  type UpdateRemedy,
} from '@gongkai/shared/remedies/remedy.inputs';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(RemedySort, { name: 'RemedySort' });

@InputType()
export class RemedyFilterInput implements RemedyFilter {
  static readonly schema = remedyFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => RemedyKind, { nullable: true })
  kind: RemedyKind | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => RemedyResult, { nullable: true })
  result: RemedyResult | null;
}

@InputType()
export class CreateRemedyInput implements CreateRemedy {
  static readonly schema: object = createRemedy;
  @Field(() => RemedyKind)
  kind: RemedyKind;
  @Field(() => DayScalar)
  acceptedOn: Day;
  @Field(() => String)
  body: string;
  @Field(() => String, { nullable: true })
  caseNo: string | null;
  @Field(() => String)
  matter: string;
  @Field(() => ID, { nullable: true })
  applicationId: string | null;
  @Field(() => ID)
  sectionId: string;
  @Field(() => RemedyResult)
  result: RemedyResult;
  @Field(() => DayScalar, { nullable: true })
  resultOn: Day | null;
}

@InputType()
export class UpdateRemedyInput extends CreateRemedyInput implements UpdateRemedy {
  static override readonly schema: object = updateRemedy;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}
