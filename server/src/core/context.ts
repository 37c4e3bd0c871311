import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import type { Logger } from 'pino';
import type { Actor } from './actor.ts';
import type { CalendarSource } from './calendar-source.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Loaders } from './loaders.ts';
import type { Live } from './live.ts';

/** What lives as long as the process. */
export interface App {
  readonly database: Database;
  readonly clock: Clock;
  /** The calendar in force, for reading; what writes a due day asks `Tx.calendar`. */
  readonly calendar: WorkingCalendar;
  readonly calendars: CalendarSource;
  readonly live: Live;
  readonly log: Logger;
}

/** Made once for each request, socket message or CLI verb, and passed to whatever reads. */
export interface Ctx {
  readonly app: App;
  readonly actor: Actor | null;
  readonly clock: Clock;
  readonly loaders: Loaders;
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent?: string | null;
  /** The position of the outbox that the answer is at least as new as; absent on sockets and in the CLI. */
  readonly answer?: { seq: number };
  /** What this context writes is 演示数据. */
  readonly demo: boolean;
  /** Sets or clears the session cookie; absent on sockets and in the CLI. */
  readonly setSession?: (token: string | null) => void;
}

/** The person asking; only for what `@Allow` has let through. */
export function actorOf(ctx: Ctx): Actor {
  if (!ctx.actor) throw new Error('actorOf called without a session');
  return ctx.actor;
}
