import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../keys.ts';
import type { Role } from '../permissions.ts';
import {
  DisclosureAct,
  isReviewStep,
  missingSteps,
  nextStatus,
  openActs,
  personalBar,
  type ReviewFacts,
  type ReviewStep,
  ReviewStatus,
  type ReviewViewer,
} from './review.lifecycle.ts';

const item = (fields: Partial<ReviewFacts> = {}): ReviewFacts => ({
  reviewStatus: 'DRAFT',
  attribute: 'ACTIVE',
  sectionId: 'own',
  sectionHeadId: 'head',
  drafterIds: ['drafter'],
  registeredById: 'drafter',
  repealed: false,
  voided: false,
  ...fields,
});
const viewer = (id: string, roles: Role[], fields: Partial<ReviewViewer> = {}): ReviewViewer => ({
  accountId: id,
  ownAccountId: id,
  personId: id,
  roles,
  sectionIds: ['own'],
  ...fields,
});
const OFF = { leaderReviews: false };
const ON = { leaderReviews: true };

describe('the way of an item', () => {
  it.each([
    ['DRAFT', 'SUBMIT', 'SECTION_REVIEW'],
    ['RETURNED', 'SUBMIT', 'SECTION_REVIEW'],
    ['SECTION_REVIEW', 'APPROVE', 'SECRECY_REVIEW'],
    ['SECRECY_REVIEW', 'APPROVE', 'OFFICE_REVIEW'],
    ['OFFICE_REVIEW', 'APPROVE', 'APPROVED'],
    ['APPROVED', 'PUBLISH', 'PUBLISHED'],
    ['SECTION_REVIEW', 'WITHDRAW', 'DRAFT'],
    ['APPROVED', 'EDIT', 'DRAFT'],
    ['DECIDED', 'EDIT', 'DRAFT'],
    ['PUBLISHED', 'EDIT', 'PUBLISHED'],
  ] as const)('%s %s → %s', (reviewStatus, act, next) => {
    expect(nextStatus(item({ reviewStatus }), act, OFF)).toEqual({ next });
  });

  it('has the leaders after the office where the bureau wants it, also for what was begun before', () => {
    const office = item({ reviewStatus: 'OFFICE_REVIEW' });
    expect(nextStatus(office, 'APPROVE', ON)).toEqual({ next: 'LEADER_REVIEW' });
    const leader = item({ reviewStatus: 'LEADER_REVIEW' });
    for (const settings of [ON, OFF])
      expect(nextStatus(leader, 'APPROVE', settings)).toEqual({ next: 'APPROVED' });
  });

  it('ends for what is not to be disclosed in 不公开已审定, and never outside', () => {
    const withheld = item({ reviewStatus: 'OFFICE_REVIEW', attribute: 'WITHHELD' });
    expect(nextStatus(withheld, 'APPROVE', OFF)).toEqual({ next: 'DECIDED' });
    for (const reviewStatus of valuesOf(ReviewStatus).filter((status) => status !== 'PUBLISHED'))
      expect(nextStatus(item({ reviewStatus, attribute: 'ON_REQUEST' }), 'PUBLISH', OFF)).toHaveProperty(
        'refused',
      );
  });
});

describe('who may', () => {
  const bar = (reviewStatus: ReviewStatus, act: DisclosureAct, who: ReviewViewer) =>
    personalBar(item({ reviewStatus }), act, who);

  it.each([
    ['the head of the section', viewer('head', ['SECTION_HEAD']), null],
    ['another head in it', viewer('other', ['SECTION_HEAD']), 'NOT_SECTION_HEAD'],
    ['a head elsewhere', viewer('head', ['SECTION_HEAD'], { sectionIds: ['foreign'] }), 'FORBIDDEN'],
    ['the head’s person without the role', viewer('head', ['LIAISON']), 'FORBIDDEN'],
    ['the office', viewer('office', ['OFFICE']), 'FORBIDDEN'],
  ] as const)('make the section’s step: %s', (_who, who, expected) => {
    expect(bar('SECTION_REVIEW', 'APPROVE', who)).toBe(expected);
  });

  it.each([
    ['a secrecy reviewer', viewer('secrecy', ['SECRECY_REVIEWER']), null],
    ['who drafted it', viewer('drafter', ['SECRECY_REVIEWER']), 'DRAFTER_REVIEWS_SELF'],
    [
      'who acts for the drafter',
      viewer('drafter', ['SECRECY_REVIEWER'], { ownAccountId: 'x' }),
      'DRAFTER_REVIEWS_SELF',
    ],
    [
      'the drafter acting for a reviewer',
      viewer('secrecy', ['SECRECY_REVIEWER'], { ownAccountId: 'drafter' }),
      'DRAFTER_REVIEWS_SELF',
    ],
    ['the chair', viewer('leader', ['LEADER']), 'FORBIDDEN'],
  ] as const)('make the secrecy review: %s', (_who, who, expected) => {
    expect(bar('SECRECY_REVIEW', 'APPROVE', who)).toBe(expected);
  });

  it('withdraw: the drafter alone', () => {
    expect(bar('SECTION_REVIEW', 'WITHDRAW', viewer('drafter', ['LIAISON']))).toBeNull();
    expect(bar('SECTION_REVIEW', 'WITHDRAW', viewer('colleague', ['LIAISON']))).toBe('NOT_DRAFTER');
  });

  it('correct what is published: the office alone', () => {
    expect(bar('PUBLISHED', 'EDIT', viewer('drafter', ['LIAISON']))).toBe('FORBIDDEN');
    expect(openActs(item({ reviewStatus: 'PUBLISHED' }), viewer('o', ['OFFICE']))).toEqual([
      'EDIT',
      'REPEAL',
      'TRANSFER',
      'VOID',
    ]);
  });
});

it('nothing is published but after every step of its last round, whatever is tried in whatever order', () => {
  const people = [
    viewer('drafter', ['LIAISON', 'SECRECY_REVIEWER']),
    viewer('head', ['SECTION_HEAD']),
    viewer('secrecy', ['SECRECY_REVIEWER']),
    viewer('office', ['OFFICE']),
    viewer('leader', ['LEADER']),
  ];
  const moves = fc.array(fc.tuple(fc.constantFrom(...valuesOf(DisclosureAct)), fc.nat(people.length - 1)), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(moves, fc.boolean(), (tries, leaderReviews) => {
      let at = item();
      let round: { step: ReviewStep; decision: 'APPROVED' | 'RETURNED'; by: string }[] = [];
      for (const [act, who] of tries) {
        const person = people[who] as ReviewViewer; // within the list
        const step = nextStatus(at, act, { leaderReviews });
        if ('refused' in step || personalBar(at, act, person) !== null) continue;
        if (isReviewStep(at.reviewStatus) && (act === 'APPROVE' || act === 'RETURN'))
          round.push({
            step: at.reviewStatus,
            decision: act === 'APPROVE' ? 'APPROVED' : 'RETURNED',
            by: person.accountId,
          });
        if (act === 'SUBMIT' || (act === 'EDIT' && step.next === 'DRAFT')) round = [];
        const needed = ['SECTION_REVIEW', 'SECRECY_REVIEW', 'OFFICE_REVIEW'] as const;
        if (act === 'PUBLISH') {
          expect(missingSteps(round, leaderReviews ? [...needed, 'LEADER_REVIEW'] : needed)).toEqual([]);
          expect(round.map(({ by }) => by)).toEqual(
            ['head', 'secrecy', 'office', 'leader'].slice(0, round.length),
          );
        }
        expect(step.next !== 'PUBLISHED' || at.reviewStatus === 'PUBLISHED' || act === 'PUBLISH').toBe(true);
        at = { ...at, reviewStatus: step.next };
      }
    }),
    { numRuns: 500 },
  );
});
