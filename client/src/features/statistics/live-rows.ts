import type { Day } from '@gongkai/shared/calendar/day';
import { applyToList, type ListChange, type ListState } from '@gongkai/shared/lists/live-list';
import { compareText } from '@gongkai/shared/lists/text';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import { marksOf, matches, type CountedRow, type Mark } from '@gongkai/shared/statistics/rule';
import type { LedgerRow } from './row-cells.tsx';
import type { CellAddress } from './rows-link.ts';

/** Where a row stands under a cell or bar, if it does. */
export function markUnder(row: LedgerRow, cell: CellAddress, today: Day): Mark | null {
  const line = [...form2009.rows, ...form2009.facts].find(({ code }) => code === cell.code);
  if (!line) return null;
  const counted = row as unknown as CountedRow; // the server fills what counting looks at for each noun, with real days
  const period = { from: `${cell.year}-01-01` as Day, to: `${cell.year}-12-31` as Day }; // both exist in every year
  const mark = marksOf(counted, period, today).find((candidate) => matches(line.rule, candidate));
  if (!mark) return null;
  if (cell.month && Number(mark.day.slice(5, 7)) !== cell.month) return null;
  if (cell.trait && mark.traits[cell.trait] !== cell.value) return null;
  return mark;
}

interface Place {
  readonly page: number;
  readonly size: number;
  readonly today: Day;
  /** The number itself; null where no table came with the rows, for then it has not moved. */
  readonly total: number | null;
}

/** The list behind a number after rows have changed; in the server's order, newest counted day first. */
export function applyRows(
  list: ListState<LedgerRow>,
  rows: readonly LedgerRow[],
  cell: CellAddress,
  { page, size, today, total }: Place,
): ListChange<LedgerRow> {
  const dayOf = (row: LedgerRow): string => markUnder(row, cell, today)?.day ?? '';
  const belongs = (row: LedgerRow): boolean => markUnder(row, cell, today) !== null;
  const compare = (a: LedgerRow, b: LedgerRow): number =>
    compareText(dayOf(b), dayOf(a)) || compareText(b.id, a.id);
  const whole = page === 1 && list.items.length === list.total;
  const here = new Set(list.items.map(({ id }) => id));
  // Of rows that are not on this page only the number tells whether they are new or were on another one: each of
  // those would leave it short.
  const expected =
    rows.filter((row) => belongs(row) && !here.has(row.id)).length -
    rows.filter((row) => !belongs(row) && here.has(row.id)).length;
  const wereNowhere = whole || (total ?? list.total) - list.total === expected;
  let state = list;
  let incomplete = false;
  for (const row of rows) {
    const change = applyToList(state, row, wereNowhere, { belongs, compare, page, size });
    state = change.state;
    incomplete ||= change.incomplete;
  }
  return { state: { ...state, total: total ?? state.total }, incomplete };
}
