import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const tables = (): Table[] => [
  new Table({
    name: 'sequence',
    columns: [
      { name: 'name', type: 'varchar', length: '60', isPrimary: true },
      { name: 'value', type: 'integer' },
    ],
  }),
  new Table({
    name: 'outbox',
    columns: [
      { name: 'seq', type: 'integer', isPrimary: true },
      { name: 'noun', type: 'varchar', length: '40' },
      { name: 'recordId', type: 'varchar', length: '36' },
      { name: 'change', type: 'varchar', length: '10' },
      { name: 'years', type: 'varchar', length: '60' },
      { name: 'at', type: 'varchar', length: '24' },
    ],
  }),
  new Table({
    name: 'history_entry',
    columns: [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'noun', type: 'varchar', length: '40' },
      { name: 'recordId', type: 'varchar', length: '36' },
      { name: 'verb', type: 'varchar', length: '30' },
      { name: 'reason', type: 'varchar', length: '200', isNullable: true },
      { name: 'at', type: 'varchar', length: '24' },
      { name: 'accountId', type: 'varchar', length: '36', isNullable: true },
      { name: 'by', type: 'varchar', length: '60' },
      { name: 'ip', type: 'varchar', length: '64', isNullable: true },
      { name: 'requestId', type: 'varchar', length: '36' },
      { name: 'changes', type: 'text' },
    ],
    indices: [
      { name: 'history_entry_at', columnNames: ['at'] },
      { name: 'history_entry_record', columnNames: ['noun', 'recordId', 'at'] },
    ],
  }),
];

export class CreateOutboxAndHistory1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
