import { type MigrationInterface, type QueryRunner, Table, TableColumn } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'attachment',
    columns: [
      ...recordColumns(),
      { name: 'noun', type: 'varchar', length: '40' },
      { name: 'recordId', type: 'varchar', length: '36' },
      { name: 'name', type: 'varchar', length: '200' },
      { name: 'mime', type: 'varchar', length: '100' },
      { name: 'size', type: 'integer' },
      { name: 'sha256', type: 'varchar', length: '64' },
      { name: 'uploadedBy', type: 'varchar', length: '60' },
      { name: 'uploadedById', type: 'varchar', length: '36' },
      { name: 'removedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [{ name: 'attachment_record', columnNames: ['noun', 'recordId'] }],
  }),
  new Table({
    name: 'attachment_chunk',
    columns: [
      { name: 'attachmentId', type: 'varchar', length: '36', isPrimary: true },
      { name: 'position', type: 'integer', isPrimary: true },
      { name: 'content', type: 'text' },
    ],
    foreignKeys: [reference('attachment_chunk_fk', 'attachmentId', 'attachment')],
  }),
  new Table({
    name: 'notification',
    columns: [
      ...recordColumns(),
      { name: 'recipientId', type: 'varchar', length: '36' },
      { name: 'onceKey', type: 'varchar', length: '120' },
      { name: 'text', type: 'varchar', length: '200' },
      { name: 'path', type: 'varchar', length: '200' },
      { name: 'readAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'mailedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [
      { name: 'notification_once', columnNames: ['recipientId', 'onceKey'], isUnique: true },
      { name: 'notification_recipient', columnNames: ['recipientId', 'readAt', 'createdAt'] },
    ],
    foreignKeys: [reference('notification_recipient_fk', 'recipientId', 'account')],
  }),
];

export class CreateAttachmentsAndNotifications1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
    const email = new TableColumn({ name: 'email', type: 'varchar', length: '100', isNullable: true });
    if (!(await runner.hasColumn('person', 'email'))) await runner.addColumn('person', email);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('person', 'email');
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
