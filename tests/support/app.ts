import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openApp, logger, type OpenApp } from '@gongkai/server/app';
import { clockOf, type Clock } from '@gongkai/server/core/clock';
import { makeServer } from '@gongkai/server/http/server';
import { anyOperation, type Operations } from '@gongkai/server/http/operations';
import { buildApi } from '@gongkai/server/schema';
import { inject } from 'vitest';
import { createDatabase } from './mariadb.ts';

/** A clock the test sets; it stands still otherwise. */
export interface TestClock extends Clock {
  set(instant: string): void;
  pass(ms: number): void;
}

export function testClock(instant: string): TestClock {
  let now = Date.parse(instant);
  return {
    ...clockOf(() => now),
    set: (next) => void (now = Date.parse(next)),
    pass: (ms) => void (now += ms),
  };
}

export interface TestApp {
  readonly app: OpenApp;
  readonly clock: TestClock;
  readonly url: string;
  readonly databaseUrl: string;
  /** SQL statements sent since the last call. */
  statements(): string[];
  close(): Promise<void>;
}

export const DATABASE = process.env['TEST_DATABASE'] === 'mariadb' ? 'mariadb' : 'sqlite';

/** A new, empty database on the server or in the folder of this project. */
export async function newDatabase(): Promise<string> {
  const databases = inject('databases');
  const name = `test_${randomUUID().slice(0, 8)}`;
  return DATABASE === 'mariadb' ? createDatabase(databases, name) : join(databases, `${name}.sqlite`);
}

export interface StartOptions {
  readonly now?: string;
  readonly databaseUrl?: string;
  readonly operations?: Operations;
  readonly hideDetails?: boolean;
}

/** The real server in this process, on a real database, at noon in Beijing on 2026-10-26 unless told. */
export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const { now = '2026-10-26T04:00:00Z', operations = anyOperation(null), hideDetails = false } = options;
  const clock = testClock(now);
  const databaseUrl = options.databaseUrl ?? (await newDatabase());
  let log: string[] = [];
  const app = await openApp({
    databaseUrl,
    clock,
    log: logger('silent'),
    poolSize: 6,
    logSql: (sql) => void log.push(sql),
  });
  const server = await makeServer(app, buildApi(), {
    operations,
    hideDetails,
    trustProxy: false,
    origins: [],
    clientDir: null,
  });
  await new Promise<void>((resolve) => server.http.listen(0, '127.0.0.1', resolve));
  const address = server.http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    app,
    clock,
    url: `http://localhost:${port}`,
    databaseUrl,
    statements: () => {
      const taken = log;
      log = [];
      return taken;
    },
    close: async () => {
      await server.close();
      await app.close();
    },
  };
}
