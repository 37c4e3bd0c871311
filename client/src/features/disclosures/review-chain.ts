import type { ReviewStep } from '@gongkai/shared/disclosures/review.lifecycle';
import { isReviewStep, stepsOf, type ReviewSettings } from '@gongkai/shared/disclosures/review.lifecycle';
import { unique } from '@gongkai/shared/lists/unique';
import type { HistoryFieldsFragment } from '../../gql/graphql.ts';
import type { Disclosure, Review } from './disclosure-words.ts';

export type ChainStep = 'DRAFT' | ReviewStep | 'PUBLISH';

export interface ChainLine {
  readonly step: ChainStep;
  /** 'returned' stops the round. */
  readonly at: 'done' | 'here' | 'ahead' | 'returned';
  readonly who: string | null;
  readonly when: string | null;
  readonly review: Review | null;
}

export interface Round {
  readonly round: number;
  readonly reviews: readonly Review[];
}

type Line = Pick<HistoryFieldsFragment, 'verb' | 'at' | 'by'>;
type Item = Pick<Disclosure, 'reviewStatus' | 'round' | 'attribute' | 'draftedBy'>;

/** The last act of a kind, whichever way the lines are sorted. */
function lastOf(lines: readonly Line[], ...kinds: string[]): Line | null {
  return lines
    .filter(({ verb }) => kinds.includes(verb))
    .reduce<Line | null>((last, line) => (last && last.at >= line.at ? last : line), null);
}

/** 拟稿 → the steps of the current round → 公开, each with who, when and what was said. */
export function chainOf(
  item: Item,
  reviews: readonly Review[],
  lines: readonly Line[],
  settings: ReviewSettings,
): ChainLine[] {
  const { reviewStatus } = item;
  const drafting = reviewStatus === 'DRAFT';
  const decided = drafting ? [] : reviews.filter(({ round }) => round === item.round);
  const over = !drafting && reviewStatus !== 'RETURNED' && !isReviewStep(reviewStatus);
  const drafted = lastOf(lines, ...(drafting ? ['created'] : ['submitted']));
  const steps = stepsThatApply(item, decided, settings, over).map((step): ChainLine => {
    const review = decided.find((one) => one.step === step) ?? null;
    const at = review ? (review.decision === 'RETURNED' ? 'returned' : 'done') : 'ahead';
    return {
      step,
      at: reviewStatus === step ? 'here' : at,
      who: review?.reviewer ?? null,
      when: review?.decidedAt ?? null,
      review,
    };
  });
  const out = reviewStatus === 'PUBLISHED' ? lastOf(lines, 'published') : null;
  const publish: ChainLine = {
    step: 'PUBLISH',
    at: reviewStatus === 'PUBLISHED' ? 'done' : reviewStatus === 'APPROVED' ? 'here' : 'ahead',
    who: out?.by ?? null,
    when: out?.at ?? null,
    review: null,
  };
  return [
    {
      step: 'DRAFT',
      at: drafting || reviewStatus === 'RETURNED' ? 'here' : 'done',
      who: drafted?.by ?? item.draftedBy,
      when: drafted?.at ?? null,
      review: null,
    },
    ...steps,
    ...(item.attribute === 'ACTIVE' ? [publish] : []),
  ];
}

/** A finished round went the way it went; one that runs follows the settings of today. */
function stepsThatApply(
  { reviewStatus }: Item,
  decided: readonly Review[],
  settings: ReviewSettings,
  over: boolean,
): ReviewStep[] {
  const now = stepsOf(settings);
  const whole = stepsOf({ leaderReviews: true });
  const went = unique([
    ...decided.map(({ step }) => step),
    ...(isReviewStep(reviewStatus) ? [reviewStatus] : []),
  ]);
  return whole.filter((step) => went.includes(step) || (!over && now.includes(step)));
}

/** Rounds that ended without getting there, newest first. */
export function earlierRounds(item: Item, reviews: readonly Review[]): Round[] {
  const before = reviews.filter(({ round }) => round !== item.round || item.reviewStatus === 'DRAFT');
  return unique(before.map(({ round }) => round))
    .toSorted((a, b) => b - a)
    .map((round) => ({ round, reviews: before.filter((one) => one.round === round) }));
}
