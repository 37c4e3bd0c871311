import type { SortDirection } from '@gongkai/shared/lists/list';
import type { RemedyFilter, RemedySort } from '@gongkai/shared/remedies/remedy.filter';
import { actorOf, type Ctx } from '../../core/context.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { reachable, restrictRows } from '../../core/rows.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { LegalRemedy } from './legal-remedy.entity.ts';

const COLUMN: Record<RemedySort, string> = {
  ACCEPTED_ON: 'item.acceptedOn',
  RESULT_ON: 'item.resultOn',
  REGISTER_NO: 'item.registerNo',
};

/** The remedies within the viewer's reach. */
export async function listRemedies(
  ctx: Ctx,
  filter: RemedyFilter,
  sort: RemedySort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<LegalRemedy>> {
  const query = ctx.app.database.read.createQueryBuilder(LegalRemedy, 'item');
  restrictRows(query, 'item', actorOf(ctx), 'remedy:read');
  inYear(query, 'item.acceptedOn', filter.year);
  if (filter.kind) query.andWhere('item.kind = :kind', { kind: filter.kind });
  if (filter.sectionId) query.andWhere('item.sectionId = :sectionId', { sectionId: filter.sectionId });
  if (filter.result) query.andWhere('item.result = :result', { result: filter.result });
  searchIn(query, filter.search, 'item.registerNo', 'item.caseNo', 'item.body', 'item.matter');
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy(COLUMN[sort], direction)
    .addOrderBy('item.id', direction)
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}

/** One remedy, or “not found”. */
export async function findRemedy(ctx: Ctx, id: string): Promise<LegalRemedy> {
  return reachable(await ctx.app.database.read.findOneBy(LegalRemedy, { id }), actorOf(ctx), 'remedy:read');
}
