import { supervisionFilter, type SupervisionFilter } from '@gongkai/shared/tasks/supervision';
import { Arg, Ctx as Context, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { listResultOf, resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';
import { findSupervision, listSupervision } from './supervision.reads.ts';
import { answerSupervision, seeSupervision, superviseTasks } from './supervision.service.ts';
import { AnswerSupervisionInput, SuperviseTasksInput } from './task.inputs.ts';

const SupervisionResult = resultOf(SupervisionOrder, 'SupervisionResult');
const [SuperviseTasksResult, orderList] = listResultOf(
  SupervisionOrder,
  'SuperviseTasksResult',
  'SupervisionList',
);
const SupervisionPage = pageOf(SupervisionOrder, 'SupervisionPage');

@InputType()
export class SupervisionFilterInput implements SupervisionFilter {
  static readonly schema = supervisionFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => Boolean, { nullable: true })
  waiting: boolean | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => String, { nullable: true })
  search: string | null;
}

@Resolver()
export class SupervisionResolver {
  @Allow('supervision:read')
  @Query(() => SupervisionPage)
  supervisionOrders(
    @Arg('filter', () => SupervisionFilterInput) filter: SupervisionFilterInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<SupervisionOrder>> {
    return listSupervision(ctx, filter, page);
  }

  @Allow('supervision:read')
  @Query(() => SupervisionOrder)
  supervisionOrder(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<SupervisionOrder> {
    return findSupervision(ctx, id);
  }

  @Allow('supervision:issue')
  @Mutation(() => SuperviseTasksResult)
  superviseTasks(@Arg('input', () => SuperviseTasksInput) input: SuperviseTasksInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => superviseTasks(tx, input)).then(orderList);
  }

  @Allow('supervision:answer')
  @Mutation(() => SupervisionResult)
  seeSupervision(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => seeSupervision(tx, id));
  }

  @Allow('supervision:answer')
  @Mutation(() => SupervisionResult)
  answerSupervision(
    @Arg('input', () => AnswerSupervisionInput) input: AnswerSupervisionInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => answerSupervision(tx, input));
  }
}
