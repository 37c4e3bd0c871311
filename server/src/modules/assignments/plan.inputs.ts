import { DutyArea, LimitKind } from '@gongkai/shared/assignments/plan';
import {
  addPlanLines,
  amendPlan,
  draftPlan,
  planVersion,
  returnPlan,
  signPlan,
  updatePlan,
  updatePlanLine,
} from '@gongkai/shared/assignments/plan.inputs';
import type * as inputs from '@gongkai/shared/assignments/plan.inputs';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

@InputType()
export class DraftPlanInput implements inputs.DraftPlan {
  static readonly schema = draftPlan;
  @Field(() => ID)
  onceKey: string;
  @Field(() => Int)
  year: number;
  @Field(() => Boolean, { description: 'a copy of last year’s edition in force, moved by a year' })
  copyLast: boolean;
}

@InputType()
export class PlanVersionInput implements inputs.PlanVersion {
  static readonly schema: object = planVersion;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class UpdatePlanInput extends PlanVersionInput implements inputs.UpdatePlan {
  static override readonly schema: object = updatePlan;
  @Field(() => String)
  goals: string;
  @Field(() => String, { nullable: true })
  amendmentReason: string | null;
}

@InputType()
export class ReturnPlanInput extends PlanVersionInput implements inputs.ReturnPlan {
  static override readonly schema: object = returnPlan;
  @Field(() => String)
  reason: string;
}

@InputType()
export class AmendPlanInput implements inputs.AmendPlan {
  static readonly schema = amendPlan;
  @Field(() => ID)
  onceKey: string;
  @Field(() => ID)
  planId: string;
  @Field(() => String)
  amendmentReason: string;
}

@InputType()
export class SignPlanInput implements inputs.SignPlan {
  static readonly schema = signPlan;
  @Field(() => ID)
  planId: string;
  @Field(() => ID)
  sectionId: string;
}

@InputType()
class DutyInput {
  @Field(() => DutyArea)
  area: DutyArea;
  @Field(() => String)
  responsibility: string;
  @Field(() => String, { nullable: true })
  basis: string | null;
  @Field(() => String)
  task: string;
  @Field(() => [String])
  measures: string[];
  @Field(() => ID, { nullable: true })
  leaderId: string | null;
  @Field(() => ID, { nullable: true })
  personId: string | null;
  @Field(() => [ID])
  coSectionIds: string[];
  @Field(() => LimitKind)
  limitKind: LimitKind;
  @Field(() => DayScalar, { nullable: true })
  limitOn: Day | null;
  @Field(() => Int, { nullable: true })
  limitDays: number | null;
  @Field(() => Int, { nullable: true })
  points: number | null;
  @Field(() => String, { nullable: true })
  remark: string | null;
}

@InputType()
export class AddPlanLinesInput extends DutyInput implements inputs.AddPlanLines {
  static readonly schema = addPlanLines;
  @Field(() => ID)
  onceKey: string;
  @Field(() => ID)
  planId: string;
  @Field(() => [ID])
  sectionIds: string[];
}

@InputType()
export class UpdatePlanLineInput extends DutyInput implements inputs.UpdatePlanLine {
  static readonly schema = updatePlanLine;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => ID)
  sectionId: string;
  @Field(() => Int, { description: 'order within the heading' })
  position: number;
}
