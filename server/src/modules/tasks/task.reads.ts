import type { Day } from '@gongkai/shared/calendar/day';
import type { SortDirection } from '@gongkai/shared/lists/list';
import type { TaskFilter, TaskSort, TaskState } from '@gongkai/shared/tasks/task.filter';
import { coversRow, type Permission, reachesOf } from '@gongkai/shared/permissions';
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../../core/actor.ts';
import { actorOf, type Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { Task } from './task.entity.ts';

const COLUMN: Record<TaskSort, string> = {
  DUE_ON: 'item.dueOn',
  TASK_NO: 'item.taskNo',
  TITLE: 'item.title',
  STARTS_ON: 'item.startsOn',
};

/** The tasks within the viewer's reach: of the own section, or one the own section assists in (协办). */
export async function listTasks(
  ctx: Ctx,
  filter: TaskFilter,
  sort: TaskSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<Task>> {
  const query = filtered(ctx.app.database.read, filter, ctx.clock.today());
  restrictTasks(query, actorOf(ctx));
  return pageOfTasks(query, sort, direction, page);
}

/** The list's filter in SQL, for the lists and for the rows behind a number. */
export function filtered(db: EntityManager, filter: TaskFilter, today: Day): SelectQueryBuilder<Task> {
  const query = db.createQueryBuilder(Task, 'item');
  inYear(query, 'item.startsOn', filter.year);
  if (filter.sectionId) query.andWhere('item.sectionId = :sectionId', { sectionId: filter.sectionId });
  if (filter.origin) query.andWhere('item.origin = :origin', { origin: filter.origin });
  if (filter.lineKey) query.andWhere('item.lineKey = :lineKey', { lineKey: filter.lineKey });
  query.andWhere(stateSql(filter.state), { today, state: filter.state });
  searchIn(query, filter.search, 'item.title', 'item.taskNo');
  return query;
}

export async function pageOfTasks(
  query: SelectQueryBuilder<Task>,
  sort: TaskSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<Task>> {
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy(COLUMN[sort], direction)
    .addOrderBy('item.id', direction)
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}

const CURRENT = 'item.voidedAt IS NULL AND item.startsOn <= :today';

/** 逾期 (`isOverdue`): past its limit by today, or by the day it was handed in. */
export const OVERDUE = `${CURRENT} AND item.status <> 'DONE' AND
  CASE WHEN item.status = 'SUBMITTED' THEN item.submittedOn ELSE :today END > item.dueOn`;

/** The section has still to act on it (`isOpen`), and it has begun. */
export const STILL_OPEN = `${CURRENT} AND item.status NOT IN ('SUBMITTED', 'DONE')`;

function stateSql(state: TaskState | null | undefined): string {
  if (!state) return CURRENT;
  if (state === 'VOIDED') return 'item.voidedAt IS NOT NULL';
  if (state === 'FORESEEN') return 'item.voidedAt IS NULL AND item.startsOn > :today';
  return state === 'OVERDUE' ? OVERDUE : `${CURRENT} AND item.status = :state`;
}

function restrictTasks(query: SelectQueryBuilder<Task>, actor: Actor): void {
  const reaches = reachesOf(actor, 'task:read');
  if (reaches.includes('ALL')) return;
  query.andWhere(
    new Brackets((where) => {
      where.where('1 = 0');
      if (!reaches.includes('OWN')) return;
      for (const [index, sectionId] of actor.sectionIds.entries()) {
        where.orWhere(`item.sectionId = :own${index}`, { [`own${index}`]: sectionId });
        // A list of ids as JSON text; an id is nowhere part of another.
        where.orWhere(`item.coSectionIds LIKE :co${index}`, { [`co${index}`]: `%"${sectionId}"%` });
      }
    }),
  );
}

/** May the viewer read it: as a section responsible, or assisting? The row twin of `restrictTasks`. */
export function readsTask(actor: Actor, task: Task): boolean {
  return (
    coversRow(actor, 'task:read', task) ||
    task.coSectionIds.some((sectionId) => coversRow(actor, 'task:read', { sectionId }))
  );
}

/** One task, or “not found”. */
export async function findTask(ctx: Ctx, id: string): Promise<Task> {
  const task = await ctx.app.database.read.findOneBy(Task, { id });
  if (!task || !readsTask(actorOf(ctx), task)) throw notFound();
  return task;
}

/** The task for an act on it: readable but not the actor's to change is forbidden to say more than “not found”. */
export async function taskFor(
  db: EntityManager,
  actor: Actor,
  id: string,
  permission: Permission,
): Promise<Task> {
  const task = await db.findOneBy(Task, { id });
  if (!task || !coversRow(actor, permission, task)) throw notFound();
  return task;
}
