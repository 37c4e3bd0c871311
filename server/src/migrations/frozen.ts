import type { QueryRunner } from 'typeorm';

const MESSAGE = 'frozen rows are never changed';

/** Triggers that refuse to change or delete a row of the table; 演示数据 may be wiped. Used by migrations, and frozen like them. */
export async function keepFrozen(runner: QueryRunner, table: string): Promise<void> {
  await dropFrozen(runner, table);
  const sqlite = runner.connection.options.type === 'better-sqlite3';
  for (const [act, when] of [
    ['UPDATE', null],
    ['DELETE', 'OLD.demo = 0'],
  ] as const) {
    const name = `${table}_no_${act.toLowerCase()}`;
    await runner.query(
      sqlite
        ? `CREATE TRIGGER ${name} BEFORE ${act} ON ${table} ${when ? `WHEN ${when}` : ''} BEGIN SELECT RAISE(ABORT, '${MESSAGE}'); END`
        : `CREATE TRIGGER ${name} BEFORE ${act} ON ${table} FOR EACH ROW BEGIN IF ${when ?? 'TRUE'} THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${MESSAGE}'; END IF; END`,
    );
  }
}

export async function dropFrozen(runner: QueryRunner, table: string): Promise<void> {
  for (const act of ['update', 'delete']) await runner.query(`DROP TRIGGER IF EXISTS ${table}_no_${act}`);
}
