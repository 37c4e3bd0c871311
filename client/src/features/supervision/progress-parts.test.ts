import { describe, expect, it } from 'vitest';
import { byNeed, partsOf, rateOf, type SectionLine } from './progress-parts.ts';

/** 9 tasks: 2 late (one begun), 3 done, 1 waiting for the office, 1 in progress besides the late one, 2 open. */
const line = (fields: Partial<SectionLine> = {}): SectionLine => ({
  __typename: 'SectionProgress',
  sectionId: 's',
  name: '养老保险科',
  total: 9,
  done: 3,
  submitted: 1,
  inProgress: 2,
  returned: 0,
  notStarted: 3,
  overdue: 2,
  overdueInProgress: 1,
  lastEvidenceOn: null,
  ...fields,
});

describe('the squares of a section', () => {
  it('are as many as its tasks, each in one part', () => {
    expect(partsOf(line())).toEqual({ late: 2, done: 3, going: 2, open: 2 });
  });

  it('show a late task that waits for the office as late only', () => {
    const one = line({
      total: 1,
      done: 0,
      submitted: 1,
      inProgress: 0,
      notStarted: 0,
      overdue: 1,
      overdueInProgress: 1,
    });
    expect(partsOf(one)).toEqual({ late: 1, done: 0, going: 0, open: 0 });
  });

  it.each([
    [3, 9, 33],
    [2, 3, 66],
    [199, 200, 99],
    [5, 5, 100],
    [0, 0, null],
  ])('%d of %d done is %s percent: never 100 before all is', (done, total, expected) => {
    expect(rateOf({ done, total })).toBe(expected);
  });

  it('stand worst first', () => {
    const lines = [
      line({ name: '全完成', done: 9, overdue: 0 }),
      line({ name: '没有任务', total: 0, done: 0, overdue: 0 }),
      line({ name: '少', done: 1, overdue: 0 }),
      line({ name: '逾期一', overdue: 1, done: 8 }),
      line({ name: '逾期二' }),
    ];
    expect(lines.toSorted(byNeed).map(({ name }) => name)).toEqual([
      '逾期二',
      '逾期一',
      '少',
      '全完成',
      '没有任务',
    ]);
  });
});
