import { PackStage } from '@gongkai/shared/packs/pack';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(PackStage, { name: 'PackStage' });

/** One of the five stages before the meeting. */
@ObjectType()
export class StageLine {
  @Field(() => PackStage)
  stage: PackStage;

  @Field(() => DayScalar, { nullable: true, description: 'null while no meeting is planned' })
  day: Day | null;

  @Field(() => Boolean)
  done: boolean;
}

/** The pack to prepare next, for the office's home. */
@ObjectType()
export class NextPack {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  quarter: number;

  @Field(() => DayScalar, { nullable: true })
  meetingOn: Day | null;

  @Field(() => Int, { nullable: true, description: 'working days to the meeting' })
  workingDaysLeft: number | null;

  @Field(() => Int, { description: 'summaries handed in' })
  summaries: number;

  @Field(() => Int, { description: 'sections there are' })
  sections: number;

  @Field(() => String, { nullable: true })
  madeAt: string | null;
}
