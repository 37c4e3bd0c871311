import { compareEditions } from '@gongkai/shared/assignments/differences';
import { Arg, Ctx as Context, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { Person, Section } from '../sections/index.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { amendPlan, draftPlan, updatePlan } from './plan-draft.service.ts';
import { addPlanLines, removePlanLine, updatePlanLine } from './plan-lines.service.ts';
import { PlanSignature } from './plan-signature.entity.ts';
import {
  AddPlanLinesInput,
  AmendPlanInput,
  DraftPlanInput,
  PlanVersionInput,
  ReturnPlanInput,
  SignPlanInput,
  UpdatePlanInput,
  UpdatePlanLineInput,
} from './plan.inputs.ts';
import { editionsOf, formerEdition, linesOf, planById, planYears, signaturesOf } from './plan.reads.ts';
import { returnPlan, signPlan, submitPlan } from './plan.service.ts';
import { PlanDifference } from './plan.types.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

const PlanResult = resultOf(AnnualWorkPlan, 'PlanResult');

@Resolver(() => AnnualWorkPlan)
export class PlanResolver {
  @Allow('plan:read')
  @Query(() => [AnnualWorkPlan], { description: 'the editions of a year, newest first' })
  plans(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<AnnualWorkPlan[]> {
    return editionsOf(ctx.app.database.read, year);
  }

  @Allow('plan:read')
  @Query(() => [Int])
  planYears(@Context() ctx: Ctx): Promise<number[]> {
    return planYears(ctx);
  }

  @Allow('plan:read')
  @Query(() => AnnualWorkPlan)
  plan(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<AnnualWorkPlan> {
    return planById(ctx.app.database.read, id);
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  draftPlan(@Arg('input', () => DraftPlanInput) input: DraftPlanInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => draftPlan(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  amendPlan(@Arg('input', () => AmendPlanInput) input: AmendPlanInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => amendPlan(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  updatePlan(@Arg('input', () => UpdatePlanInput) input: UpdatePlanInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updatePlan(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  addPlanLines(@Arg('input', () => AddPlanLinesInput) input: AddPlanLinesInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => addPlanLines(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  updatePlanLine(@Arg('input', () => UpdatePlanLineInput) input: UpdatePlanLineInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updatePlanLine(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  removePlanLine(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => removePlanLine(tx, input));
  }

  @Allow('plan:draft')
  @Mutation(() => PlanResult)
  submitPlan(@Arg('input', () => PlanVersionInput) input: PlanVersionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => submitPlan(tx, input));
  }

  @Allow('plan:approve')
  @Mutation(() => PlanResult)
  returnPlan(@Arg('input', () => ReturnPlanInput) input: ReturnPlanInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => returnPlan(tx, input));
  }

  @Allow('plan:sign')
  @Mutation(() => PlanResult)
  signPlan(@Arg('input', () => SignPlanInput) input: SignPlanInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => signPlan(tx, input));
  }

  @FieldResolver(() => [ResponsibilityLine])
  lines(@Root() plan: AnnualWorkPlan, @Context() ctx: Ctx): Promise<ResponsibilityLine[]> {
    return linesOf(ctx.app.database.read, [plan.id]);
  }

  @FieldResolver(() => [PlanSignature])
  signatures(@Root() plan: AnnualWorkPlan, @Context() ctx: Ctx): Promise<PlanSignature[]> {
    return signaturesOf(ctx.app.database.read, plan.id);
  }

  @FieldResolver(() => [PlanDifference], { description: 'from the edition before; none for the first' })
  async differences(@Root() plan: AnnualWorkPlan, @Context() ctx: Ctx): Promise<PlanDifference[]> {
    return differencesOf(ctx, plan);
  }
}

async function differencesOf(ctx: Ctx, plan: AnnualWorkPlan): Promise<PlanDifference[]> {
  const db = ctx.app.database.read;
  const former = await formerEdition(db, plan);
  if (!former) return [];
  return compareEditions(await linesOf(db, [former.id]), await linesOf(db, [plan.id]));
}

@Resolver(() => ResponsibilityLine)
export class LineResolver {
  @FieldResolver(() => Section)
  section(@Root() line: ResponsibilityLine, @Context() ctx: Ctx): Promise<Section | null> {
    return ctx.loaders.byId(Section, line.sectionId);
  }

  @FieldResolver(() => Person, { nullable: true })
  leader(@Root() line: ResponsibilityLine, @Context() ctx: Ctx): Promise<Person | null> | null {
    return line.leaderId ? ctx.loaders.byId(Person, line.leaderId) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: '责任人 as named; else the liaison' })
  person(@Root() line: ResponsibilityLine, @Context() ctx: Ctx): Promise<Person | null> | null {
    return line.personId ? ctx.loaders.byId(Person, line.personId) : null;
  }
}
