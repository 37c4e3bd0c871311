import type { Day } from '@gongkai/shared/calendar/day';
import { PackPart, type Quarter } from '@gongkai/shared/packs/pack';
import { quarterInput, saveSummary, tickPack, updatePack } from '@gongkai/shared/packs/pack.inputs';
import type { SaveSummary, TickPack, UpdatePack } from '@gongkai/shared/packs/pack.inputs';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

@InputType()
export class QuarterInput implements Quarter {
  static readonly schema = quarterInput;
  @Field(() => Int)
  year: number;
  @Field(() => Int)
  quarter: number;
}

@InputType()
export class TickPackInput implements TickPack {
  static readonly schema = tickPack;
  @Field(() => ID)
  id: string;
  @Field(() => PackPart)
  part: PackPart;
  @Field(() => Boolean)
  done: boolean;
}

@InputType()
export class PackAgendaInput {
  @Field(() => String)
  topic: string;
  @Field(() => String, { nullable: true })
  speaker: string | null;
}

@InputType()
export class DraftDecisionInput {
  @Field(() => String)
  what: string;
  @Field(() => ID)
  sectionId: string;
  @Field(() => DayScalar)
  dueOn: Day;
}

@InputType()
export class UpdatePackInput implements UpdatePack {
  static readonly schema = updatePack;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => ID, { nullable: true })
  meetingId: string | null;
  @Field(() => [PackAgendaInput])
  agenda: PackAgendaInput[];
  @Field(() => [DraftDecisionInput])
  decisions: DraftDecisionInput[];
}

@InputType()
export class SubmitSummaryInput implements SaveSummary {
  static readonly schema = saveSummary;
  @Field(() => ID)
  packId: string;
  @Field(() => ID)
  sectionId: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  text: string;
}
