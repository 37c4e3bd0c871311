import type { Day } from '@gongkai/shared/calendar/day';
import { applyToList, type ListChange, type ListState } from '@gongkai/shared/lists/live-list';
import { compareText } from '@gongkai/shared/lists/text';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import { marksOf, matches, type CountedRow, type Mark } from '@gongkai/shared/statistics/rule';
import type { LedgerRow } from './row-cells.tsx';
import type { CellAddress } from './rows-link.ts';

/** A row as counting looks at it; dates come as strings and are real days. */
function countedRow(row: LedgerRow): CountedRow {
  const { sectionId, voided } = row;
  if (row.noun === 'DISCLOSURE')
    return { ...row, noun: 'DISCLOSURE', sectionId, voided } as unknown as CountedRow; // the server fills a disclosure's facts
  if (row.noun === 'APPLICATION')
    return { ...row, noun: 'APPLICATION', sectionId, voided } as unknown as CountedRow; // as above
  return { ...row, noun: 'REMEDY', sectionId, voided } as unknown as CountedRow; // as above
}

/** Where a row stands under a cell or bar, if it does. */
export function markUnder(row: LedgerRow, cell: CellAddress, today: Day): Mark | null {
  const line = [...form2009.rows, ...form2009.facts].find(({ code }) => code === cell.code);
  if (!line) return null;
  const period = { from: `${cell.year}-01-01` as Day, to: `${cell.year}-12-31` as Day }; // both exist in every year
  const mark = marksOf(countedRow(row), period, today).find((candidate) => matches(line.rule, candidate));
  if (!mark) return null;
  if (cell.month && Number(mark.day.slice(5, 7)) !== cell.month) return null;
  if (cell.trait && mark.traits[cell.trait] !== cell.value) return null;
  return mark;
}

/** The list behind a number after a row has changed; in the server's order, newest counted day first. */
export function applyRow(
  list: ListState<LedgerRow>,
  row: LedgerRow,
  cell: CellAddress,
  place: { page: number; size: number; today: Day },
): ListChange<LedgerRow> {
  const dayOf = (one: LedgerRow): string => markUnder(one, cell, place.today)?.day ?? '';
  const wasThere = list.items.some(({ id }) => id === row.id);
  return applyToList(list, row, !wasThere, {
    belongs: (one) => markUnder(one, cell, place.today) !== null,
    compare: (a, b) => compareText(dayOf(b), dayOf(a)) || compareText(b.id, a.id),
    page: place.page,
    size: place.size,
  });
}
