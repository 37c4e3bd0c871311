import type { SupervisionFilter } from '@gongkai/shared/tasks/supervision';
import { actorOf, type Ctx } from '../../core/context.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { reachable, restrictRows } from '../../core/rows.ts';
import { SupervisionOrder } from './supervision-order.entity.ts';

/** 督办记录 within the viewer's reach, newest first. */
export async function listSupervision(
  ctx: Ctx,
  filter: SupervisionFilter,
  page: PageInput,
): Promise<Page<SupervisionOrder>> {
  const query = ctx.app.database.read
    .createQueryBuilder(SupervisionOrder, 'item')
    .leftJoin('item.task', 'task');
  restrictRows(query, 'item', actorOf(ctx), 'supervision:read');
  inYear(query, 'item.issuedOn', filter.year);
  if (filter.waiting != null) query.andWhere(`item.answeredAt IS ${filter.waiting ? '' : 'NOT '}NULL`);
  if (filter.sectionId) query.andWhere('item.sectionId = :sectionId', { sectionId: filter.sectionId });
  searchIn(query, filter.search, 'item.orderNo', 'item.line', 'task.title');
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy('item.issuedOn', 'DESC')
    .addOrderBy('item.id', 'DESC')
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}

export async function findSupervision(ctx: Ctx, id: string): Promise<SupervisionOrder> {
  const order = await ctx.app.database.read.findOneBy(SupervisionOrder, { id });
  return reachable(order, actorOf(ctx), 'supervision:read');
}
