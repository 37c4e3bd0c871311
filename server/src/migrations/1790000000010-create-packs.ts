import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';
import { dropFrozen, keepFrozen } from './frozen.ts';

const tables = (): Table[] => [
  new Table({
    name: 'quarterly_pack',
    columns: [
      ...recordColumns(),
      { name: 'year', type: 'integer' },
      { name: 'quarter', type: 'integer' },
      { name: 'meetingId', type: 'varchar', length: '36', isNullable: true },
      { name: 'ticked', type: 'text' },
      { name: 'agenda', type: 'text' },
      { name: 'decisions', type: 'text' },
      { name: 'requestedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'chasedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'madeAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'madeBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'noticedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [
      { name: 'pack_quarter', columnNames: ['year', 'quarter'], isUnique: true },
      { name: 'pack_meeting', columnNames: ['meetingId'] },
    ],
    foreignKeys: [reference('pack_meeting_fk', 'meetingId', 'meeting')],
  }),
  new Table({
    name: 'pack_freeze',
    columns: [
      ...recordColumns(),
      { name: 'packId', type: 'varchar', length: '36' },
      { name: 'edition', type: 'integer' },
      { name: 'frozenBy', type: 'varchar', length: '60' },
      { name: 'figures', type: 'text' },
      { name: 'hash', type: 'varchar', length: '64' },
    ],
    indices: [{ name: 'freeze_edition', columnNames: ['packId', 'edition'], isUnique: true }],
    foreignKeys: [reference('freeze_pack_fk', 'packId', 'quarterly_pack')],
  }),
  new Table({
    name: 'section_summary',
    columns: [
      ...recordColumns(),
      { name: 'packId', type: 'varchar', length: '36' },
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'text', type: 'text' },
      { name: 'submittedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'submittedBy', type: 'varchar', length: '60', isNullable: true },
    ],
    indices: [{ name: 'summary_once', columnNames: ['packId', 'sectionId'], isUnique: true }],
    foreignKeys: [
      reference('summary_pack_fk', 'packId', 'quarterly_pack'),
      reference('summary_section_fk', 'sectionId', 'section'),
    ],
  }),
];

export class CreatePacks1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
    await keepFrozen(runner, 'pack_freeze');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFrozen(runner, 'pack_freeze');
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
