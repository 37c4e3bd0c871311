import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import type { EntityManager } from 'typeorm';

/** Where the working calendar in force comes from: notices in the database, kept by the module `calendar`. */
export interface CalendarSource {
  /** For reading: follows a change, whoever makes it, within the time of the live feed. */
  readonly current: WorkingCalendar;
  /** For writing a due day: certain until the transaction ends, see `Tx.calendar`. */
  inTransaction(db: EntityManager): Promise<WorkingCalendar>;
}
