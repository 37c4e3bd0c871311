import type { Day } from '@gongkai/shared/calendar/day';
import type { AttendanceCounts as Counts } from '@gongkai/shared/meetings/attendance';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

/** 应到 = 实到 + 请假 + 缺席 + 未签到; 列席 stands beside it. */
@ObjectType()
export class AttendanceCounts implements Counts {
  @Field(() => Int)
  invited: number;

  @Field(() => Int, { description: 'in time or late' })
  came: number;

  @Field(() => Int)
  late: number;

  @Field(() => Int)
  onLeave: number;

  @Field(() => Int)
  absent: number;

  @Field(() => Int, { description: 'neither signed in nor excused yet' })
  waiting: number;

  @Field(() => Int, { description: 'came without being invited; no part of the others' })
  walkIns: number;
}

@ObjectType()
export class DecisionCounts {
  @Field(() => Int)
  total: number;

  @Field(() => Int, { description: 'with a task that is done' })
  done: number;

  @Field(() => Int, { description: 'without a task' })
  open: number;
}

/** How the task of a decision stands; its address only for those who may read it. */
@ObjectType()
export class DecisionTask {
  @Field(() => ID, { nullable: true, description: 'null where the task is out of reach' })
  id: string | null;

  @Field(() => String)
  taskNo: string;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => DayScalar, { nullable: true })
  doneOn: Day | null;
}

@ObjectType()
export class MeetingsOfKind {
  @Field(() => MeetingKind)
  kind: MeetingKind;

  @Field(() => Int)
  count: number;
}

/** The year's figures: meetings that took place, and person-times. */
@ObjectType()
export class MeetingFigures {
  @Field(() => Int)
  year: number;

  @Field(() => Int)
  meetings: number;

  @Field(() => [MeetingsOfKind], { description: 'every kind, zeros too' })
  kinds: MeetingsOfKind[];

  @Field(() => AttendanceCounts, { description: 'person-times' })
  attendance: AttendanceCounts;
}
