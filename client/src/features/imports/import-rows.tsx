import type { ImportJobQuery } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import type { Job } from './import-words.ts';

type Mistake = ImportJobQuery['importJob']['mistakes'][number];
type ThereRow = ImportJobQuery['importJob']['thereRows'][number];

const mistakeColumns: readonly Column<Mistake>[] = [
  { key: 'row', title: '行', width: 80, align: 'right', render: ({ row }) => row },
  { key: 'column', title: '列', width: 120, render: ({ column }) => column },
  { key: 'reason', title: '原因', render: ({ reason }) => reason },
];

const thereColumns: readonly Column<ThereRow>[] = [
  { key: 'row', title: '行', width: 80, align: 'right', render: ({ row }) => row },
  { key: 'name', title: '台账中已有', render: ({ name }) => name },
];

/** Rows with mistakes, by row, column and reason. */
export function Mistakes({ job, rows }: { job: Job; rows: readonly Mistake[] }) {
  if (rows.length === 0) return null;
  const shown =
    rows.length >= 200 ? '只列前200处，全部见错误行文件' : '改好错误行文件后直接上传，只导入这些行';
  return (
    <Section title={`错误行${job.bad}行`} right={shown}>
      <DataTable
        name="import-mistakes"
        label="错误行"
        settings={false}
        columns={mistakeColumns}
        rows={rows}
        rowKey={({ row, column, reason }) => `${row} ${column} ${reason}`}
        card={({ row, column, reason }) => <RowCard status={`第${row}行`} aside={column} title={reason} />}
      />
    </Section>
  );
}

/** Rows that the ledger has already; left out. */
export function There({ job, rows }: { job: Job; rows: readonly ThereRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section
      title={`台账中已有${job.there}行`}
      right={rows.length >= 200 ? '只列前200行' : '跳过，不重复导入'}
    >
      <DataTable
        name="import-there"
        label="台账中已有"
        settings={false}
        columns={thereColumns}
        rows={rows}
        rowKey={({ row }) => String(row)}
        card={({ row, name }) => <RowCard status={`第${row}行`} title={name} />}
      />
    </Section>
  );
}
