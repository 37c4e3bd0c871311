import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { shareOf } from '../lists/share.ts';
import {
  cellState,
  inPlace,
  matrixOf,
  type MatrixCount,
  type MatrixLine,
  type MatrixTask,
} from './matrix.ts';

const today = day('2026-10-26');
const count = (total: number, done: number, overdue: number, begun: number): MatrixCount => ({
  total,
  done,
  overdue,
  begun,
});

it.each([
  [count(2, 1, 1, 2), 'OVERDUE'],
  [count(2, 2, 0, 2), 'DONE'],
  [count(2, 1, 0, 1), 'BEGUN'],
  [count(2, 0, 0, 1), 'BEGUN'],
  [count(2, 0, 0, 0), 'NONE'],
  [count(0, 0, 0, 0), 'NONE'],
])('the shape of a cell %j is %s', (cell, state) => {
  expect(cellState(cell)).toBe(state);
});

it.each([
  [count(0, 0, 0, 0), null],
  [count(79, 62, 0, 0), 78],
  // 92.86 %: rounded down, as everywhere.
  [count(14, 13, 0, 0), 92],
  [count(7, 7, 0, 0), 100],
  // 99.6 % is not wholly done.
  [count(250, 249, 0, 0), 99],
  [count(3, 0, 0, 0), 0],
])('the rate of %j is %s', (cell, rate) => {
  expect(shareOf(cell.done, cell.total)).toBe(rate);
});

const line = (lineKey: string, fields: Partial<MatrixLine>): MatrixLine => ({
  lineKey,
  area: 'ACTIVE_DISCLOSURE',
  responsibility: '办事指南',
  position: 1,
  sectionId: '甲',
  coSectionIds: [],
  inForce: true,
  ...fields,
});
const task = (lineKey: string | null, fields: Partial<MatrixTask> = {}): MatrixTask => ({
  lineKey,
  status: 'NOT_STARTED',
  startsOn: day('2026-10-01'),
  dueOn: day('2026-12-31'),
  submittedOn: null,
  voided: false,
  ...fields,
});

describe('the matrix', () => {
  const lines = [
    line('support', { area: 'SUPPORT', responsibility: '培训', position: 1 }),
    line('a', { position: 3, coSectionIds: ['乙', '丙'] }),
    line('b', { position: 4, sectionId: '乙' }),
    line('a2', { position: 5 }),
    line('first', { responsibility: '法规公文', position: 2 }),
    line('gone', { responsibility: '旧责任', position: 9, inForce: false }),
    line('forgotten', { responsibility: '无人记得', position: 10, inForce: false }),
  ];
  const tasks = [
    task('a', { status: 'DONE', submittedOn: day('2026-10-20') }),
    task('a2', { dueOn: day('2026-10-23') }),
    task('b', { status: 'IN_PROGRESS' }),
    // Foreseen, voided and others’ tasks are in no figure.
    task('b', { startsOn: day('2026-10-27') }),
    task('b', { voided: true }),
    task(null),
    task('gone', { status: 'IN_PROGRESS' }),
  ];
  const matrix = matrixOf(lines, tasks, today);

  it('has the headings in their order, within them the plan’s', () => {
    expect(matrix.rows.map(({ responsibility }) => responsibility)).toEqual([
      '法规公文',
      '办事指南',
      '旧责任',
      '培训',
    ]);
  });

  it('counts each current task once, in its cell, row, column and in all', () => {
    const row = matrix.rows[1];
    expect(row).toMatchObject({ ...count(3, 1, 1, 2), lineKey: 'a', assisting: ['丙'] });
    expect(row?.cells).toEqual([
      { lineKey: 'a', sectionId: '甲', ...count(2, 1, 1, 1) },
      { lineKey: 'b', sectionId: '乙', ...count(1, 0, 0, 1) },
    ]);
    expect(Object.fromEntries(matrix.sections)).toEqual({ 甲: count(3, 1, 1, 2), 乙: count(1, 0, 0, 1) });
    expect(matrix.total).toEqual(count(4, 1, 1, 3));
  });
});

describe('三落实', () => {
  const measures = [{ text: '梳理', done: false }];
  const set = { status: 'NOT_STARTED', voided: false, measures } as const;
  it.each([
    ['nothing yet', { inForce: true, signed: false }, [], [false, false, false]],
    ['signed', { inForce: true, signed: true }, [], [true, false, false]],
    ['no longer in force', { inForce: false, signed: true }, [], [false, false, false]],
    ['a task set up', { inForce: true, signed: true }, [set], [true, true, false]],
    ['a voided task', { inForce: true, signed: true }, [{ ...set, voided: true }], [true, false, false]],
    [
      'a measure ticked',
      { inForce: true, signed: true },
      [{ ...set, measures: [{ text: '梳理', done: true }] }],
      [true, true, true],
    ],
    [
      'begun',
      { inForce: true, signed: true },
      [{ ...set, status: 'IN_PROGRESS' as const }],
      [true, true, true],
    ],
  ])('%s', (_what, cell, tasks, expected) => {
    const { duty, task: made, measure } = inPlace(cell, tasks);
    expect([duty, made, measure]).toEqual(expected);
  });
});
