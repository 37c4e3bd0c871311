import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'import_job',
    columns: [
      ...recordColumns(),
      { name: 'ledger', type: 'varchar', length: '30' },
      { name: 'fileName', type: 'varchar', length: '200' },
      { name: 'status', type: 'varchar', length: '12' },
      { name: 'good', type: 'integer' },
      { name: 'bad', type: 'integer' },
      { name: 'there', type: 'integer' },
      { name: 'done', type: 'integer' },
      { name: 'saved', type: 'integer' },
      { name: 'uploadedBy', type: 'varchar', length: '60' },
      { name: 'beatAt', type: 'varchar', length: '24' },
    ],
    indices: [{ name: 'import_ledger', columnNames: ['ledger', 'id'] }],
  }),
  new Table({
    name: 'import_chunk',
    columns: [
      { name: 'jobId', type: 'varchar', length: '36', isPrimary: true },
      { name: 'kind', type: 'varchar', length: '5', isPrimary: true },
      { name: 'position', type: 'integer', isPrimary: true },
      { name: 'content', type: 'text' },
    ],
    foreignKeys: [reference('import_chunk_fk', 'jobId', 'import_job')],
  }),
];

export class CreateImportJobs1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
