import { CalendarNotice } from './calendar-notice.entity.ts';
import { CalendarResolver, ViewerCalendarResolver } from './calendar.resolver.ts';

export { CalendarNotice };
export { startCalendar } from './calendar.keeper.ts';
export { calendarIn, calendarView } from './calendar.reads.ts';
export { remindOfMissingYear } from './calendar.reminder.ts';
export { openRows } from './moves.ts';
export { enterNotice, undoNotice, type NoticeAct } from './notice.service.ts';
export { movedByNoun, movedRows } from './preview.reads.ts';

export const calendar = {
  entities: [CalendarNotice],
  resolvers: [CalendarResolver, ViewerCalendarResolver],
} as const;
