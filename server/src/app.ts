import { mkdirSync } from 'node:fs';
import pino, { type Logger } from 'pino';
import { redisBell } from './core/bell.ts';
import { systemClock, type Clock } from './core/clock.ts';
import type { App } from './core/context.ts';
import { openDatabase } from './core/database.ts';
import { Live } from './core/live.ts';
import { migrate } from './core/migrate.ts';
import { startCalendar } from './modules/calendar/index.ts';
import { entities } from './schema.ts';
import { migrations } from './migrations/index.ts';

export interface AppOptions {
  readonly databaseUrl: string;
  /** Created when missing, for the embedded database. */
  readonly dataDir?: string;
  readonly redisUrl?: string | null;
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly poolSize?: number;
  readonly logSql?: (sql: string) => void;
}

export interface OpenApp extends App {
  /** Names of the migrations that were run now. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/** Opens the database, migrates it and starts the live feed: what server, CLI and tests stand on. */
export async function openApp(options: AppOptions): Promise<OpenApp> {
  const { log = logger('info'), clock = systemClock } = options;
  if (options.dataDir) mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const database = await openDatabase({
    url: options.databaseUrl,
    entities,
    migrations,
    ...(options.poolSize && { poolSize: options.poolSize }),
    ...(options.logSql && { logSql: options.logSql }),
  });
  const migrated = await migrate(database);
  const live = new Live(database, log, options.redisUrl ? await redisBell(options.redisUrl, log) : null);
  await live.start();
  const calendars = await startCalendar(database, live, log);
  return {
    database,
    clock,
    get calendar() {
      return calendars.current;
    },
    calendars,
    live,
    log,
    migrated,
    close: async () => {
      await live.stop();
      await calendars.stop();
      await database.close();
    },
  };
}

/** One JSON line an event, without cookies, passwords or tokens. */
export function logger(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: [
      'req.headers.cookie',
      '*.password',
      '*.passwordHash',
      '*.token',
      '*.applicantName',
      'err.parameters',
      'err.query',
      'err.sql',
    ],
  });
}
