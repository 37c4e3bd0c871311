import { holidayNotices } from '@gongkai/shared/calendar/calendar-data';
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { recordColumns } from './columns.ts';

/** Later years are entered by the office, or seeded by a migration of their own where nobody has. */
const LAST_SEEDED = 2026;

const table = (): Table =>
  new Table({
    name: 'calendar_notice',
    columns: [
      ...recordColumns(),
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'year', type: 'integer' },
      { name: 'edition', type: 'integer' },
      { name: 'amends', type: 'boolean' },
      { name: 'seeded', type: 'boolean' },
      { name: 'title', type: 'varchar', length: '100' },
      { name: 'noticeNo', type: 'varchar', length: '40' },
      { name: 'url', type: 'varchar', length: '500', isNullable: true },
      { name: 'days', type: 'text' },
      { name: 'enteredBy', type: 'varchar', length: '60' },
      { name: 'undoneAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'undoneBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'undoReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'notice_edition', columnNames: ['year', 'edition'], isUnique: true },
      { name: 'notice_once', columnNames: ['onceKey'], isUnique: true },
    ],
  });

export class CreateCalendarNotices1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(table(), true);
    // DDL commits by itself on MySQL: a migration broken off here begins anew.
    await runner.query('DELETE FROM calendar_notice');
    await runner.query("DELETE FROM sequence WHERE name = 'calendar'");
    const now = new Date().toISOString();
    const editions = new Map<number, number>();
    for (const { year, title, number, url, days } of holidayNotices) {
      if (year > LAST_SEEDED) continue;
      const edition = (editions.get(year) ?? 0) + 1;
      editions.set(year, edition);
      const row = {
        id: uuidv7(),
        version: 1,
        createdAt: now,
        updatedAt: now,
        demo: 0,
        onceKey: `seed-${year}-${edition}`,
        year,
        edition,
        // A second notice for a year changes some of its days; it does not give the year anew.
        amends: edition > 1 ? 1 : 0,
        seeded: 1,
        title,
        noticeNo: number,
        url,
        days: JSON.stringify(days),
        enteredBy: '系统',
      };
      const names = Object.keys(row);
      await runner.query(
        `INSERT INTO calendar_notice (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        Object.values(row),
      );
    }
    await runner.query("INSERT INTO sequence (name, value) VALUES ('calendar', 1)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(table(), true);
    await runner.query("DELETE FROM sequence WHERE name = 'calendar'");
  }
}
