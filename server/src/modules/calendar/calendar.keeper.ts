import { setTimeout as pause } from 'node:timers/promises';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import type { CalendarSource } from '../../core/calendar-source.ts';
import type { Database } from '../../core/database.ts';
import type { Live } from '../../core/live.ts';
import { calendarIn } from './calendar.reads.ts';
import { calendarVersion, heldVersion } from './calendar.version.ts';

const AGAIN_AFTER_MS = 1000;

/**
 * The calendar in force in this process, made once and made anew when the outbox brings a
 * notice, whoever has entered it. A transaction asks the database which version is in
 * force, which costs it one row by key; if this process has not heard yet, the transaction
 * makes its own.
 */
export class CalendarKeeper implements CalendarSource {
  private version = -1;
  private calendar: WorkingCalendar | null = null;
  private loading: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly log: Logger,
  ) {}

  get current(): WorkingCalendar {
    if (!this.calendar) throw new Error('the calendar has not been loaded');
    return this.calendar;
  }

  async inTransaction(db: EntityManager): Promise<WorkingCalendar> {
    if ((await heldVersion(db)) === this.version) return this.current;
    this.reload();
    return calendarIn(db);
  }

  async load(): Promise<void> {
    // The version first: the notices can then only be newer, and are found to be so by the next who asks.
    const version = await calendarVersion(this.database.read);
    this.calendar = await calendarIn(this.database.read);
    this.version = version;
  }

  /** One after the other; a failure is tried again until the server stops. */
  reload(): void {
    this.loading = this.loading.then(async () => {
      while (!this.stopped) {
        try {
          return await this.load();
        } catch (error) {
          this.log.warn({ err: error }, 'calendar could not be loaded');
          await pause(AGAIN_AFTER_MS, undefined, { ref: false });
        }
      }
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.loading;
  }
}

/** Loads the calendar and follows the live feed, which has to be running: nothing is then missed between the two. */
export async function startCalendar(database: Database, live: Live, log: Logger): Promise<CalendarKeeper> {
  const keeper = new CalendarKeeper(database, log);
  live.on(({ noun }) => noun === 'CalendarNotice' && keeper.reload());
  await keeper.load();
  return keeper;
}
