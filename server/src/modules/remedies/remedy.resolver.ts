import { SortDirection } from '@gongkai/shared/lists/list';
import { RemedySort } from '@gongkai/shared/remedies/remedy.filter';
import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { Section } from '../sections/index.ts';
import { LegalRemedy } from './legal-remedy.entity.ts';
import { CreateRemedyInput, RemedyFilterInput, UpdateRemedyInput } from './remedy.inputs.ts';
import { findRemedy, listRemedies } from './remedy.reads.ts';
import { createRemedy, updateRemedy, voidRemedy } from './remedy.service.ts';

const RemedyResult = resultOf(LegalRemedy, 'LegalRemedyResult');
const RemedyPage = pageOf(LegalRemedy, 'RemedyPage');

@Resolver(() => LegalRemedy)
export class RemedyResolver {
  @Allow('remedy:read')
  @Query(() => RemedyPage)
  remedies(
    @Arg('filter', () => RemedyFilterInput) filter: RemedyFilterInput,
    @Arg('sort', () => RemedySort, { defaultValue: 'ACCEPTED_ON' }) sort: RemedySort,
    @Arg('direction', () => SortDirection, { defaultValue: 'DESC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<LegalRemedy>> {
    return listRemedies(ctx, filter, sort, direction, page);
  }

  @Allow('remedy:read')
  @Query(() => LegalRemedy)
  remedy(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<LegalRemedy> {
    return findRemedy(ctx, id);
  }

  @Allow('remedy:write')
  @Mutation(() => RemedyResult)
  createRemedy(@Arg('input', () => CreateRemedyInput) input: CreateRemedyInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => createRemedy(tx, input));
  }

  @Allow('remedy:write')
  @Mutation(() => RemedyResult)
  updateRemedy(@Arg('input', () => UpdateRemedyInput) input: UpdateRemedyInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateRemedy(tx, input));
  }

  @Allow('remedy:void')
  @Mutation(() => RemedyResult)
  voidRemedy(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidRemedy(tx, input));
  }

  @FieldResolver(() => Section)
  async section(@Root() remedy: LegalRemedy, @Context() ctx: Ctx): Promise<Section | null> {
    return remedy.section ?? ctx.loaders.byId(Section, remedy.sectionId);
  }
}
