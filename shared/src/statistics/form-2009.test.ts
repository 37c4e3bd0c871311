import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { form2009 } from './form-2009.ts';
import { marksOf, matches, type CountedRow } from './rule.ts';
import { fill, verify } from './table.ts';

const Y2025 = { from: day('2025-01-01'), to: day('2025-12-31') };
const Y2026 = { from: day('2026-01-01'), to: day('2026-12-31') };
const TODAY = day('2026-10-26');

/** The lines a row counts in, by the printed form's codes. */
const linesOf = (row: CountedRow, period = Y2026): string[] => {
  const marks = marksOf(row, period, TODAY);
  return [...form2009.rows, ...form2009.facts]
    .filter(({ rule }) => marks.some((mark) => matches(rule, mark)))
    .map(({ code }) => code);
};

const item = (fields: Partial<Extract<CountedRow, { noun: 'DISCLOSURE' }>>): CountedRow => ({
  noun: 'DISCLOSURE',
  sectionId: 's',
  voided: false,
  attribute: 'ACTIVE',
  category: 'WORK_NEWS',
  dueOn: day('2026-03-10'),
  publishedOn: null,
  mainChannel: null,
  ...fields,
});

describe('where an item counts', () => {
  const due = day('2025-12-31');
  it.each([
    [
      'published before its due day',
      item({ publishedOn: day('2026-03-01'), mainChannel: 'WEBSITE' }),
      Y2026,
      ['A', 'A1', 'A3'],
    ],
    [
      'published on its due day, not on the website',
      item({ publishedOn: day('2026-03-10'), mainChannel: 'GAZETTE' }),
      Y2026,
      ['A', 'A1', 'A4'],
    ],
    [
      'published the day after',
      item({ publishedOn: day('2026-03-11'), mainChannel: 'WEBSITE' }),
      Y2026,
      ['A', 'A2', 'A3'],
    ],
    ['past its day and still not', item({}), Y2026, ['A', 'A2', 'notYetDisclosed']],
    ['open and not yet due', item({ dueOn: day('2026-10-26') }), Y2026, []],
    [
      'due on the last day of the year, published in January: the old year, late',
      item({ dueOn: due, publishedOn: day('2026-01-05'), mainChannel: 'WEBSITE' }),
      Y2025,
      ['A', 'A2', 'notYetDisclosed'],
    ],
    [
      'the same, in the new year: nowhere',
      item({ dueOn: due, publishedOn: day('2026-01-05'), mainChannel: 'WEBSITE' }),
      Y2026,
      [],
    ],
    [
      'published in December, due in January: the old year, in time',
      item({ dueOn: day('2026-01-09'), publishedOn: day('2025-12-30'), mainChannel: 'WEBSITE' }),
      Y2025,
      ['A', 'A1', 'A3'],
    ],
    ['voided', item({ publishedOn: day('2026-03-01'), voided: true }), Y2026, []],
    ['on request only', item({ attribute: 'ON_REQUEST' }), Y2026, []],
  ])('%s', (_what, row, period, lines) => {
    expect(linesOf(row, period)).toEqual(lines);
  });
});

describe('where an application counts', () => {
  const application = (fields: Partial<Extract<CountedRow, { noun: 'APPLICATION' }>>): CountedRow => ({
    noun: 'APPLICATION',
    sectionId: 's',
    voided: false,
    receivedOn: day('2026-03-02'),
    channel: 'ONLINE',
    servedOn: null,
    outcome: null,
    ...fields,
  });
  it.each([
    ['in hand', application({}), ['B', 'B4']],
    ['granted', application({ servedOn: day('2026-03-20'), outcome: 'GRANTED' }), ['B', 'B4', 'C', 'C1']],
    [
      'granted in part',
      application({ servedOn: day('2026-03-20'), outcome: 'PARTIALLY_GRANTED', channel: 'FAX' }),
      ['B', 'B2', 'C', 'C2'],
    ],
    [
      'unable to provide counts as refused',
      application({ servedOn: day('2026-03-20'), outcome: 'UNABLE_NOT_HELD' }),
      ['B', 'B4', 'C', 'C3'],
    ],
    [
      'withdrawn is received and not replied to',
      application({ servedOn: day('2026-03-20'), outcome: 'OTHER_HANDLING' }),
      ['B', 'B4', 'notReplied'],
    ],
    [
      'received last year, served this year',
      application({
        receivedOn: day('2025-12-30'),
        servedOn: day('2026-01-09'),
        outcome: 'REFUSED_THIRD_PARTY',
      }),
      ['C', 'C3'],
    ],
    ['voided', application({ voided: true }), []],
  ])('%s', (_what, row, lines) => {
    expect(linesOf(row)).toEqual(lines);
  });
});

it.each([
  ['REVIEW', 'D'],
  ['DIRECT_LAWSUIT', 'E'],
  ['LAWSUIT_AFTER_REVIEW', 'E'],
  ['COMPLAINT', 'F'],
] as const)('a remedy of kind %s counts in %s', (kind, line) => {
  expect(
    linesOf({ noun: 'REMEDY', sectionId: 's', voided: false, kind, acceptedOn: day('2026-05-05') }),
  ).toEqual([line]);
});

describe('the relations', () => {
  const known = {
    A: 10,
    A1: 7,
    A2: 3,
    A3: 6,
    A4: 2,
    notYetDisclosed: 2,
    B: 3,
    B1: 1,
    B4: 2,
    C: 4,
    C1: 4,
    carriedOver: 1,
  };
  const holding = (values: Record<string, number>) =>
    verify(form2009, values)
      .filter(({ holds }) => holds)
      .map(({ id }) => id);
  it('hold for a table that is right', () => {
    expect(holding(known)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
  });
  it.each([
    ['S1', { A2: 2 }],
    ['S2', { A4: 3 }],
    ['S3', { B6: 1 }],
    ['S4', { C3: 1 }],
    ['S5', { carriedOver: 0 }],
  ])('%s breaks alone when one number of it is wrong', (id, wrong) => {
    expect(holding({ ...known, ...wrong })).toEqual(
      ['S1', 'S2', 'S3', 'S4', 'S5'].filter((other) => other !== id),
    );
  });
});

it('fills every line by its own rule from tallies', () => {
  const values = fill(form2009, [
    { series: 'DISCLOSURE', traits: { timely: 'YES', via: 'WEBSITE' }, count: 5 },
    { series: 'DISCLOSURE', traits: { timely: 'NO', via: 'NOT_YET' }, count: 2 },
    { series: 'REMEDY', traits: { kind: 'COMPLAINT' }, count: 1 },
  ]);
  expect(values).toMatchObject({
    A: 7,
    A1: 5,
    A2: 2,
    A3: 5,
    A4: 0,
    notYetDisclosed: 2,
    B: 0,
    C: 0,
    D: 0,
    F: 1,
  });
});
