import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import type { CellAddress } from './rows-link.ts';

type Table = StatisticsTableFieldsFragment;
type Series = 'disclosures' | 'receipts' | 'replies';

const series: Partial<Record<string, Series>> = { A: 'disclosures', B: 'receipts', C: 'replies' };

/** The number of a cell or bar as the table says it; null for a cut the table does not draw. */
export function cellTotal(table: Table, { code, month, trait, value }: CellAddress): number | null {
  const drawn = series[code];
  if (month)
    return trait || !drawn ? null : (table.months.find((one) => one.month === month)?.[drawn] ?? null);
  if (trait === 'section') {
    const section = table.sections.find(({ sectionId }) => sectionId === value);
    if (code === 'A2') return section?.late ?? null;
    return drawn ? (section?.[drawn] ?? null) : null;
  }
  if (trait) return barsOf(table, code, trait)?.find(({ key }) => key === value)?.count ?? null;
  return [...table.rows, ...table.facts].find((line) => line.code === code)?.value ?? null;
}

function barsOf(table: Table, code: string, trait: string): Table['categories'] | null {
  if (code === 'A' && trait === 'category') return table.categories;
  if (code === 'A' && trait === 'channel') return table.publicationChannels;
  if (code === 'B' && trait === 'channel') return table.receiptChannels;
  return null;
}
