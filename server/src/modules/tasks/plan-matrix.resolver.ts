import { Arg, Ctx as Context, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { PageInput } from '../../core/paging.ts';
import { planMatrix } from './plan-matrix.reads.ts';
import { PlanMatrix } from './plan-matrix.types.ts';
import { planTasks } from './plan-tasks.reads.ts';
import { PlanTasks, PlanTasksInput } from './plan-tasks.types.ts';

@Resolver()
export class PlanMatrixResolver {
  @Allow('plan:read')
  @Query(() => PlanMatrix)
  planMatrix(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<PlanMatrix> {
    return planMatrix(ctx, year);
  }

  @Allow('plan:read')
  @Query(() => PlanTasks, { description: 'the tasks behind a number of the matrix' })
  planTasks(
    @Arg('input', () => PlanTasksInput) input: PlanTasksInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<PlanTasks> {
    return planTasks(ctx, input, page);
  }
}
