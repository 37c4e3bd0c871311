import type { Day } from '@gongkai/shared/calendar/day';
import type { DisclosureState } from '@gongkai/shared/disclosures/disclosure';
import type { DisclosureFilter, DisclosureSort } from '@gongkai/shared/disclosures/disclosure.filter';
import type { SortDirection } from '@gongkai/shared/lists/list';
import type { SelectQueryBuilder } from 'typeorm';
import { actorOf, type Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { restrictRows } from '../../core/rows.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { readsDisclosure } from './review.facts.ts';

const COLUMN: Record<DisclosureSort, string> = {
  FORMED_ON: 'item.formedOn',
  DUE_ON: 'item.dueOn',
  PUBLISHED_ON: 'item.publishedOn',
  INDEX_NO: 'item.indexNo',
  TITLE: 'item.title',
};

/** The states of `disclosureState`, as SQL. */
const STATE: Record<DisclosureState, string> = {
  VOIDED: 'item.voidedAt IS NOT NULL',
  NOT_ACTIVE: "item.voidedAt IS NULL AND item.attribute <> 'ACTIVE'",
  IN_TIME: "item.voidedAt IS NULL AND item.attribute = 'ACTIVE' AND item.publishedOn <= item.dueOn",
  LATE: "item.voidedAt IS NULL AND item.attribute = 'ACTIVE' AND item.publishedOn > item.dueOn",
  OVERDUE:
    "item.voidedAt IS NULL AND item.attribute = 'ACTIVE' AND item.publishedOn IS NULL AND item.dueOn < :stateToday",
  PENDING:
    "item.voidedAt IS NULL AND item.attribute = 'ACTIVE' AND item.publishedOn IS NULL AND item.dueOn >= :stateToday",
};

/** The list of items within the viewer's reach. */
export async function listDisclosures(
  ctx: Ctx,
  filter: DisclosureFilter,
  sort: DisclosureSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<ActiveDisclosureItem>> {
  const query = ctx.app.database.read.createQueryBuilder(ActiveDisclosureItem, 'item');
  restrictRows(query, 'item', actorOf(ctx), 'disclosure:read');
  narrow(query, filter, ctx.clock.today());
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy(COLUMN[sort], direction)
    .addOrderBy('item.id', direction)
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}

function narrow(query: SelectQueryBuilder<ActiveDisclosureItem>, filter: DisclosureFilter, today: Day): void {
  inYear(query, 'item.formedOn', filter.year);
  if (filter.category) query.andWhere('item.category = :category', { category: filter.category });
  if (filter.sectionId) query.andWhere('item.sectionId = :sectionId', { sectionId: filter.sectionId });
  if (filter.state) query.andWhere(STATE[filter.state], { stateToday: today });
  if (filter.reviewStatus)
    query.andWhere('item.reviewStatus = :reviewStatus', { reviewStatus: filter.reviewStatus });
  searchIn(query, filter.search, 'item.title', 'item.indexNo', 'item.documentNo');
}

/** One item, or “not found”. */
export async function findDisclosure(ctx: Ctx, id: string): Promise<ActiveDisclosureItem> {
  const item = await ctx.app.database.read.findOneBy(ActiveDisclosureItem, { id });
  if (!item || !readsDisclosure(actorOf(ctx), item)) throw notFound();
  return item;
}
