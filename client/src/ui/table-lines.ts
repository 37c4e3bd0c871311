import type { DataTableProps, Line } from './data-table-types.ts';

type Source<Row> = Pick<DataTableProps<Row>, 'rows' | 'rowKey' | 'group'>;

/** Rows with the heads of their groups put between them. */
export function linesOf<Row>({ rows, rowKey, group }: Source<Row>): Line<Row>[] {
  const lines: Line<Row>[] = [];
  let open: string | null = null;
  for (const [index, row] of rows.entries()) {
    const name = group?.of(row) ?? null;
    if (group && name !== null && name !== open) {
      open = name;
      const members = rows.filter((other) => group.of(other) === name);
      lines.push({ kind: 'group', key: `group:${name}`, head: group.head(name, members) });
    }
    lines.push({ kind: 'row', key: rowKey(row), row, index });
  }
  return lines;
}

/** As many grey lines as the page will most likely have, so that nothing below jumps when the rows come. */
export function skeletonLines<Row>(count: number): Line<Row>[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'skeleton', key: `skeleton:${index}` }));
}
