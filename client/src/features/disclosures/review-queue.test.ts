import { expect, it } from 'vitest';
import type { Disclosure } from './disclosure-words.ts';
import { inGroups, waits, withItem, type Queue } from './review-queue.ts';

const item = (
  id: string,
  reviewStatus: Disclosure['reviewStatus'],
  mayAct: Disclosure['mayAct'],
  dueOn = '2026-11-02',
): Disclosure => ({ id, reviewStatus, mayAct, dueOn, voidedAt: null }) as unknown as Disclosure; // the queue looks at nothing else

const mine = item('mine', 'OFFICE_REVIEW', ['APPROVE', 'RETURN'], '2026-11-05');
const late = item('late', 'OFFICE_REVIEW', ['APPROVE', 'RETURN'], '2026-10-20');
const out = item('out', 'APPROVED', ['PUBLISH'], '2026-10-01');
const back = item('back', 'RETURNED', ['EDIT', 'SUBMIT'], '2026-12-01');
const queue: Queue = { total: 3, items: [out, late, mine] };
const ids = (items: readonly Disclosure[]) => items.map(({ id }) => id);

it.each([
  ['a step that is the viewer’s', mine, true],
  ['a step of somebody else', item('x', 'SECRECY_REVIEW', []), false],
  ['approved, for the office', out, true],
  ['approved, for who drafted it', item('x', 'APPROVED', ['EDIT']), false],
  ['returned, for the section', back, null],
  ['returned, for others', item('x', 'RETURNED', []), false],
  ['voided', { ...mine, voidedAt: '2026-10-26T01:00:00.000Z' }, false],
  ['a draft', item('x', 'DRAFT', ['EDIT', 'SUBMIT']), false],
])('%s', (_, one, expected) => expect(waits(one)).toBe(expected));

it('stands in groups, each by due day', () =>
  expect(ids(inGroups([mine, out, late, back]))).toEqual(['back', 'late', 'mine', 'out']));

it('moves one on: in, out, and asks where only the server knows', () => {
  const came = withItem(queue, item('new', 'OFFICE_REVIEW', ['APPROVE'], '2026-10-22'));
  expect([ids(came.queue.items), came.queue.total, came.incomplete]).toEqual([
    ['out', 'late', 'new', 'mine'],
    4,
    false,
  ]);
  const gone = withItem(queue, { ...late, reviewStatus: 'LEADER_REVIEW', mayAct: [] });
  expect([ids(gone.queue.items), gone.queue.total, gone.incomplete]).toEqual([['out', 'mine'], 2, false]);
  expect(withItem(queue, { ...late, reviewStatus: 'RETURNED', mayAct: ['SUBMIT'] }).incomplete).toBe(true);
  expect(withItem({ total: 5, items: queue.items }, { ...late, mayAct: [] }).incomplete).toBe(true);
});
