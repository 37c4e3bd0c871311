import type { TableColumnOptions, TableForeignKeyOptions } from 'typeorm';

/** Columns of every record, as they were when the first tables were made. Frozen, like the migrations that use it. */
export const recordColumns = (): TableColumnOptions[] => [
  { name: 'id', type: 'varchar', length: '36', isPrimary: true },
  { name: 'version', type: 'integer' },
  { name: 'createdAt', type: 'varchar', length: '24' },
  { name: 'updatedAt', type: 'varchar', length: '24' },
  { name: 'demo', type: 'boolean' },
];

/** Columns of every ledger row, likewise frozen. */
export const ledgerColumns = (): TableColumnOptions[] => [
  ...recordColumns(),
  { name: 'sectionId', type: 'varchar', length: '36' },
  { name: 'registeredById', type: 'varchar', length: '36' },
  { name: 'backEntry', type: 'boolean' },
  { name: 'voidedAt', type: 'varchar', length: '24', isNullable: true },
  { name: 'voidReason', type: 'varchar', length: '200', isNullable: true },
];

/** A foreign key to the id of a table. */
export const reference = (
  name: string,
  column: string,
  table: string,
  onDelete: 'CASCADE' | 'NO ACTION' = 'NO ACTION',
): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete,
  onUpdate: 'NO ACTION',
});
