import { expect, it } from 'vitest';
import type { Disclosure, Review } from './disclosure-words.ts';
import { chainOf, earlierRounds } from './review-chain.ts';

const item = (
  reviewStatus: Disclosure['reviewStatus'],
  round: number,
  attribute: Disclosure['attribute'] = 'ACTIVE',
) => ({
  reviewStatus,
  round,
  attribute,
  draftedBy: '陈晓岚',
});
const review = (round: number, step: Review['step'], decision: Review['decision'] = 'APPROVED'): Review =>
  ({
    id: `${round}${step}`,
    round,
    step,
    decision,
    reviewer: '谢志红',
    decidedAt: '2026-10-26T02:00:00.000Z',
  }) as Review; // the chain looks at nothing else
const lines = [
  { verb: 'submitted', at: '2026-10-25T02:00:00.000Z', by: '陈晓岚' },
  { verb: 'created', at: '2026-10-24T02:00:00.000Z', by: '吴建平' },
];
const plain = { leaderReviews: false };
const shape = (chain: ReturnType<typeof chainOf>) => chain.map(({ step, at }) => `${step} ${at}`);

it('marks where the item is, with who and when', () => {
  const chain = chainOf(item('SECRECY_REVIEW', 1), [review(1, 'SECTION_REVIEW')], lines, plain);
  expect(shape(chain)).toEqual([
    'DRAFT done',
    'SECTION_REVIEW done',
    'SECRECY_REVIEW here',
    'OFFICE_REVIEW ahead',
    'PUBLISH ahead',
  ]);
  expect(chain[0]).toMatchObject({ who: '陈晓岚', when: '2026-10-25T02:00:00.000Z' });
});

it('has the leaders’ step where the bureau has it, and keeps it where a round went through it', () => {
  expect(shape(chainOf(item('DRAFT', 0), [], lines, { leaderReviews: true }))).toContain(
    'LEADER_REVIEW ahead',
  );
  const went = [review(1, 'SECTION_REVIEW'), review(1, 'LEADER_REVIEW')];
  expect(shape(chainOf(item('PUBLISHED', 1), went, lines, plain))).toEqual([
    'DRAFT done',
    'SECTION_REVIEW done',
    'LEADER_REVIEW done',
    'PUBLISH done',
  ]);
});

it('stops where it was returned, and what is not 主动公开 does not end in publication', () => {
  const back = [review(1, 'SECTION_REVIEW'), review(1, 'SECRECY_REVIEW', 'RETURNED')];
  expect(shape(chainOf(item('RETURNED', 1, 'WITHHELD'), back, lines, plain))).toEqual([
    'DRAFT here',
    'SECTION_REVIEW done',
    'SECRECY_REVIEW returned',
    'OFFICE_REVIEW ahead',
  ]);
});

it('folds away the rounds before, and all of them for a draft', () => {
  const all = [review(1, 'SECTION_REVIEW', 'RETURNED'), review(2, 'SECTION_REVIEW')];
  expect(earlierRounds(item('SECRECY_REVIEW', 2), all).map(({ round }) => round)).toEqual([1]);
  expect(earlierRounds(item('DRAFT', 2), all).map(({ round }) => round)).toEqual([2, 1]);
  expect(shape(chainOf(item('DRAFT', 2), all, lines, plain))[1]).toBe('SECTION_REVIEW ahead');
});
