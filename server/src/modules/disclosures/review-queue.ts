import { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { can } from '@gongkai/shared/permissions';
import { Field, Int, ObjectType } from 'type-graphql';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { actorOf, type Ctx } from '../../core/context.ts';
import { type PageInput, slice } from '../../core/paging.ts';
import { Section } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

@ObjectType()
export class QueueCount {
  @Field(() => ReviewStatus)
  status: ReviewStatus;

  @Field(() => Int)
  count: number;
}

/** 待我办理: what waits for the viewer, most urgent first. */
@ObjectType()
export class DisclosureQueue {
  @Field(() => [QueueCount], { description: 'of everything that waits, whatever status was asked for' })
  counts: QueueCount[];

  @Field(() => Int)
  total: number;

  @Field(() => [ActiveDisclosureItem])
  items: ActiveDisclosureItem[];
}

/** The viewer's steps: reviews, for the office what is 待公开, for drafters what came back. */
export async function disclosureQueue(
  ctx: Ctx,
  status: ReviewStatus | null,
  page: PageInput,
): Promise<DisclosureQueue> {
  const mine = await waitingForViewer(ctx);
  const counted = await mine()
    .select('item.reviewStatus', 'status')
    .addSelect('COUNT(*)', 'count')
    .groupBy('item.reviewStatus')
    .getRawMany<{ status: ReviewStatus; count: string | number }>();
  const { skip, take } = slice(page);
  const query = mine();
  if (status) query.andWhere('item.reviewStatus = :asked', { asked: status });
  const [items, total] = await query
    .orderBy('item.dueOn', 'ASC')
    .addOrderBy('item.id', 'ASC')
    .skip(skip)
    .take(take)
    .getManyAndCount();
  const counts = counted.map((row) => Object.assign(new QueueCount(), { ...row, count: Number(row.count) }));
  return Object.assign(new DisclosureQueue(), { counts, items, total });
}

/** The SQL twin of `openActs` for the acts that move an item on. */
async function waitingForViewer(ctx: Ctx): Promise<() => SelectQueryBuilder<ActiveDisclosureItem>> {
  const { read } = ctx.app.database;
  const actor = actorOf(ctx);
  const headed = can(actor, 'disclosure:sectionReview')
    ? (await read.findBy(Section, { headId: actor.personId }))
        .map(({ id }) => id)
        .filter((id) => actor.sectionIds.includes(id))
    : [];
  // A list of ids as JSON text; an id is nowhere part of another.
  const ids = {
    drafter: `%"${actor.accountId}"%`,
    own: `%"${actor.ownAccountId}"%`,
    headed: ['', ...headed],
  };
  const DRAFTED = "(COALESCE(item.drafterIds, '') LIKE :drafter OR COALESCE(item.drafterIds, '') LIKE :own)";
  const waits = [
    "item.reviewStatus = 'SECTION_REVIEW' AND item.sectionId IN (:...headed)",
    ...(can(actor, 'disclosure:secrecyReview')
      ? [`item.reviewStatus = 'SECRECY_REVIEW' AND NOT ${DRAFTED}`]
      : []),
    ...(can(actor, 'disclosure:officeReview') ? ["item.reviewStatus IN ('OFFICE_REVIEW', 'APPROVED')"] : []),
    ...(can(actor, 'disclosure:leaderReview') ? ["item.reviewStatus = 'LEADER_REVIEW'"] : []),
    ...(can(actor, 'disclosure:draft') ? [`item.reviewStatus = 'RETURNED' AND ${DRAFTED}`] : []),
  ];
  return () =>
    read
      .createQueryBuilder(ActiveDisclosureItem, 'item')
      .where('item.voidedAt IS NULL')
      .andWhere(new Brackets((where) => waits.forEach((one) => where.orWhere(`(${one})`))))
      .setParameters(ids);
}
