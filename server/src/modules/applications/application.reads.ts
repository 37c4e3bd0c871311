import type { ApplicationState } from '@gongkai/shared/applications/application';
import type { ApplicationFilter, ApplicationSort } from '@gongkai/shared/applications/application.filter';
import type { Day } from '@gongkai/shared/calendar/day';
import type { SortDirection } from '@gongkai/shared/lists/list';
import type { SelectQueryBuilder } from 'typeorm';
import { actorOf, type Ctx } from '../../core/context.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { reachable, restrictRows } from '../../core/rows.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { DisclosureApplication } from './disclosure-application.entity.ts';

const COLUMN: Record<ApplicationSort, string> = {
  RECEIVED_ON: 'item.receivedOn',
  DUE_ON: 'item.dueOn',
  SERVED_ON: 'item.servedOn',
  ACCEPTANCE_NO: 'item.acceptanceNo',
};

/** The states of `applicationState`, as SQL. */
const STATE: Record<ApplicationState, string> = {
  VOIDED: 'item.voidedAt IS NOT NULL',
  REPLIED_IN_TIME: 'item.voidedAt IS NULL AND item.servedOn <= item.dueOn',
  REPLIED_LATE: 'item.voidedAt IS NULL AND item.servedOn > item.dueOn',
  OVERDUE: 'item.voidedAt IS NULL AND item.servedOn IS NULL AND item.dueOn < :stateToday',
  PENDING: 'item.voidedAt IS NULL AND item.servedOn IS NULL AND item.dueOn >= :stateToday',
};

/** The register within the viewer's reach. */
export async function listApplications(
  ctx: Ctx,
  filter: ApplicationFilter,
  sort: ApplicationSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<DisclosureApplication>> {
  const query = ctx.app.database.read.createQueryBuilder(DisclosureApplication, 'item');
  restrictRows(query, 'item', actorOf(ctx), 'application:read');
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

function narrow(
  query: SelectQueryBuilder<DisclosureApplication>,
  filter: ApplicationFilter,
  today: Day,
): void {
  inYear(query, 'item.receivedOn', filter.year);
  if (filter.channel) query.andWhere('item.channel = :channel', { channel: filter.channel });
  if (filter.sectionId) query.andWhere('item.sectionId = :sectionId', { sectionId: filter.sectionId });
  if (filter.state) query.andWhere(STATE[filter.state], { stateToday: today });
  searchIn(query, filter.search, 'item.acceptanceNo', 'item.content', 'item.replyNo');
}

/** One case, or “not found”. */
export async function findApplication(ctx: Ctx, id: string): Promise<DisclosureApplication> {
  const application = await ctx.app.database.read.findOneBy(DisclosureApplication, { id });
  return reachable(application, actorOf(ctx), 'application:read');
}
