import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyToList } from './live-list.ts';

interface Row {
  readonly id: string;
  readonly rank: number;
  readonly shown: boolean;
}

const compare = (a: Row, b: Row): number => a.rank - b.rank || (a.id < b.id ? -1 : 1);
const belongs = (row: Row): boolean => row.shown;

/** What a page of the whole looks like. */
function pageOf(all: readonly Row[], page: number, size: number) {
  const rows = all.filter(belongs).toSorted(compare);
  return { items: rows.slice((page - 1) * size, page * size), total: rows.length };
}

it('a page after a change is the page of the whole, or says that it cannot know', () => {
  const row = fc.record({
    id: fc.integer({ min: 0, max: 30 }).map(String),
    rank: fc.nat(20),
    shown: fc.boolean(),
  });
  let certain = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 25 }),
      row,
      fc.integer({ min: 1, max: 3 }),
      (all, changed, page) => {
        const size = 5;
        const created = !all.some(({ id }) => id === changed.id);
        const after = [...all.filter(({ id }) => id !== changed.id), changed];
        const { state, incomplete } = applyToList(pageOf(all, page, size), changed, created, {
          belongs,
          compare,
          page,
          size,
        });
        if (incomplete) return;
        certain += 1;
        expect(state).toEqual(pageOf(after, page, size));
      },
    ),
    { numRuns: 3000, seed: 20_091 },
  );
  // Most changes on a screen are settled without asking.
  expect(certain).toBeGreaterThan(1000);
});
