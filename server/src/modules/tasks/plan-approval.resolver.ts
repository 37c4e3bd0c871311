import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { PlanVersionInput } from '../assignments/index.ts';
import { approvePlan, PlanApproval } from './plan-approval.service.ts';

const PlanApprovalResult = resultOf(PlanApproval, 'PlanApprovalResult');

/** Here and not in assignments, because the tasks are made in the same transaction and rank later. */
@Resolver()
export class PlanApprovalResolver {
  @Allow('plan:approve')
  @Mutation(() => PlanApprovalResult)
  approvePlan(@Arg('input', () => PlanVersionInput) input: PlanVersionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => approvePlan(tx, input));
  }
}
