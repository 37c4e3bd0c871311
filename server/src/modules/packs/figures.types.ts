import type { Day } from '@gongkai/shared/calendar/day';
import { DecisionState } from '@gongkai/shared/meetings/decision';
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

/** A line of the form: quarter, year to date, and the same of the year before. */
@ObjectType()
export class FigureLine {
  @Field(() => String)
  code: string;
  @Field(() => String)
  label: string;
  @Field(() => String)
  unit: string;
  @Field(() => Int)
  indent: number;
  @Field(() => Int)
  quarter: number;
  @Field(() => Int)
  toDate: number;
  @Field(() => Int)
  quarterBefore: number;
  @Field(() => Int)
  toDateBefore: number;
}

/** A month of the quarter: items of active disclosure now and a year before. */
@ObjectType()
export class FigureMonth {
  @Field(() => Int)
  month: number;
  @Field(() => Int)
  now: number;
  @Field(() => Int)
  before: number;
}

@ObjectType()
export class FigureCategory {
  @Field(() => String)
  label: string;
  @Field(() => Int)
  count: number;
}

@ObjectType()
export class ProgressLine {
  @Field(() => String)
  name: string;
  @Field(() => Int)
  total: number;
  @Field(() => Int)
  done: number;
  /** Neither done nor overdue. */
  @Field(() => Int)
  going: number;
  @Field(() => Int)
  overdue: number;
}

@ObjectType()
export class OverdueLine {
  @Field(() => String)
  taskNo: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  section: string;
  @Field(() => String, { nullable: true })
  person: string | null;
  @Field(() => DayScalar)
  dueOn: Day;
  @Field(() => Int)
  workingDaysLate: number;
  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType()
export class LastDecision {
  @Field(() => String)
  what: string;
  @Field(() => String)
  section: string;
  @Field(() => DayScalar)
  dueOn: Day;
  @Field(() => DecisionState)
  state: DecisionState;
}

/** 上次议定事项 and how they stand. */
@ObjectType()
export class LastMeeting {
  @Field(() => String)
  name: string;
  @Field(() => DayScalar)
  heldOn: Day;
  @Field(() => [LastDecision])
  decisions: readonly LastDecision[];
}

/** Everything the pack prints in numbers. Plain data: frozen, it is stored as JSON and hashed. */
@ObjectType()
export class PackFigures {
  @Field(() => DayScalar)
  today: Day;
  @Field(() => String)
  frozenAt: string;
  @Field(() => [FigureLine])
  lines: readonly FigureLine[];
  @Field(() => [FigureMonth])
  months: readonly FigureMonth[];
  @Field(() => [FigureCategory])
  categories: readonly FigureCategory[];
  @Field(() => [ProgressLine])
  progress: readonly ProgressLine[];
  @Field(() => ProgressLine)
  total: ProgressLine;
  @Field(() => [OverdueLine])
  overdue: readonly OverdueLine[];
  @Field(() => LastMeeting, { nullable: true })
  last: LastMeeting | null;
}
