import type { Day } from '@gongkai/shared/calendar/day';
import { TaskOrigin } from '@gongkai/shared/tasks/task';
import { taskFilter, TaskSort, TaskState, type TaskFilter } from '@gongkai/shared/tasks/task.filter';
import {
  acceptTask,
  answerSupervision,
  assignTasks,
  bulkTasks,
  reopenTask,
  returnTask,
  saveTaskProgress,
  submitTask,
  superviseTasks,
  taskVersion,
  updateTask,
} from '@gongkai/shared/tasks/task.inputs';
import type * as inputs from '@gongkai/shared/tasks/task.inputs';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(TaskState, { name: 'TaskState' });
registerEnumType(TaskSort, { name: 'TaskSort' });

@InputType()
export class TaskFilterInput implements TaskFilter {
  static readonly schema = taskFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => TaskState, { nullable: true })
  state: TaskState | null;
  @Field(() => TaskOrigin, { nullable: true })
  origin: TaskOrigin | null;
  @Field(() => ID, { nullable: true })
  lineKey: string | null;
}

@InputType()
export class AssignTasksInput implements inputs.AssignTasks {
  static readonly schema = assignTasks;
  @Field(() => ID)
  onceKey: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  requirement: string | null;
  @Field(() => [String])
  measures: string[];
  @Field(() => DayScalar)
  dueOn: Day;
  @Field(() => [ID])
  sectionIds: string[];
  @Field(() => [ID])
  coSectionIds: string[];
  @Field(() => ID, { nullable: true })
  personId: string | null;
}

@InputType()
export class TaskVersionInput implements inputs.TaskVersion {
  static readonly schema: object = taskVersion;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
}

@InputType()
export class UpdateTaskInput extends TaskVersionInput implements inputs.UpdateTask {
  static override readonly schema: object = updateTask;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  requirement: string | null;
  @Field(() => DayScalar)
  dueOn: Day;
  @Field(() => [ID])
  coSectionIds: string[];
  @Field(() => ID, { nullable: true })
  personId: string | null;
  @Field(() => String)
  reason: string;
}

@InputType()
export class SaveTaskProgressInput extends TaskVersionInput implements inputs.SaveTaskProgress {
  static override readonly schema: object = saveTaskProgress;
  @Field(() => String, { nullable: true })
  report: string | null;
  @Field(() => [Boolean])
  measuresDone: boolean[];
  @Field(() => [String])
  links: string[];
  @Field(() => String, { nullable: true })
  lateReason: string | null;
}

@InputType()
export class SubmitTaskInput extends TaskVersionInput implements inputs.SubmitTask {
  static override readonly schema: object = submitTask;
  @Field(() => String)
  report: string;
  @Field(() => [Boolean])
  measuresDone: boolean[];
  @Field(() => [String])
  links: string[];
  @Field(() => String, { nullable: true })
  lateReason: string | null;
}

@InputType()
export class AcceptTaskInput extends TaskVersionInput implements inputs.AcceptTask {
  static override readonly schema: object = acceptTask;
  @Field(() => String, { nullable: true })
  opinion: string | null;
}

@InputType()
export class ReturnTaskInput extends TaskVersionInput implements inputs.ReturnTask {
  static override readonly schema: object = returnTask;
  @Field(() => String)
  opinion: string;
}

@InputType()
export class ReopenTaskInput extends TaskVersionInput implements inputs.ReopenTask {
  static override readonly schema: object = reopenTask;
  @Field(() => String)
  reason: string;
}

@InputType()
export class BulkTasksInput implements inputs.BulkTasks {
  static readonly schema = bulkTasks;
  @Field(() => [TaskVersionInput])
  tasks: TaskVersionInput[];
}

@InputType()
export class SuperviseTasksInput implements inputs.SuperviseTasks {
  static readonly schema = superviseTasks;
  @Field(() => ID)
  onceKey: string;
  @Field(() => [ID])
  taskIds: string[];
  @Field(() => String)
  line: string;
  @Field(() => DayScalar)
  answerBy: Day;
}

@InputType()
export class AnswerSupervisionInput extends TaskVersionInput implements inputs.AnswerSupervision {
  static override readonly schema: object = answerSupervision;
  @Field(() => String)
  answer: string;
}
