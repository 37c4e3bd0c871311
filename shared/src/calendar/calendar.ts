import { holidayNotices } from './calendar-data.ts';
import { makeCalendar, type WorkingCalendar } from './working-calendar.ts';

export { makeCalendar, type DayKind, type WorkingCalendar } from './working-calendar.ts';

/**
 * The calendar of the notices carried in this project. Apart from the arithmetic, so
 * that who gets a calendar from the database does not carry the notices as well.
 */
export const officialCalendar: WorkingCalendar = makeCalendar(holidayNotices);
