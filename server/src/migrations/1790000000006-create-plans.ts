import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'annual_work_plan',
    columns: [
      ...recordColumns(),
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'year', type: 'integer' },
      { name: 'edition', type: 'integer' },
      { name: 'status', type: 'varchar', length: '10' },
      { name: 'goals', type: 'text' },
      { name: 'amendmentReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'draftedBy', type: 'varchar', length: '60' },
      { name: 'submittedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'approvedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'approvedBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'returnReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'plan_edition', columnNames: ['year', 'edition'], isUnique: true },
      { name: 'plan_once', columnNames: ['onceKey'], isUnique: true },
    ],
  }),
  new Table({
    name: 'responsibility_line',
    columns: [
      ...recordColumns(),
      { name: 'planId', type: 'varchar', length: '36' },
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'lineKey', type: 'varchar', length: '36' },
      { name: 'position', type: 'integer' },
      { name: 'area', type: 'varchar', length: '20' },
      { name: 'responsibility', type: 'varchar', length: '100' },
      { name: 'basis', type: 'varchar', length: '200', isNullable: true },
      { name: 'task', type: 'varchar', length: '200' },
      { name: 'measures', type: 'text' },
      { name: 'leaderId', type: 'varchar', length: '36', isNullable: true },
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'personId', type: 'varchar', length: '36', isNullable: true },
      { name: 'coSectionIds', type: 'text' },
      { name: 'limitKind', type: 'varchar', length: '12' },
      { name: 'limitOn', type: 'date', isNullable: true },
      { name: 'limitDays', type: 'integer', isNullable: true },
      { name: 'points', type: 'integer', isNullable: true },
      { name: 'remark', type: 'varchar', length: '200', isNullable: true },
      { name: 'voidedAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'voidReason', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'line_of_plan', columnNames: ['planId', 'lineKey'], isUnique: true },
      { name: 'line_once', columnNames: ['onceKey'], isUnique: true },
      { name: 'line_key', columnNames: ['lineKey'] },
      { name: 'line_section', columnNames: ['sectionId'] },
    ],
    foreignKeys: [
      reference('line_plan_fk', 'planId', 'annual_work_plan'),
      reference('line_leader_fk', 'leaderId', 'person'),
      reference('line_section_fk', 'sectionId', 'section'),
      reference('line_person_fk', 'personId', 'person'),
    ],
  }),
  new Table({
    name: 'plan_signature',
    columns: [
      ...recordColumns(),
      { name: 'planId', type: 'varchar', length: '36' },
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'signedBy', type: 'varchar', length: '60' },
    ],
    indices: [{ name: 'signature_once', columnNames: ['planId', 'sectionId'], isUnique: true }],
    foreignKeys: [
      reference('signature_plan_fk', 'planId', 'annual_work_plan'),
      reference('signature_section_fk', 'sectionId', 'section'),
    ],
  }),
];

export class CreatePlans1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
