import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { ledgerColumns, recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'task',
    columns: [
      ...ledgerColumns(),
      { name: 'taskNo', type: 'varchar', length: '40' },
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'title', type: 'varchar', length: '200' },
      { name: 'requirement', type: 'varchar', length: '500', isNullable: true },
      { name: 'measures', type: 'text' },
      { name: 'origin', type: 'varchar', length: '10' },
      { name: 'lineKey', type: 'varchar', length: '36', isNullable: true },
      { name: 'basis', type: 'varchar', length: '200', isNullable: true },
      { name: 'period', type: 'varchar', length: '12', isNullable: true },
      { name: 'personId', type: 'varchar', length: '36', isNullable: true },
      { name: 'coSectionIds', type: 'text' },
      { name: 'startsOn', type: 'date' },
      { name: 'dueOn', type: 'date' },
      { name: 'dueProvisional', type: 'boolean' },
      { name: 'status', type: 'varchar', length: '12' },
      { name: 'report', type: 'varchar', length: '300', isNullable: true },
      { name: 'links', type: 'text' },
      { name: 'lateReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'submittedOn', type: 'date', isNullable: true },
      { name: 'round', type: 'integer' },
      { name: 'doneOn', type: 'date', isNullable: true },
      { name: 'receiptNo', type: 'varchar', length: '40', isNullable: true },
    ],
    indices: [
      { name: 'task_no', columnNames: ['taskNo'], isUnique: true },
      { name: 'task_once', columnNames: ['onceKey'], isUnique: true },
      { name: 'task_section', columnNames: ['sectionId', 'status', 'dueOn'] },
      { name: 'task_due', columnNames: ['dueOn', 'id'] },
      {
        name: 'task_count',
        columnNames: ['startsOn', 'voidedAt', 'status', 'dueOn', 'submittedOn', 'sectionId'],
      },
      { name: 'task_line', columnNames: ['lineKey', 'startsOn'] },
    ],
    foreignKeys: [
      reference('task_section_fk', 'sectionId', 'section'),
      reference('task_person_fk', 'personId', 'person'),
    ],
  }),
  new Table({
    name: 'task_submission',
    columns: [
      ...recordColumns(),
      { name: 'taskId', type: 'varchar', length: '36' },
      { name: 'round', type: 'integer' },
      { name: 'report', type: 'varchar', length: '300' },
      { name: 'links', type: 'text' },
      { name: 'lateReason', type: 'varchar', length: '200', isNullable: true },
      { name: 'submittedBy', type: 'varchar', length: '60' },
      { name: 'submittedById', type: 'varchar', length: '36' },
      { name: 'submittedOn', type: 'date' },
      { name: 'outcome', type: 'varchar', length: '10' },
      { name: 'opinion', type: 'varchar', length: '200', isNullable: true },
      { name: 'reviewedBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'reviewedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [{ name: 'submission_once', columnNames: ['taskId', 'round'], isUnique: true }],
    foreignKeys: [reference('submission_task_fk', 'taskId', 'task')],
  }),
  new Table({
    name: 'supervision_order',
    columns: [
      ...recordColumns(),
      { name: 'orderNo', type: 'varchar', length: '40' },
      { name: 'onceKey', type: 'varchar', length: '80' },
      { name: 'taskId', type: 'varchar', length: '36' },
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'line', type: 'varchar', length: '100' },
      { name: 'answerBy', type: 'date' },
      { name: 'issuedOn', type: 'date' },
      { name: 'issuedBy', type: 'varchar', length: '60' },
      { name: 'issuedById', type: 'varchar', length: '36' },
      { name: 'seenAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'seenBy', type: 'varchar', length: '60', isNullable: true },
      { name: 'answer', type: 'varchar', length: '300', isNullable: true },
      { name: 'answeredAt', type: 'varchar', length: '24', isNullable: true },
      { name: 'answeredBy', type: 'varchar', length: '60', isNullable: true },
    ],
    indices: [
      { name: 'supervision_no', columnNames: ['orderNo'], isUnique: true },
      { name: 'supervision_once', columnNames: ['onceKey'], isUnique: true },
      { name: 'supervision_task', columnNames: ['taskId'] },
      { name: 'supervision_section', columnNames: ['sectionId', 'answeredAt'] },
      { name: 'supervision_issued', columnNames: ['issuedOn', 'id'] },
    ],
    foreignKeys: [
      reference('supervision_task_fk', 'taskId', 'task'),
      reference('supervision_section_fk', 'sectionId', 'section'),
    ],
  }),
];

export class CreateTasks1790000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
