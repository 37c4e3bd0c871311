import { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { DisclosureSort } from '@gongkai/shared/disclosures/disclosure.filter';
import { SortDirection } from '@gongkai/shared/lists/list';
import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { retryingRaces } from '../../core/races.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import {
  BackEnterDisclosureInput,
  CreateDisclosureInput,
  DisclosureFilterInput,
  DisclosureVersionInput,
  PublishDisclosureInput,
  RepealDisclosureInput,
  ReviewDisclosureInput,
  TransferDisclosureInput,
  UpdateDisclosureInput,
} from './disclosure.inputs.ts';
import { findDisclosure, listDisclosures } from './disclosure.reads.ts';
import {
  backEnterDisclosure,
  createDisclosure,
  updateDisclosure,
  voidDisclosure,
} from './disclosure.service.ts';
import { publishDisclosure, repealDisclosure, transferDisclosure } from './publication.service.ts';
import { DisclosureScan, scanDisclosure, textsOfFiles } from './disclosure-scan.ts';
import { DisclosureQueue, disclosureQueue } from './review-queue.ts';
import { reviewDisclosure, submitDisclosure, withdrawDisclosure } from './review.service.ts';

const DisclosureResult = resultOf(ActiveDisclosureItem, 'DisclosureResult');
const DisclosurePage = pageOf(ActiveDisclosureItem, 'DisclosurePage');

@Resolver()
export class DisclosureQueries {
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

  @Allow('disclosure:queue')
  @Query(() => DisclosureQueue)
  disclosureQueue(
    @Arg('status', () => ReviewStatus, { nullable: true }) status: ReviewStatus | null,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<DisclosureQueue> {
    return disclosureQueue(ctx, status, page);
  }

  @Allow('disclosure:publish')
  @Query(() => DisclosureScan)
  disclosureScan(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<DisclosureScan> {
    return scanDisclosure(ctx, id);
  }
}

@Resolver()
export class DisclosureMutations {
  @Allow('disclosure:draft')
  @Mutation(() => DisclosureResult)
  createDisclosure(
    @Arg('input', () => CreateDisclosureInput) input: CreateDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return retryingRaces(ctx, (tx) => createDisclosure(tx, input));
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
  async publishDisclosure(
    @Arg('input', () => PublishDisclosureInput) input: PublishDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    const files = await textsOfFiles(ctx, input.id);
    return inTransaction(ctx, (tx) => publishDisclosure(tx, input, files));
  }

  @Allow('disclosure:draft')
  @Mutation(() => DisclosureResult)
  submitDisclosure(
    @Arg('input', () => DisclosureVersionInput) input: DisclosureVersionInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => submitDisclosure(tx, input));
  }

  @Allow('disclosure:draft')
  @Mutation(() => DisclosureResult)
  withdrawDisclosure(
    @Arg('input', () => DisclosureVersionInput) input: DisclosureVersionInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => withdrawDisclosure(tx, input));
  }

  @Allow('disclosure:review')
  @Mutation(() => DisclosureResult)
  reviewDisclosure(
    @Arg('input', () => ReviewDisclosureInput) input: ReviewDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => reviewDisclosure(tx, input));
  }

  @Allow('disclosure:publish')
  @Mutation(() => DisclosureResult)
  repealDisclosure(
    @Arg('input', () => RepealDisclosureInput) input: RepealDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => repealDisclosure(tx, input));
  }

  @Allow('disclosure:publish')
  @Mutation(() => DisclosureResult)
  transferDisclosure(
    @Arg('input', () => TransferDisclosureInput) input: TransferDisclosureInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => transferDisclosure(tx, input));
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
}
