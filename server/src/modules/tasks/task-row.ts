import type { Day } from '@gongkai/shared/calendar/day';
import { TaskStatus } from '@gongkai/shared/tasks/task';
import { Field, ID, ObjectType } from 'type-graphql';
import { actorOf, type Ctx } from '../../core/context.ts';
import type { Page, PageInput } from '../../core/paging.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Section } from '../sections/index.ts';
import type { Task } from './task.entity.ts';
import type { TaskFilterInput } from './task.inputs.ts';
import { filtered, pageOfTasks, readsTask } from './task.reads.ts';

/** A task behind a number, for everybody who sees the number: the words only where it may be read. */
@ObjectType()
export class TaskRow {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  taskNo: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => String)
  sectionName: string;

  @Field(() => Boolean, { description: 'the viewer may open it' })
  readable: boolean;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => TaskStatus)
  status: TaskStatus;

  @Field(() => DayScalar)
  startsOn: Day;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => Boolean)
  dueProvisional: boolean;

  @Field(() => DayScalar, { nullable: true })
  submittedOn: Day | null;

  @Field(() => Boolean)
  voided: boolean;
}

/** The tasks a number counts, in order of urgency. */
export async function taskRows(ctx: Ctx, filter: TaskFilterInput, page: PageInput): Promise<Page<TaskRow>> {
  const { read } = ctx.app.database;
  const query = filtered(read, filter, ctx.clock.today());
  const { items, total } = await pageOfTasks(query, 'DUE_ON', 'ASC', page);
  const sections = await read.find(Section, { select: { id: true, name: true } });
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  return { items: items.map((task) => rowOf(task, names, ctx)), total };
}

function rowOf(task: Task, names: ReadonlyMap<string, string>, ctx: Ctx): TaskRow {
  const readable = readsTask(actorOf(ctx), task);
  const { id, taskNo, sectionId, status, startsOn, dueOn, dueProvisional, submittedOn } = task;
  const facts = { id, taskNo, sectionId, status, startsOn, dueOn, dueProvisional, submittedOn };
  return Object.assign(new TaskRow(), {
    ...facts,
    sectionName: names.get(sectionId) ?? '',
    readable,
    title: readable ? task.title : null,
    voided: task.voidedAt !== null,
  });
}
