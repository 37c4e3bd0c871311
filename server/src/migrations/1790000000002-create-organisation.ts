import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'section',
    columns: [
      ...recordColumns(),
      { name: 'name', type: 'varchar', length: '30' },
      { name: 'kind', type: 'varchar', length: '20' },
      { name: 'position', type: 'integer' },
      { name: 'headId', type: 'varchar', length: '36', isNullable: true },
      { name: 'liaisonId', type: 'varchar', length: '36', isNullable: true },
    ],
    indices: [{ name: 'section_name', columnNames: ['name'], isUnique: true }],
  }),
  new Table({
    name: 'person',
    columns: [
      ...recordColumns(),
      { name: 'name', type: 'varchar', length: '20' },
      { name: 'post', type: 'varchar', length: '30' },
      { name: 'phone', type: 'varchar', length: '30', isNullable: true },
      { name: 'sectionId', type: 'varchar', length: '36', isNullable: true },
      { name: 'groupRole', type: 'varchar', length: '10', isNullable: true },
      { name: 'isContactPerson', type: 'boolean' },
      { name: 'isSpokesperson', type: 'boolean' },
    ],
    indices: [{ name: 'person_section', columnNames: ['sectionId'] }],
    foreignKeys: [reference('person_section_fk', 'sectionId', 'section')],
  }),
  new Table({
    name: 'liaison_term',
    columns: [
      ...recordColumns(),
      { name: 'sectionId', type: 'varchar', length: '36' },
      { name: 'personId', type: 'varchar', length: '36' },
      { name: 'startedOn', type: 'date' },
      { name: 'endedOn', type: 'date', isNullable: true },
      { name: 'reason', type: 'varchar', length: '200' },
    ],
    indices: [{ name: 'liaison_term_section', columnNames: ['sectionId', 'startedOn'] }],
    foreignKeys: [
      reference('liaison_term_section_fk', 'sectionId', 'section'),
      reference('liaison_term_person_fk', 'personId', 'person'),
    ],
  }),
  new Table({
    name: 'bureau',
    columns: [
      ...recordColumns(),
      { name: 'name', type: 'varchar', length: '60' },
      { name: 'goLiveOn', type: 'date' },
    ],
  }),
];

export class CreateOrganisation1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
