import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import { WriterQueue } from './writer-queue.ts';

/**
 * One product, two databases. Everything that differs between the embedded
 * SQLite file and MySQL/MariaDB is in this folder.
 */
export interface Database {
  readonly kind: 'sqlite' | 'mysql';
  /** Reads only: on SQLite a second connection that sees nothing uncommitted and cannot write. */
  readonly read: EntityManager;
  /** Runs work in one transaction; whatever it throws rolls back. No retry here. */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Runs work while no other server process does the same; for migrating. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** The connection that migrates. */
  readonly source: DataSource;
  serverVersion(): Promise<string>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `mysql://user:password@host:port/name`, or a path of a SQLite file. */
  readonly url: string;
  readonly entities: readonly Function[];
  readonly migrations: readonly Function[];
  readonly poolSize?: number;
  readonly logSql?: (sql: string) => void;
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return /^(mysql|mariadb):\/\//.test(options.url) ? openMysql(options) : openSqlite(options);
}

const common = (options: DatabaseOptions) => ({
  entities: [...options.entities],
  migrations: [...options.migrations],
  // DDL commits by itself on MySQL; a transaction around it would only pretend (see README, decisions).
  migrationsTransactionMode: 'none' as const,
  migrationsTableName: 'migration',
  synchronize: false,
  ...(options.logSql && { logger: sqlLogger(options.logSql), logging: true }),
});

async function openMysql(options: DatabaseOptions): Promise<Database> {
  const url = options.url.replace(/^mariadb:/, 'mysql:');
  const source = await new DataSource({
    ...common(options),
    // TypeORM reads MariaDB's catalogue rightly only when told that it is one.
    type: (await isMariaDb(url)) ? 'mariadb' : 'mysql',
    url,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    poolSize: options.poolSize ?? 10,
    // A stalled server must not hang a request for ever.
    connectTimeout: 10_000,
  } satisfies DataSourceOptions).initialize();
  return {
    kind: 'mysql',
    source,
    read: source.manager,
    // READ COMMITTED: fewer gap locks; lost updates are prevented by the version column, not by the isolation level.
    transaction: (work) => source.transaction('READ COMMITTED', work),
    exclusively: (work) => withLock(url, work),
    serverVersion: async () => versionIn(await source.query('SELECT VERSION() AS version')),
    close: () => source.destroy(),
  };
}

/** A named lock on a connection of its own, so that the smallest pool does not wait for itself. */
async function withLock<T>(url: string, work: () => Promise<T>): Promise<T> {
  const connection = await createConnection({ uri: url, connectTimeout: 10_000 });
  try {
    await connection.query("SELECT GET_LOCK('gongkai', 60)");
    return await work();
  } finally {
    await connection.end();
  }
}

async function isMariaDb(url: string): Promise<boolean> {
  const connection = await createConnection({ uri: url, connectTimeout: 10_000 });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return versionIn(rows as { version: string }[]).includes('MariaDB'); // one row, as selected
  } finally {
    await connection.end();
  }
}

async function openSqlite(options: DatabaseOptions): Promise<Database> {
  const connect = (pragmas: readonly string[]): Promise<DataSource> =>
    new DataSource({
      ...common(options),
      type: 'better-sqlite3',
      driver: Libsql,
      database: options.url,
      timeout: 5000,
      prepareDatabase: (db: { pragma(text: string): unknown }) =>
        pragmas.forEach((pragma) => void db.pragma(pragma)),
    } satisfies DataSourceOptions).initialize();
  const writer = await connect(['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']);
  // libsql ignores its read-only flag, the pragma does not.
  const reader = await connect(['query_only = ON', 'foreign_keys = ON']);
  const queue = new WriterQueue();
  return {
    kind: 'sqlite',
    source: writer,
    read: reader.manager,
    transaction: (work) => queue.run(() => immediate(writer.createQueryRunner(), work)),
    // Several processes may open the file; only one of them is ever the first.
    exclusively: (work) => work(),
    serverVersion: async () =>
      `SQLite ${versionIn(await reader.query('SELECT sqlite_version() AS version'))}`,
    close: async () => {
      await queue.run(() => writer.destroy());
      await reader.destroy();
    },
  };
}

/**
 * BEGIN IMMEDIATE takes the write lock at once, so that another process (the
 * CLI) makes us wait at the start and not fail in the middle. TypeORM's own
 * `startTransaction` cannot say so.
 */
async function immediate<T>(runner: QueryRunner, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const mark = runner as unknown as { isTransactionActive: boolean }; // read-only in the type; `save` must not open a transaction of its own
  await runner.query('BEGIN IMMEDIATE');
  mark.isTransactionActive = true;
  try {
    const result = await work(runner.manager);
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    await runner.query('ROLLBACK');
    throw error;
  } finally {
    mark.isTransactionActive = false;
  }
}

function versionIn(rows: { version: string }[]): string {
  return rows[0]?.version ?? 'unknown';
}

function sqlLogger(logSql: (sql: string) => void) {
  const nothing = (): void => undefined;
  return {
    logQuery: (sql: string) => logSql(sql),
    logQueryError: nothing,
    logQuerySlow: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
}
