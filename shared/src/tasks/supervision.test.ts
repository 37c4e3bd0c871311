import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/day.ts';
import {
  compareSupervision,
  inSupervisionFilter,
  supervisionState,
  type ListedSupervision,
  type SupervisionFilter,
} from './supervision.ts';

const day = (text: string) => text as Day; // real days, typed by hand
const AT = '2026-10-26T04:00:00.000Z';

const order = (fields: Partial<ListedSupervision> = {}): ListedSupervision => ({
  id: 'a',
  orderNo: '督〔2026〕7号',
  line: '请于本周内办结',
  sectionId: 's1',
  issuedOn: day('2026-10-26'),
  answerBy: day('2026-10-29'),
  seenAt: null,
  answeredAt: null,
  task: { title: '办事指南更新' },
  ...fields,
});

describe('an order', () => {
  it.each([
    ['2026-10-26', null, null, 'UNSEEN'],
    ['2026-10-29', null, null, 'UNSEEN'],
    ['2026-10-30', null, null, 'LATE'],
    ['2026-10-26', AT, null, 'SEEN'],
    ['2026-10-30', AT, null, 'LATE'],
    ['2026-10-30', AT, AT, 'ANSWERED'],
  ])('on %s, seen %s, answered %s: %s', (today, seenAt, answeredAt, expected) => {
    expect(supervisionState(order({ seenAt, answeredAt }), day(today))).toBe(expected);
  });

  it.each<[string, Partial<SupervisionFilter>, boolean]>([
    ['everything', {}, true],
    ['its year', { year: 2026 }, true],
    ['another year', { year: 2025 }, false],
    ['waiting', { waiting: true }, true],
    ['answered', { waiting: false }, false],
    ['its section', { sectionId: 's1' }, true],
    ['another section', { sectionId: 's2' }, false],
    ['its number', { search: '7号' }, true],
    ['words of the line', { search: '本周' }, true],
    ['words of the task', { search: '指南' }, true],
    ['other words', { search: '统计' }, false],
  ])('in a list of %s', (_what, filter, expected) => {
    const whole = { year: null, waiting: null, sectionId: null, search: null, ...filter };
    expect(inSupervisionFilter(order(), whole)).toBe(expected);
  });

  it('stands before what was issued earlier', () => {
    const rows = [order({ id: 'a' }), order({ id: 'c', issuedOn: day('2026-10-20') }), order({ id: 'b' })];
    expect(rows.toSorted(compareSupervision).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});
