import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { recordColumns, reference } from './columns.ts';
import { dropFrozen, keepFrozen } from './frozen.ts';

const ITEM = 'active_disclosure_item';

const added: Record<string, () => TableColumn[]> = {
  [ITEM]: () =>
    [
      { name: 'onceKey', type: 'varchar', length: '36', isNullable: true },
      { name: 'regulationItem', type: 'varchar', length: '12', isNullable: true },
      { name: 'changedOn', type: 'date', isNullable: true },
      { name: 'drafterIds', type: 'text', isNullable: true },
      { name: 'reviewStatus', type: 'varchar', length: '16', default: "'DRAFT'" },
      { name: 'round', type: 'integer', default: '0' },
      { name: 'approvedOn', type: 'date', isNullable: true },
      { name: 'repealedOn', type: 'date', isNullable: true },
      { name: 'repealReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'archivedOn', type: 'date', isNullable: true },
      { name: 'archiveCopies', type: 'integer', isNullable: true },
      { name: 'libraryOn', type: 'date', isNullable: true },
      { name: 'libraryCopies', type: 'integer', isNullable: true },
    ].map((column) => new TableColumn(column)),
  bureau: () =>
    [
      { name: 'leaderReviews', type: 'boolean', default: '0' },
      { name: 'organCode', type: 'varchar', length: '20', isNullable: true },
      { name: 'indexNoPattern', type: 'varchar', length: '60', isNullable: true },
    ].map((column) => new TableColumn(column)),
};

const indices = (): TableIndex[] => [
  new TableIndex({ name: 'disclosure_once', columnNames: ['onceKey'], isUnique: true }),
  new TableIndex({
    name: 'disclosure_review_queue',
    columnNames: ['reviewStatus', 'voidedAt', 'dueOn'],
  }),
];

const reviews = (): Table =>
  new Table({
    name: 'disclosure_review',
    columns: [
      ...recordColumns(),
      { name: 'itemId', type: 'varchar', length: '36' },
      { name: 'round', type: 'integer' },
      { name: 'step', type: 'varchar', length: '16' },
      { name: 'decision', type: 'varchar', length: '10' },
      { name: 'opinion', type: 'varchar', length: '300', isNullable: true },
      { name: 'attribute', type: 'varchar', length: '12' },
      { name: 'attributeReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'reviewer', type: 'varchar', length: '60' },
      { name: 'accountId', type: 'varchar', length: '36' },
      { name: 'decidedAt', type: 'varchar', length: '24' },
    ],
    indices: [{ name: 'disclosure_review_once', columnNames: ['itemId', 'round', 'step'], isUnique: true }],
    foreignKeys: [reference('disclosure_review_item_fk', 'itemId', ITEM)],
  });

/** What is published stays so, what is not is a draft; the review begins with what comes. */
export class CreateDisclosureReviews1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const sqlite = runner.connection.options.type === 'better-sqlite3';
    for (const [table, columns] of Object.entries(added)) {
      const missing: TableColumn[] = [];
      for (const column of columns()) if (!(await runner.hasColumn(table, column.name))) missing.push(column);
      if (missing.length > 0) await runner.addColumns(table, missing);
    }
    await widenReviewer(runner, 60);
    const table = await runner.getTable(ITEM);
    for (const index of indices())
      if (!table?.indices.some(({ name }) => name === index.name)) await runner.createIndex(ITEM, index);
    await runner.query(
      `UPDATE ${ITEM} SET drafterIds = ${sqlite ? `'["' || registeredById || '"]'` : `CONCAT('["', registeredById, '"]')`} WHERE drafterIds IS NULL`,
    );
    await runner.query(`UPDATE ${ITEM} SET reviewStatus = 'PUBLISHED' WHERE publishedOn IS NOT NULL`);
    await runner.createTable(reviews(), true);
    await keepFrozen(runner, 'disclosure_review');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFrozen(runner, 'disclosure_review');
    await runner.dropTable(reviews(), true);
    for (const index of indices()) await runner.dropIndex(ITEM, index);
    for (const [table, columns] of Object.entries(added)) await runner.dropColumns(table, columns());
  }
}

/** A signature may name two people. In place on MySQL, where TypeORM would drop the column and make it anew. */
async function widenReviewer(runner: QueryRunner, length: number): Promise<void> {
  if (runner.connection.options.type !== 'better-sqlite3') {
    await runner.query(`ALTER TABLE ${ITEM} MODIFY secrecyReviewer varchar(${length}) NULL`);
    return;
  }
  const column = { name: 'secrecyReviewer', type: 'varchar', length: String(length), isNullable: true };
  await runner.changeColumn(ITEM, 'secrecyReviewer', new TableColumn(column));
}
