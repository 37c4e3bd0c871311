import type { Day } from '@gongkai/shared/calendar/day';
import { TaskStatus } from '@gongkai/shared/tasks/task';
import { optionalId, z } from '@gongkai/shared/zod';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';
import { ResponsibilityLine } from '../assignments/index.ts';
import { Measure } from './task.entity.ts';

/** Which number of the matrix: a cell by line and section, a row by line, a column by section, all by neither. */
@InputType()
export class PlanTasksInput {
  static readonly schema = z.object({
    year: z.int().check(z.minimum(2008), z.maximum(2199)),
    lineKey: optionalId('责任'),
    sectionId: optionalId('科室'),
  });
  @Field(() => Int)
  year: number;
  @Field(() => ID, { nullable: true })
  lineKey: string | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
}

/** A task behind a number, for everybody who sees the number: words and measures only where it may be read. */
@ObjectType()
export class PlanTask {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  taskNo: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => Boolean, { description: 'the viewer may open it' })
  readable: boolean;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  period: string | null;

  @Field(() => TaskStatus)
  status: TaskStatus;

  @Field(() => Boolean)
  overdue: boolean;

  @Field(() => DayScalar)
  startsOn: Day;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => Boolean)
  dueProvisional: boolean;

  @Field(() => DayScalar, { nullable: true })
  doneOn: Day | null;

  @Field(() => [Measure])
  measures: Measure[];
}

/** 三落实 of a cell. */
@ObjectType()
export class CellInPlace {
  @Field(() => Boolean)
  duty: boolean;

  @Field(() => Boolean)
  task: boolean;

  @Field(() => Boolean)
  measure: boolean;

  @Field(() => String, { nullable: true })
  signedBy: string | null;
}

/** What stands behind a number of the matrix. */
@ObjectType()
export class PlanTasks {
  @Field(() => Int, { description: 'as many as the number says' })
  total: number;

  @Field(() => [PlanTask])
  items: PlanTask[];

  @Field(() => Int, { description: 'recurring tasks whose first day is still to come' })
  foreseen: number;

  @Field(() => [ResponsibilityLine], { description: 'the lines it comes from' })
  lines: ResponsibilityLine[];

  @Field(() => CellInPlace, { nullable: true, description: 'for a cell' })
  inPlace: CellInPlace | null;
}
