import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { recordColumns, reference } from './columns.ts';

const tables = (): Table[] => [
  new Table({
    name: 'account',
    columns: [
      ...recordColumns(),
      { name: 'loginName', type: 'varchar', length: '64' },
      { name: 'passwordHash', type: 'varchar', length: '200' },
      { name: 'mustChangePassword', type: 'boolean' },
      { name: 'personId', type: 'varchar', length: '36' },
      { name: 'roles', type: 'text' },
      { name: 'disabled', type: 'boolean' },
      { name: 'failures', type: 'integer' },
      { name: 'lockedUntil', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [
      { name: 'account_person', columnNames: ['personId'] },
      { name: 'account_login_name', columnNames: ['loginName'], isUnique: true },
    ],
    foreignKeys: [reference('account_person_fk', 'personId', 'person')],
  }),
  new Table({
    name: 'session',
    columns: [
      { name: 'id', type: 'varchar', length: '36', isPrimary: true },
      { name: 'tokenHash', type: 'varchar', length: '64' },
      { name: 'accountId', type: 'varchar', length: '36' },
      { name: 'deputisingId', type: 'varchar', length: '36', isNullable: true },
      { name: 'createdAt', type: 'varchar', length: '24' },
      { name: 'lastSeenAt', type: 'varchar', length: '24' },
      { name: 'ip', type: 'varchar', length: '64', isNullable: true },
      { name: 'userAgent', type: 'varchar', length: '200', isNullable: true },
    ],
    indices: [
      { name: 'session_account', columnNames: ['accountId'] },
      { name: 'session_token_hash', columnNames: ['tokenHash'], isUnique: true },
    ],
    foreignKeys: [reference('session_account_fk', 'accountId', 'account', 'CASCADE')],
  }),
  new Table({
    name: 'deputising',
    columns: [
      ...recordColumns(),
      { name: 'principalId', type: 'varchar', length: '36' },
      { name: 'deputyId', type: 'varchar', length: '36' },
      { name: 'startsOn', type: 'date' },
      { name: 'endsOn', type: 'date' },
      { name: 'endedAt', type: 'varchar', length: '24', isNullable: true },
    ],
    indices: [
      { name: 'deputising_principal', columnNames: ['principalId'] },
      { name: 'deputising_deputy', columnNames: ['deputyId'] },
    ],
    foreignKeys: [
      reference('deputising_principal_fk', 'principalId', 'account'),
      reference('deputising_deputy_fk', 'deputyId', 'account'),
    ],
  }),
];

export class CreateAccounts1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables()) await runner.createTable(table, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables().toReversed()) await runner.dropTable(table, true);
  }
}
