import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { retryingRaces } from '../../core/races.ts';
import { inTransaction } from '../../core/transaction.ts';
import { Meeting } from '../meetings/index.ts';
import { Section } from '../sections/index.ts';
import { packFigures } from './figures.reads.ts';
import { PackFigures } from './figures.types.ts';
import { PackFreeze } from './pack-freeze.entity.ts';
import * as inputs from './pack.inputs.ts';
import { findPack, freezesOf, nextPack, stagesOf, summariesOf } from './pack.reads.ts';
import { freezePack, makePack, preparePack, sendPackNotice, tickPack, updatePack } from './pack.service.ts';
import { NextPack, StageLine } from './pack.types.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';
import { SectionSummary } from './section-summary.entity.ts';
import { chaseSummaries, requestSummaries, submitSummary } from './summary.service.ts';

const PackResult = resultOf(QuarterlyPack, 'QuarterlyPackResult');
const SummaryResult = resultOf(SectionSummary, 'SectionSummaryResult');

@Resolver()
export class PackResolver {
  @Allow('pack:read')
  @Query(() => QuarterlyPack, { nullable: true })
  quarterlyPack(
    @Arg('input', () => inputs.QuarterInput) input: inputs.QuarterInput,
    @Context() ctx: Ctx,
  ): Promise<QuarterlyPack | null> {
    return findPack(ctx, input);
  }

  @Allow('pack:read')
  @Query(() => NextPack)
  nextPack(@Context() ctx: Ctx): Promise<NextPack> {
    return nextPack(ctx);
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  preparePack(@Arg('input', () => inputs.QuarterInput) input: inputs.QuarterInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => preparePack(tx, input));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  freezePack(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => freezePack(tx, id));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  requestSummaries(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => requestSummaries(tx, id));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  chaseSummaries(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => chaseSummaries(tx, id));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  tickPack(@Arg('input', () => inputs.TickPackInput) input: inputs.TickPackInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => tickPack(tx, input));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  updatePack(@Arg('input', () => inputs.UpdatePackInput) input: inputs.UpdatePackInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updatePack(tx, input));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  makePack(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => makePack(tx, id));
  }

  @Allow('pack:prepare')
  @Mutation(() => PackResult)
  sendPackNotice(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => sendPackNotice(tx, id));
  }

  @Allow('pack:summarise')
  @Mutation(() => SummaryResult)
  submitSummary(
    @Arg('input', () => inputs.SubmitSummaryInput) input: inputs.SubmitSummaryInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => submitSummary(tx, input));
  }
}

@Resolver(() => QuarterlyPack)
export class PackFields {
  @FieldResolver(() => Meeting, { nullable: true })
  meeting(@Root() pack: QuarterlyPack, @Context() ctx: Ctx): Promise<Meeting | null> | null {
    return pack.meetingId ? ctx.loaders.byId(Meeting, pack.meetingId) : null;
  }

  @FieldResolver(() => [StageLine])
  stages(@Root() pack: QuarterlyPack, @Context() ctx: Ctx): Promise<StageLine[]> {
    return stagesOf(ctx, pack);
  }

  @FieldResolver(() => [PackFreeze], { description: 'newest first' })
  freezes(@Root() pack: QuarterlyPack, @Context() ctx: Ctx): Promise<PackFreeze[]> {
    return freezesOf(ctx, pack.id);
  }

  @FieldResolver(() => PackFigures, { description: 'as they are now' })
  now(@Root() pack: QuarterlyPack, @Context() ctx: Ctx): Promise<PackFigures> {
    return packFigures(ctx, pack);
  }

  @FieldResolver(() => [SectionSummary])
  summaries(@Root() pack: QuarterlyPack, @Context() ctx: Ctx): Promise<SectionSummary[]> {
    return summariesOf(ctx, pack.id);
  }
}

@Resolver(() => PackFreeze)
export class FreezeFields {
  @FieldResolver(() => PackFigures, { name: 'figures' })
  figures(@Root() freeze: PackFreeze): PackFigures {
    return JSON.parse(freeze.figures) as PackFigures; // written by addFreeze alone, and hashed
  }
}

@Resolver(() => SectionSummary)
export class SummaryFields {
  @FieldResolver(() => Section)
  section(@Root() summary: SectionSummary, @Context() ctx: Ctx): Promise<Section | null> {
    return ctx.loaders.byId(Section, summary.sectionId);
  }
}
