import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { ledgerColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'active_disclosure_item',
    columns: [
      ...ledgerColumns(),
      { name: 'indexNo', type: 'varchar', length: '40' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'documentNo', type: 'varchar', length: '60', isNullable: true },
      { name: 'summary', type: 'text', isNullable: true },
      { name: 'category', type: 'varchar', length: '20' },
      { name: 'genre', type: 'varchar', length: '20', isNullable: true },
      { name: 'formedOn', type: 'date' },
      { name: 'dueOn', type: 'date' },
      { name: 'dueProvisional', type: 'boolean' },
      { name: 'attribute', type: 'varchar', length: '12' },
      { name: 'attributeReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'channels', type: 'text' },
      { name: 'mainChannel', type: 'varchar', length: '12', isNullable: true },
      { name: 'publishedOn', type: 'date', isNullable: true },
      { name: 'url', type: 'varchar', length: '500', isNullable: true },
      { name: 'secrecyReviewer', type: 'varchar', length: '20', isNullable: true },
      { name: 'secrecyReviewedOn', type: 'date', isNullable: true },
      { name: 'statisticalOn', type: 'date' },
      { name: 'draftedBy', type: 'varchar', length: '60' },
    ],
    indices: [
      { name: 'disclosure_section', columnNames: ['sectionId', 'formedOn'] },
      { name: 'disclosure_formed', columnNames: ['formedOn', 'id'] },
      {
        name: 'disclosure_count',
        columnNames: [
          'attribute',
          'statisticalOn',
          'voidedAt',
          'publishedOn',
          'dueOn',
          'mainChannel',
          'category',
          'sectionId',
        ],
      },
      { name: 'disclosure_index_no', columnNames: ['indexNo'], isUnique: true },
    ],
    foreignKeys: [reference('disclosure_section_fk', 'sectionId', 'section')],
  }),
  new Table({
    name: 'disclosure_application',
    columns: [
      ...ledgerColumns(),
      { name: 'acceptanceNo', type: 'varchar', length: '40' },
      { name: 'receivedOn', type: 'date' },
      { name: 'channel', type: 'varchar', length: '12' },
      { name: 'applicantKind', type: 'varchar', length: '24' },
      { name: 'applicantName', type: 'varchar', length: '60' },
      { name: 'content', type: 'text' },
      { name: 'regime', type: 'varchar', length: '5' },
      { name: 'dueOn', type: 'date' },
      { name: 'dueProvisional', type: 'boolean' },
      { name: 'outcome', type: 'varchar', length: '30', isNullable: true },
      { name: 'replyNo', type: 'varchar', length: '60', isNullable: true },
      { name: 'servedOn', type: 'date', isNullable: true },
    ],
    indices: [
      { name: 'application_section', columnNames: ['sectionId', 'receivedOn'] },
      { name: 'application_served', columnNames: ['servedOn', 'voidedAt', 'outcome', 'sectionId'] },
      {
        name: 'application_received',
        columnNames: ['receivedOn', 'voidedAt', 'channel', 'sectionId', 'servedOn'],
      },
      { name: 'application_acceptance_no', columnNames: ['acceptanceNo'], isUnique: true },
    ],
    foreignKeys: [reference('application_section_fk', 'sectionId', 'section')],
  }),
  new Table({
    name: 'legal_remedy',
    columns: [
      ...ledgerColumns(),
      { name: 'registerNo', type: 'varchar', length: '40' },
      { name: 'kind', type: 'varchar', length: '24' },
      { name: 'acceptedOn', type: 'date' },
      { name: 'body', type: 'varchar', length: '60' },
      { name: 'caseNo', type: 'varchar', length: '60', isNullable: true },
      { name: 'matter', type: 'varchar', length: '300' },
      { name: 'applicationId', type: 'varchar', length: '36', isNullable: true },
      { name: 'result', type: 'varchar', length: '10' },
      { name: 'resultOn', type: 'date', isNullable: true },
    ],
    indices: [
      { name: 'remedy_section', columnNames: ['sectionId', 'acceptedOn'] },
      { name: 'remedy_application', columnNames: ['applicationId'] },
      { name: 'remedy_accepted', columnNames: ['acceptedOn', 'voidedAt', 'kind', 'sectionId'] },
      { name: 'remedy_register_no', columnNames: ['registerNo'], isUnique: true },
    ],
    foreignKeys: [
      reference('remedy_section_fk', 'sectionId', 'section'),
      reference('remedy_application_fk', 'applicationId', 'disclosure_application'),
    ],
  }),
];

export class CreateLedgers1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
