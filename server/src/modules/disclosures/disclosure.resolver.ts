import { disclosureState, DisclosureState } from '@gongkai/shared/disclosures/disclosure';
import { DisclosureSort } from '@gongkai/shared/disclosures/disclosure.filter';
import { SortDirection } from '@gongkai/shared/lists/list';
import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { Section } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import {
  BackEnterDisclosureInput,
  CreateDisclosureInput,
  DisclosureFilterInput,
  PublishDisclosureInput,
  UpdateDisclosureInput,
} from './disclosure.inputs.ts';
import { findDisclosure, listDisclosures } from './disclosure.reads.ts';
import {
  backEnterDisclosure,
  createDisclosure,
  publishDisclosure,
  updateDisclosure,
  voidDisclosure,
} from './disclosure.service.ts';

const DisclosureResult = resultOf(ActiveDisclosureItem, 'DisclosureResult');
const DisclosurePage = pageOf(ActiveDisclosureItem, 'DisclosurePage');

@Resolver(() => ActiveDisclosureItem)
export class DisclosureResolver {
  @Allow('disclosure:read')
  @Query(() => DisclosurePage)
  disclosures(
    @Arg('filter', () => DisclosureFilterInput) filter: DisclosureFilterInput,
    @Arg('sort', () => DisclosureSort, { defaultValue: 'FORMED_ON' }) sort: DisclosureSort,
    @Arg('direction', () => SortDirection, { defaultValue: 'DESC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<ActiveDisclosureItem>> {
    return listDisclosures(ctx, filter, sort, direction, page);
  }

  @Allow('disclosure:read')
  @Query(() => ActiveDisclosureItem)
  disclosure(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<ActiveDisclosureItem> {
    return findDisclosure(ctx, id);
  }

  @Allow('disclosure:draft')
  @Mutation(() => DisclosureResult)
  createDisclosure(
    @Arg('input', () => CreateDisclosureInput) input: CreateDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => createDisclosure(tx, input));
  }

  @Allow('disclosure:draft')
  @Mutation(() => DisclosureResult)
  updateDisclosure(
    @Arg('input', () => UpdateDisclosureInput) input: UpdateDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => updateDisclosure(tx, input));
  }

  @Allow('disclosure:publish')
  @Mutation(() => DisclosureResult)
  publishDisclosure(
    @Arg('input', () => PublishDisclosureInput) input: PublishDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => publishDisclosure(tx, input));
  }

  @Allow('disclosure:backEnter')
  @Mutation(() => DisclosureResult)
  backEnterDisclosure(
    @Arg('input', () => BackEnterDisclosureInput) input: BackEnterDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => backEnterDisclosure(tx, input));
  }

  @Allow('disclosure:void')
  @Mutation(() => DisclosureResult)
  voidDisclosure(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidDisclosure(tx, input));
  }

  @FieldResolver(() => Section)
  async section(@Root() item: ActiveDisclosureItem, @Context() ctx: Ctx): Promise<Section | null> {
    return item.section ?? ctx.loaders.byId(Section, item.sectionId);
  }

  @FieldResolver(() => DisclosureState)
  state(@Root() item: ActiveDisclosureItem, @Context() ctx: Ctx): DisclosureState {
    return disclosureState({ ...item, voided: item.voidedAt !== null }, ctx.clock.today());
  }
}
