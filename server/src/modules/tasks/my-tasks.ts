import { In, LessThanOrEqual, IsNull } from 'typeorm';
import { Field, Int, ObjectType } from 'type-graphql';
import { yearOf } from '@gongkai/shared/calendar/day';
import { actorOf, type Ctx } from '../../core/context.ts';
import { Task } from './task.entity.ts';

const MOST_OPEN = 200;
const RECENT = 5;

/** 我的任务: what the sections of the viewer have to do, most urgent first, and what was done last. */
@ObjectType()
export class MyTasks {
  @Field(() => [Task], { description: 'open or waiting for the office, by due day' })
  open: Task[];

  @Field(() => [Task], { description: 'the last five done' })
  done: Task[];

  @Field(() => Int, { description: 'done this year' })
  doneThisYear: number;
}

export async function myTasks(ctx: Ctx): Promise<MyTasks> {
  const { read } = ctx.app.database;
  const today = ctx.clock.today();
  const mine = {
    sectionId: In(actorOf(ctx).sectionIds.slice()),
    voidedAt: IsNull(),
    startsOn: LessThanOrEqual(today),
  };
  const open = await read.find(Task, {
    where: { ...mine, status: In(['NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED']) },
    order: { dueOn: 'ASC', id: 'ASC' },
    take: MOST_OPEN,
  });
  const done = await read.find(Task, {
    where: { ...mine, status: 'DONE' },
    order: { doneOn: 'DESC', id: 'DESC' },
    take: RECENT,
  });
  const doneThisYear = await read
    .createQueryBuilder(Task, 'item')
    .where("item.voidedAt IS NULL AND item.status = 'DONE' AND item.doneOn BETWEEN :from AND :to", {
      from: `${yearOf(today)}-01-01`,
      to: today,
    })
    .andWhere('item.sectionId IN (:...sections)', { sections: ['', ...actorOf(ctx).sectionIds] })
    .getCount();
  return Object.assign(new MyTasks(), { open, done, doneThisYear });
}
