import type { Day } from '@gongkai/shared/calendar/day';
import { AttendanceMark, AttendanceState } from '@gongkai/shared/meetings/attendance';
import { DecisionState } from '@gongkai/shared/meetings/decision';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import {
  attendanceFilter,
  meetingFilter,
  MeetingSort,
  MeetingState,
  type AttendanceFilter,
  type MeetingFilter,
} from '@gongkai/shared/meetings/meeting.filter';
import * as inputs from '@gongkai/shared/meetings/meeting.inputs';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(MeetingState, { name: 'MeetingState' });
registerEnumType(MeetingSort, { name: 'MeetingSort' });
registerEnumType(AttendanceMark, { name: 'AttendanceMark' });
registerEnumType(DecisionState, { name: 'DecisionState' });

@InputType()
export class MeetingFilterInput implements MeetingFilter {
  static readonly schema = meetingFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => MeetingKind, { nullable: true })
  kind: MeetingKind | null;
  @Field(() => MeetingState, { nullable: true })
  state: MeetingState | null;
}

@InputType()
export class MeetingAttendanceFilterInput implements AttendanceFilter {
  static readonly schema = attendanceFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => AttendanceMark)
  mark: AttendanceMark;
  @Field(() => MeetingKind, { nullable: true })
  kind: MeetingKind | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
}

@InputType()
export class AgendaInput {
  @Field(() => String)
  topic: string;
  @Field(() => String, { nullable: true })
  speaker: string | null;
}

@InputType()
abstract class PlannedInput {
  @Field(() => String)
  name: string;
  @Field(() => MeetingKind)
  kind: MeetingKind;
  @Field(() => DayScalar)
  heldOn: Day;
  @Field(() => String)
  startsAt: string;
  @Field(() => String)
  place: string;
  @Field(() => ID)
  convenorId: string;
  @Field(() => [AgendaInput])
  agenda: AgendaInput[];
  @Field(() => [ID])
  invitedIds: string[];
}

@InputType()
export class PlanMeetingInput extends PlannedInput implements inputs.PlanMeeting {
  static readonly schema: object = inputs.planMeeting;
  @Field(() => ID)
  onceKey: string;
}

@InputType()
export class UpdateMeetingInput extends PlannedInput implements inputs.UpdateMeeting {
  static readonly schema: object = inputs.updateMeeting;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class BackEnterMeetingInput extends PlannedInput implements inputs.BackEnterMeeting {
  static readonly schema: object = inputs.backEnterMeeting;
  @Field(() => ID)
  onceKey: string;
  @Field(() => [ID])
  lateIds: string[];
  @Field(() => [ID])
  onLeaveIds: string[];
  @Field(() => [ID])
  absentIds: string[];
  @Field(() => String)
  minutes: string;
  @Field(() => String, { nullable: true })
  minutesNo: string | null;
  @Field(() => String, { nullable: true })
  minutesSignedBy: string | null;
  @Field(() => String, { nullable: true })
  archiveNo: string | null;
}

@InputType()
export class MeetingVersionInput implements inputs.MeetingVersion {
  static readonly schema: object = inputs.meetingVersion;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class MinuteMeetingInput extends MeetingVersionInput implements inputs.MinuteMeeting {
  static override readonly schema: object = inputs.minuteMeeting;
  @Field(() => String)
  minutes: string;
  @Field(() => String)
  minutesNo: string;
  @Field(() => String)
  minutesSignedBy: string;
}

@InputType()
export class FileMeetingInput extends MeetingVersionInput implements inputs.FileMeeting {
  static override readonly schema: object = inputs.fileMeeting;
  @Field(() => String)
  archiveNo: string;
}

@InputType()
export class ReopenMeetingInput extends MeetingVersionInput implements inputs.ReopenMeeting {
  static override readonly schema: object = inputs.reopenMeeting;
  @Field(() => String)
  reason: string;
}

@InputType()
export class TickAttendeeInput implements inputs.TickAttendee {
  static readonly schema = inputs.tickAttendee;
  @Field(() => ID)
  id: string;
  @Field(() => AttendanceState)
  state: AttendanceState;
  @Field(() => String, { nullable: true })
  leaveReason: string | null;
}

@InputType()
export class AddWalkInInput implements inputs.AddWalkIn {
  static readonly schema = inputs.addWalkIn;
  @Field(() => ID)
  meetingId: string;
  @Field(() => ID)
  personId: string;
}

@InputType()
abstract class DecidedInput {
  @Field(() => String)
  what: string;
  @Field(() => ID)
  sectionId: string;
  @Field(() => ID, { nullable: true })
  personId: string | null;
  @Field(() => DayScalar)
  dueOn: Day;
}

@InputType()
export class AddDecisionInput extends DecidedInput implements inputs.AddDecision {
  static readonly schema = inputs.addDecision;
  @Field(() => ID)
  onceKey: string;
  @Field(() => ID)
  meetingId: string;
}

@InputType()
export class UpdateDecisionInput extends DecidedInput implements inputs.UpdateDecision {
  static readonly schema = inputs.updateDecision;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}
