import type { AttendanceFilter, MeetingFilter, MeetingSort } from '@gongkai/shared/meetings/meeting.filter';
import type { SortDirection } from '@gongkai/shared/lists/list';
import { Brackets } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { inYear, searchIn } from '../../core/search.ts';
import { MARK, STATE } from './attendance.sql.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { Meeting } from './meeting.entity.ts';

const COLUMNS: Record<MeetingSort, readonly string[]> = {
  HELD_ON: ['item.heldOn', 'item.startsAt'],
  NAME: ['item.name'],
  MINUTES_NO: ['item.minutesNo'],
};

/** 会议台账; meetings are the whole bureau's, so every row is within reach. */
export async function listMeetings(
  ctx: Ctx,
  filter: MeetingFilter,
  sort: MeetingSort,
  direction: SortDirection,
  page: PageInput,
): Promise<Page<Meeting>> {
  const query = ctx.app.database.read
    .createQueryBuilder(Meeting, 'item')
    .leftJoinAndSelect('item.convenor', 'convenor');
  inYear(query, 'item.heldOn', filter.year);
  if (filter.kind) query.andWhere('item.kind = :kind', { kind: filter.kind });
  if (filter.state) query.andWhere(STATE[filter.state]);
  searchIn(query, filter.search, 'item.name', 'item.place', 'item.minutesNo');
  for (const column of COLUMNS[sort]) query.addOrderBy(column, direction);
  const { skip, take } = slice(page);
  const [items, total] = await query.addOrderBy('item.id', direction).skip(skip).take(take).getManyAndCount();
  return { items, total };
}

/** The people behind a figure of person-times, newest meeting first. */
export async function listAttendance(
  ctx: Ctx,
  filter: AttendanceFilter,
  page: PageInput,
): Promise<Page<MeetingAttendee>> {
  const query = ctx.app.database.read
    .createQueryBuilder(MeetingAttendee, 'attendee')
    .innerJoinAndSelect('attendee.meeting', 'item')
    .leftJoinAndSelect('attendee.person', 'person')
    .leftJoinAndSelect('attendee.section', 'section')
    .where(STATE.CONVENED)
    .andWhere(MARK[filter.mark]);
  inYear(query, 'item.heldOn', filter.year);
  if (filter.kind) query.andWhere('item.kind = :kind', { kind: filter.kind });
  if (filter.sectionId) query.andWhere('attendee.sectionId = :sectionId', { sectionId: filter.sectionId });
  const { skip, take } = slice(page);
  const [items, total] = await query
    .orderBy('item.heldOn', 'DESC')
    .addOrderBy('item.startsAt', 'DESC')
    .addOrderBy('item.id', 'DESC')
    .addOrderBy('section.position', 'ASC')
    .addOrderBy('attendee.id', 'ASC')
    .skip(skip)
    .take(take)
    .getManyAndCount();
  return { items, total };
}

/** One meeting, or “not found”. */
export async function findMeeting(ctx: Ctx, id: string): Promise<Meeting> {
  const meeting = await ctx.app.database.read.findOneBy(Meeting, { id });
  if (!meeting) throw notFound();
  return meeting;
}

/** The meeting before: of the same kind, or where there is none, the one before of any kind. */
export async function previousMeeting(ctx: Ctx, meeting: Meeting): Promise<Meeting | null> {
  const { heldOn, startsAt, id, kind } = meeting;
  const before = () =>
    ctx.app.database.read
      .createQueryBuilder(Meeting, 'item')
      .where(STATE.CONVENED)
      .andWhere(
        new Brackets((where) =>
          where
            .where('item.heldOn < :heldOn')
            .orWhere('item.heldOn = :heldOn AND item.startsAt < :startsAt')
            .orWhere('item.heldOn = :heldOn AND item.startsAt = :startsAt AND item.id < :id'),
        ),
        { heldOn, startsAt, id },
      )
      .orderBy('item.heldOn', 'DESC')
      .addOrderBy('item.startsAt', 'DESC')
      .addOrderBy('item.id', 'DESC');
  return (await before().andWhere('item.kind = :kind', { kind }).getOne()) ?? (await before().getOne());
}
