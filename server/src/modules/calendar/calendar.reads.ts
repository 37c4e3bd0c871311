import { calendarOfEditions, editionsInForce } from '@gongkai/shared/calendar/editions';
import { missingYear } from '@gongkai/shared/calendar/changed-days';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import type { EntityManager } from 'typeorm';
import { MoreThan, IsNull } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { CalendarNotice } from './calendar-notice.entity.ts';
import { WorkingCalendarView } from './calendar.types.ts';
import { calendarVersion } from './calendar.version.ts';

/** The editions the calendar is made of, oldest year first. */
export async function noticesInForce(db: EntityManager): Promise<CalendarNotice[]> {
  return editionsInForce(await db.findBy(CalendarNotice, { undoneAt: IsNull() }));
}

/** The calendar in force, made from the rows. */
export async function calendarIn(db: EntityManager): Promise<WorkingCalendar> {
  return calendarOfEditions(await noticesInForce(db));
}

/** The calendar as the pages show it; from the rows, so that it is as new as the answer. */
export async function calendarView(ctx: Ctx): Promise<WorkingCalendarView> {
  const { read } = ctx.app.database;
  const version = await calendarVersion(read);
  const notices = await noticesInForce(read);
  const calendar = calendarOfEditions(notices);
  return Object.assign(new WorkingCalendarView(), {
    version,
    from: calendar.from,
    knownThrough: calendar.knownThrough,
    notices,
    missingYear: missingYear(calendar, ctx.clock.today()),
  });
}

/** May this edition be undone? Only what was entered here, and the newest of its year first. */
export async function isUndoable(db: EntityManager, notice: CalendarNotice): Promise<boolean> {
  if (notice.seeded || notice.undoneAt !== null) return false;
  return !(await isFollowed(db, notice));
}

/** Is there a later edition of the year that stands? */
export function isFollowed(db: EntityManager, { year, edition }: CalendarNotice): Promise<boolean> {
  return db.existsBy(CalendarNotice, { year, edition: MoreThan(edition), undoneAt: IsNull() });
}
