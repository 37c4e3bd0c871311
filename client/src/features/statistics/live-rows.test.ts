import type { Day } from '@gongkai/shared/calendar/day';
import { describe, expect, it } from 'vitest';
import { applyRows } from './live-rows.ts';
import type { LedgerRow } from './row-cells.tsx';
import type { CellAddress } from './rows-link.ts';

const today = '2026-11-23' as Day; // a real day
const place = { page: 1, size: 3, today, total: null };
const cell: CellAddress = { year: 2026, code: 'A1' };

/** An item published in time on this day; `overrides` make it another. */
function item(id: string, publishedOn: string | null, overrides: Partial<LedgerRow> = {}): LedgerRow {
  return {
    __typename: 'LedgerRow',
    id,
    noun: 'DISCLOSURE',
    number: id,
    sectionId: 's1',
    sectionName: '局办公室',
    readable: true,
    title: id,
    voided: false,
    attribute: 'ACTIVE',
    category: 'WORK_NEWS',
    formedOn: '2026-01-05',
    dueOn: '2026-12-31',
    dueProvisional: false,
    publishedOn,
    mainChannel: 'WEBSITE',
    receivedOn: null,
    channel: null,
    servedOn: null,
    outcome: null,
    kind: null,
    acceptedOn: null,
    taskStatus: null,
    submittedOn: null,
    ...overrides,
  };
}

const ids = (rows: readonly LedgerRow[]) => rows.map(({ id }) => id);

describe('a list that is wholly on screen', () => {
  const list = { items: [item('b', '2026-03-02'), item('a', '2026-03-01')], total: 2 };

  it('takes a new row at its day, newest first', () => {
    const { state, incomplete } = applyRows(list, [item('c', '2026-03-01')], cell, { ...place, total: 3 });
    expect(ids(state.items)).toEqual(['b', 'c', 'a']);
    expect([state.total, incomplete]).toEqual([3, false]);
  });

  it.each([
    ['a voided row', { voided: true }],
    ['a row of another attribute', { attribute: 'ON_REQUEST' as const }],
    ['a row published too late', { dueOn: '2026-02-01' }],
  ])('loses %s', (_what, overrides) => {
    const { state, incomplete } = applyRows(list, [item('b', '2026-03-02', overrides)], cell, place);
    expect(ids(state.items)).toEqual(['a']);
    expect([state.total, incomplete]).toEqual([1, false]);
  });

  it('leaves out what never counted', () => {
    const { state, incomplete } = applyRows(list, [item('n', null)], cell, { ...place, total: 2 });
    expect(state).toEqual(list);
    expect(incomplete).toBe(false);
  });

  it('takes several rows of one message', () => {
    const rows = [item('d', '2026-03-04'), item('b', '2026-03-02', { voided: true })];
    const { state, incomplete } = applyRows(list, rows, cell, { ...place, total: 2 });
    expect(ids(state.items)).toEqual(['d', 'a']);
    expect([state.total, incomplete]).toEqual([2, false]);
  });
});

describe('a page of a longer list', () => {
  const list = {
    items: [item('e', '2026-05-01'), item('d', '2026-04-01'), item('c', '2026-03-01')],
    total: 5,
  };

  it('knows a new row by the number that grew', () => {
    const { state, incomplete } = applyRows(list, [item('f', '2026-06-01')], cell, { ...place, total: 6 });
    expect(ids(state.items)).toEqual(['f', 'e', 'd']);
    expect([state.total, incomplete]).toEqual([6, false]);
  });

  it('asks when a row of another page has changed, and shows the number all the same', () => {
    const { state, incomplete } = applyRows(list, [item('a', '2026-06-01')], cell, { ...place, total: 5 });
    expect([state.total, incomplete]).toEqual([5, true]);
  });

  it('is not moved by a row that counts nowhere', () => {
    const { state, incomplete } = applyRows(list, [item('x', null)], cell, { ...place, total: 5 });
    expect(state).toEqual(list);
    expect(incomplete).toBe(false);
  });

  it.each([
    ['with the number that did not move', 5],
    ['with no number, for none moved', null],
  ])('is not moved by several rows that count nowhere, %s', (_what, total) => {
    const rows = [item('x', null), item('y', null)];
    const { state, incomplete } = applyRows(list, rows, cell, { ...place, total });
    expect([state, incomplete]).toEqual([list, false]);
  });

  it('knows new rows among others by the number that grew', () => {
    const rows = [item('f', '2026-06-01'), item('x', null)];
    const { state, incomplete } = applyRows(list, rows, cell, { ...place, total: 6 });
    expect([ids(state.items), state.total, incomplete]).toEqual([['f', 'e', 'd'], 6, false]);
  });

  it('asks when a row of another page has left', () => {
    const gone = item('a', '2026-01-05', { voided: true });
    const { state, incomplete } = applyRows(list, [gone], cell, { ...place, total: 4 });
    expect([state.total, incomplete]).toEqual([4, true]);
  });
});

it('a bar counts only its month and trait', () => {
  const march = { year: 2026, code: 'A', month: 3, trait: 'category', value: 'WORK_NEWS' };
  const empty = { items: [], total: 0 };
  const rows = [
    item('in', '2026-03-31'),
    item('other-month', '2026-04-01'),
    item('other-kind', '2026-03-31', { category: 'PERSONNEL' }),
  ];
  expect(ids(applyRows(empty, rows, march, place).state.items)).toEqual(['in']);
});
