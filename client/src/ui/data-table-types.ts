import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row, index: number) => ReactNode;
  /** Numbers and dates stand at the right. */
  align?: 'left' | 'center' | 'right';
  width?: number | string;
  sortable?: boolean;
  /** Most columns may be hidden; the one that names the row may not. */
  fixed?: boolean;
  hiddenAtFirst?: boolean;
}

export interface Sort {
  key: string;
  order: 'asc' | 'desc';
}

export interface Paging {
  page: number;
  pageSize: number;
  total: number;
}

export interface Selection {
  keys: readonly string[];
  onChange: (keys: string[]) => void;
  /** The acts on the selected rows, shown in a bar that stays in sight. */
  acts: ReactNode;
}

export type Density = 'default' | 'compact';

/** What stands in one line of the table. */
export type Line<Row> =
  | { kind: 'row'; key: string; row: Row; index: number }
  | { kind: 'group'; key: string; head: ReactNode }
  | { kind: 'skeleton'; key: string };

export interface DataTableProps<Row> {
  /** Names the table for screen readers and for what is remembered about it. */
  name: string;
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  loading?: boolean;
  /** Stands in the place of the rows when reading them failed. */
  error?: ReactNode;
  empty?: ReactNode;
  sort?: Sort | null;
  onSort?: (sort: Sort | null) => void;
  paging?: Paging;
  onPage?: (page: number, pageSize: number) => void;
  /** 条, 件, 项: the measure word of the total. */
  unit?: string;
  onOpen?: (row: Row) => void;
  /** Neighbouring rows of one group stand under a line of bold text. */
  group?: { of: (row: Row) => string; head: (group: string, rows: readonly Row[]) => ReactNode };
  selection?: Selection;
  /** Left part of the line above the table. */
  tools?: ReactNode;
  /** Name under which the list as it stands can be had as a file: 导出. */
  exportAs?: string;
  /** How a row looks in the ruled list of a phone. */
  card?: (row: Row) => ReactNode;
  /** Emphasises a row, e.g. the one open in the drawer. */
  current?: string | null;
  minWidth?: number;
  /** Rows have a second line, so the grey lines shown while reading are as high. */
  twoLine?: boolean;
  /** false for a small table within a page, where choosing columns would be noise. */
  settings?: boolean;
}
