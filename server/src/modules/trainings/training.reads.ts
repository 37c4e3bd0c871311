import type { Day } from '@gongkai/shared/calendar/day';
import type { SortDirection } from '@gongkai/shared/lists/list';
import type { TrainingState } from '@gongkai/shared/trainings/training';
import type {
  AttendanceFilter,
  TrainingFilter,
  TrainingSort,
} from '@gongkai/shared/trainings/training.filter';
import type { SelectQueryBuilder } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingSession } from './training-session.entity.ts';
import { loadTallies } from './training.tally.ts';

const COLUMN: Record<TrainingSort, string> = {
  HELD_ON: 'item.heldOn',
  SUBJECT: 'item.subject',
  LECTURER: 'item.lecturer',
  HALF_HOURS: 'item.halfHours',
};

/** The states of `trainingState`, as SQL. */
const STATE: Record<TrainingState, string> = {
  VOIDED: 'item.voidedAt IS NOT NULL',
  PLANNED: 'item.voidedAt IS NULL AND item.heldOn > :stateToday',
  HELD: 'item.voidedAt IS NULL AND item.heldOn <= :stateToday',
};

/** The training ledger; the whole bureau sees all of it. */
export async function listTrainings(
  ctx: Ctx,
  filter: TrainingFilter,
  sort: TrainingSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<TrainingSession>> {
  const db = ctx.app.database.read;
  const query = db.createQueryBuilder(TrainingSession, 'item');
  narrow(query, filter, ctx.clock.today());
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy(COLUMN[sort], direction)
    .addOrderBy('item.id', direction)
    .skip(skip)
    .take(take)
    .getManyAndCount();
  await loadTallies(db, items);
  return { items, total };
}

function narrow(query: SelectQueryBuilder<TrainingSession>, filter: TrainingFilter, today: Day): void {
  inYear(query, 'item.heldOn', filter.year);
  if (filter.kind) query.andWhere('item.kind = :kind', { kind: filter.kind });
  if (filter.state) query.andWhere(STATE[filter.state], { stateToday: today });
  for (const column of ['sectionId', 'personId'] as const) {
    if (!filter[column]) continue;
    const came = query
      .subQuery()
      .select('1')
      .from(TrainingAttendance, `by_${column}`)
      .where(`by_${column}.sessionId = item.id AND by_${column}.present = :came`)
      .andWhere(`by_${column}.${column} = :${column}`)
      .getQuery();
    query.andWhere(`EXISTS ${came}`, { came: true, [column]: filter[column] });
  }
  searchIn(query, filter.search, 'item.subject', 'item.lecturer', 'item.place');
}

/** One training, or “not found”. */
export async function findTraining(ctx: Ctx, id: string): Promise<TrainingSession> {
  const session = await ctx.app.database.read.findOneBy(TrainingSession, { id });
  if (!session) throw notFound();
  return session;
}

/** Everybody listed for a training, section by section. */
export function attendeesOf(ctx: Ctx, sessionId: string): Promise<TrainingAttendance[]> {
  return ctx.app.database.read.find(TrainingAttendance, {
    where: { sessionId },
    relations: { person: true, section: true },
    order: { section: { position: 'ASC', name: 'ASC' }, person: { createdAt: 'ASC' }, id: 'ASC' },
    take: 1000,
  });
}

/** 参训明细: the person-times behind a figure. */
export async function listPersonTimes(
  ctx: Ctx,
  filter: AttendanceFilter,
  page: PageInput,
): Promise<Page<TrainingAttendance>> {
  const query = ctx.app.database.read
    .createQueryBuilder(TrainingAttendance, 'came')
    .innerJoinAndSelect('came.session', 'item')
    .innerJoinAndSelect('came.person', 'person')
    .leftJoinAndSelect('came.section', 'section')
    .where('came.present = :present', { present: true })
    .andWhere(STATE.HELD, { stateToday: ctx.clock.today() });
  inYear(query, 'item.heldOn', filter.year);
  for (const column of ['sectionId', 'personId', 'sessionId'] as const)
    if (filter[column]) query.andWhere(`came.${column} = :${column}`, { [column]: filter[column] });
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy('item.heldOn', 'DESC')
    .addOrderBy('came.id', 'DESC')
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}
