import type { Database } from './database.ts';

/**
 * Brings the database to the newest schema; returns the names of what was done.
 * On MySQL the database's default becomes a binary collation first, so that
 * equality and order are the same on both databases (login names, numbers).
 */
export function migrate(database: Database): Promise<string[]> {
  return database.exclusively(async () => {
    if (database.kind === 'mysql')
      await database.source.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    const done = await database.source.runMigrations({ transaction: 'none' });
    return done.map(({ name }) => name);
  });
}

/** Is there a migration that has not been run? */
export async function isMigrated(database: Database): Promise<boolean> {
  return !(await database.source.showMigrations());
}

/** The statements that would bring the schema to the entities: empty when the migrations are complete. */
export async function schemaDrift(database: Database): Promise<string[]> {
  const { upQueries } = await database.source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
