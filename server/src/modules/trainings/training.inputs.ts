import type { Day } from '@gongkai/shared/calendar/day';
import { TrainingKind, TrainingState } from '@gongkai/shared/trainings/training';
import {
  attendanceFilter,
  trainingFilter,
  TrainingSort,
  type AttendanceFilter,
  type TrainingFilter,
} from '@gongkai/shared/trainings/training.filter';
import {
  addAttendees,
  createTraining,
  markAttendance,
  updateTraining,
  type AddAttendees,
  type CreateTraining,
  type MarkAttendance,
  type UpdateTraining,
} from '@gongkai/shared/trainings/training.inputs';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(TrainingState, { name: 'TrainingState' });
registerEnumType(TrainingSort, { name: 'TrainingSort' });

@InputType()
export class TrainingFilterInput implements TrainingFilter {
  static readonly schema = trainingFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => TrainingKind, { nullable: true })
  kind: TrainingKind | null;
  @Field(() => TrainingState, { nullable: true })
  state: TrainingState | null;
  @Field(() => ID, { nullable: true, description: 'somebody of this section came' })
  sectionId: string | null;
  @Field(() => ID, { nullable: true, description: 'this person came' })
  personId: string | null;
}

@InputType()
export class PersonTimesFilterInput implements AttendanceFilter {
  static readonly schema = attendanceFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => ID, { nullable: true })
  personId: string | null;
  @Field(() => ID, { nullable: true })
  sessionId: string | null;
}

@InputType()
abstract class TrainingFields {
  @Field(() => String)
  subject: string;
  @Field(() => TrainingKind)
  kind: TrainingKind;
  @Field(() => DayScalar)
  heldOn: Day;
  @Field(() => String)
  place: string;
  @Field(() => String)
  lecturer: string;
  @Field(() => Int, { description: '学时 in halves' })
  halfHours: number;
  @Field(() => String, { nullable: true })
  remark: string | null;
}

@InputType()
export class CreateTrainingInput extends TrainingFields implements CreateTraining {
  static readonly schema = createTraining;
  @Field(() => ID)
  onceKey: string;
  @Field(() => [ID])
  personIds: string[];
  @Field(() => [ID], { description: 'everybody of these sections' })
  sectionIds: string[];
}

@InputType()
export class UpdateTrainingInput extends TrainingFields implements UpdateTraining {
  static readonly schema = updateTraining;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class AddAttendeesInput implements AddAttendees {
  static readonly schema = addAttendees;
  @Field(() => ID)
  id: string;
  @Field(() => [ID])
  personIds: string[];
  @Field(() => [ID], { description: 'everybody of these sections' })
  sectionIds: string[];
}

@InputType()
export class MarkAttendanceInput implements MarkAttendance {
  static readonly schema = markAttendance;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => Boolean)
  present: boolean;
  @Field(() => Int, { nullable: true })
  score: number | null;
}
