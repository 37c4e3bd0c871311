import { SortDirection } from '@gongkai/shared/lists/list';
import { TaskSort } from '@gongkai/shared/tasks/task.filter';
import { Arg, Ctx as Context, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import { bulk, RowResult } from '../../core/bulk.ts';
import type { Ctx } from '../../core/context.ts';
import { listResultOf, resultOf } from '../../core/input.ts';
import { retryingRaces } from '../../core/races.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { MyTasks, myTasks } from './my-tasks.ts';
import { Task } from './task.entity.ts';
import * as inputs from './task.inputs.ts';
import { assignTasks, updateTask, voidTask } from './task-assignment.service.ts';
import { taskProgress } from './task-progress.reads.ts';
import { saveTaskProgress, submitTask, withdrawTask } from './task-progress.service.ts';
import { TaskProgress } from './task-progress.types.ts';
import { findTask, listTasks } from './task.reads.ts';
import { acceptTask, reopenTask, returnTask } from './task-review.service.ts';
import { TaskRow, taskRows } from './task-row.ts';

const TaskResult = resultOf(Task, 'TaskResult');
const [AssignTasksResult, taskList] = listResultOf(Task, 'AssignTasksResult', 'TaskList');
const TaskPage = pageOf(Task, 'TaskPage');
const TaskRowPage = pageOf(TaskRow, 'TaskRowPage');

@Resolver()
export class TaskQueries {
  @Allow('task:read')
  @Query(() => TaskPage)
  tasks(
    @Arg('filter', () => inputs.TaskFilterInput) filter: inputs.TaskFilterInput,
    @Arg('sort', () => TaskSort, { defaultValue: 'DUE_ON' }) sort: TaskSort,
    @Arg('direction', () => SortDirection, { defaultValue: 'ASC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<Task>> {
    return listTasks(ctx, filter, sort, direction, page);
  }

  @Allow('task:read')
  @Query(() => Task)
  task(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<Task> {
    return findTask(ctx, id);
  }

  @Allow('task:report')
  @Query(() => MyTasks)
  myTasks(@Context() ctx: Ctx): Promise<MyTasks> {
    return myTasks(ctx);
  }

  @Allow('plan:read')
  @Query(() => TaskProgress)
  taskProgress(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<TaskProgress> {
    return taskProgress(ctx.app.database.read, year, ctx.clock.today());
  }

  @Allow('plan:read')
  @Query(() => TaskRowPage)
  taskRows(
    @Arg('filter', () => inputs.TaskFilterInput) filter: inputs.TaskFilterInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<TaskRow>> {
    return taskRows(ctx, filter, page);
  }
}

@Resolver()
export class TaskMutations {
  @Allow('task:assign')
  @Mutation(() => AssignTasksResult)
  assignTasks(
    @Arg('input', () => inputs.AssignTasksInput) input: inputs.AssignTasksInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => assignTasks(tx, input)).then(taskList);
  }

  @Allow('task:assign')
  @Mutation(() => TaskResult)
  updateTask(@Arg('input', () => inputs.UpdateTaskInput) input: inputs.UpdateTaskInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateTask(tx, input));
  }

  @Allow('task:report')
  @Mutation(() => TaskResult)
  saveTaskProgress(
    @Arg('input', () => inputs.SaveTaskProgressInput) input: inputs.SaveTaskProgressInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => saveTaskProgress(tx, input));
  }

  @Allow('task:report')
  @Mutation(() => TaskResult)
  submitTask(@Arg('input', () => inputs.SubmitTaskInput) input: inputs.SubmitTaskInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => submitTask(tx, input));
  }

  @Allow('task:report')
  @Mutation(() => TaskResult)
  withdrawTask(
    @Arg('input', () => inputs.TaskVersionInput) input: inputs.TaskVersionInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => withdrawTask(tx, input));
  }

  @Allow('task:review')
  @Mutation(() => TaskResult)
  acceptTask(@Arg('input', () => inputs.AcceptTaskInput) input: inputs.AcceptTaskInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => acceptTask(tx, input));
  }

  @Allow('task:review')
  @Mutation(() => [RowResult])
  acceptTasks(@Arg('input', () => inputs.BulkTasksInput) input: inputs.BulkTasksInput, @Context() ctx: Ctx) {
    return bulk(input.tasks, (one) => inTransaction(ctx, (tx) => acceptTask(tx, { ...one, opinion: null })));
  }

  @Allow('task:review')
  @Mutation(() => TaskResult)
  returnTask(@Arg('input', () => inputs.ReturnTaskInput) input: inputs.ReturnTaskInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => returnTask(tx, input));
  }

  @Allow('task:review')
  @Mutation(() => TaskResult)
  reopenTask(@Arg('input', () => inputs.ReopenTaskInput) input: inputs.ReopenTaskInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => reopenTask(tx, input));
  }

  @Allow('task:void')
  @Mutation(() => TaskResult)
  voidTask(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidTask(tx, input));
  }
}
