import { useLocation, useNavigate } from 'react-router';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import type { CategoryDatum, CompareDatum, MonthDatum } from '../../ui/charts/chart-data.ts';
import { rowsPath, rowsState, type CellAddress } from './rows-link.ts';

type Table = StatisticsTableFieldsFragment;

/** Opens the list behind a mark, over the table; closing it leads back to the chart. */
export function useOpenRows(): (cell: CellAddress) => void {
  const navigate = useNavigate();
  const location = useLocation();
  return (cell) => void navigate(rowsPath(cell), { state: rowsState(location), preventScrollReset: true });
}

export function valueOf(table: Table, code: string, key: 'value' | 'previous' = 'value'): number {
  return table.rows.find((row) => row.code === code)?.[key] ?? 0;
}

export const isRunning = (year: number, today: string): boolean => String(year) === today.slice(0, 4);

/** What a figure of the year covers: a year that is not over yet is no whole year. */
export const spanOf = (year: number, today: string): string => (isRunning(year, today) ? '今年至今' : '全年');

/** Months up to the running one; a month to come is no zero. */
export function monthsOf(table: Table, today: string, key: 'disclosures' | 'receipts'): MonthDatum[] {
  const current = isRunning(table.year, today);
  const running = current ? Number(today.slice(5, 7)) : 12;
  // A year without any record is no year to compare with: twelve marks on the axis would say nothing.
  const compared = key === 'disclosures' && valueOf(table, 'A', 'previous') > 0;
  return table.months
    .filter(({ month }) => month <= running)
    .map((one) => ({
      month: one.month,
      value: one[key],
      ...(compared && { before: one.disclosuresBefore }),
      incomplete: current && one.month === running,
    }));
}

/** 与上年比: the parent lines of the table. */
export function comparedYears(table: Table): CompareDatum[] {
  const lines = [
    ['A', '主动公开'],
    ['B', '依申请'],
    ['C', '答复'],
  ] as const;
  return lines.map(([key, label]) => ({
    key,
    label,
    before: valueOf(table, key, 'previous'),
    now: valueOf(table, key),
  }));
}

/** Bars with the words of their keys. */
export function named(texts: Partial<Record<string, string>>, counts: Table['categories']): CategoryDatum[] {
  return counts.map(({ key, count }) => ({ key, label: texts[key] ?? key, value: count }));
}

/** 收到、答复、复议、诉讼、申诉均为0: which lines about applications are zero, said in one line. */
export function zeroLine(table: Table): string {
  const lines = [
    ['B', '收到'],
    ['C', '答复'],
    ['D', '复议'],
    ['E', '诉讼'],
    ['F', '申诉'],
  ] as const;
  const zeros = lines.filter(([code]) => valueOf(table, code) === 0);
  return `${zeros.map(([, word]) => word).join('、')}均为0`;
}
