import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

/** How far a section is: total = done + submitted + inProgress + returned + notStarted; overdue ones are among them. */
@ObjectType()
export class SectionProgress {
  @Field(() => ID, { description: 'total for the last line' })
  sectionId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  done: number;

  @Field(() => Int)
  submitted: number;

  @Field(() => Int)
  inProgress: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  notStarted: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int, { description: 'of the overdue, those that were begun' })
  overdueInProgress: number;

  @Field(() => DayScalar, { nullable: true, description: 'the last day something was handed in' })
  lastEvidenceOn: Day | null;
}

/** 科室进度 of one year. */
@ObjectType()
export class TaskProgress {
  /** The year, so that a cache replaces the one object. */
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => SectionProgress)
  total: SectionProgress;

  @Field(() => [SectionProgress])
  sections: SectionProgress[];
}
