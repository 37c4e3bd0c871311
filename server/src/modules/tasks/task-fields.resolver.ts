import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { Person, Section } from '../sections/index.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import { Task } from './task.entity.ts';
import { TaskSubmission } from './task-submission.entity.ts';

/** What a task refers to, and what refers to it. */
@Resolver(() => Task)
export class TaskFields {
  @FieldResolver(() => Section)
  section(@Root() task: Task, @Context() ctx: Ctx): Promise<Section | null> {
    return ctx.loaders.byId(Section, task.sectionId);
  }

  /** 责任人: the one named, or the section's liaison now. */
  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() task: Task, @Context() ctx: Ctx): Promise<Person | null> {
    const section = await ctx.loaders.byId(Section, task.sectionId);
    const id = task.personId ?? section?.liaisonId;
    return id ? ctx.loaders.byId(Person, id) : null;
  }

  @FieldResolver(() => [Section])
  async coSections(@Root() task: Task, @Context() ctx: Ctx): Promise<Section[]> {
    const found = await Promise.all(task.coSectionIds.map((id) => ctx.loaders.byId(Section, id)));
    return found.filter((section) => section !== null);
  }

  /** 报送记录, newest first. */
  @FieldResolver(() => [TaskSubmission])
  submissions(@Root() task: Task, @Context() ctx: Ctx): Promise<TaskSubmission[]> {
    return ctx.app.database.read.find(TaskSubmission, {
      where: { taskId: task.id },
      order: { round: 'DESC' },
    });
  }

  /** 督办, newest first. */
  @FieldResolver(() => [SupervisionOrder])
  supervisions(@Root() task: Task, @Context() ctx: Ctx): Promise<SupervisionOrder[]> {
    return ctx.app.database.read.find(SupervisionOrder, {
      where: { taskId: In([task.id]) },
      order: { issuedOn: 'DESC', id: 'DESC' },
    });
  }
}

@Resolver(() => SupervisionOrder)
export class SupervisionFields {
  @FieldResolver(() => Section)
  section(@Root() order: SupervisionOrder, @Context() ctx: Ctx): Promise<Section | null> {
    return ctx.loaders.byId(Section, order.sectionId);
  }

  @FieldResolver(() => Task)
  task(@Root() order: SupervisionOrder, @Context() ctx: Ctx): Promise<Task | null> {
    return ctx.loaders.byId(Task, order.taskId);
  }
}
