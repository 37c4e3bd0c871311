import { keys, valuesOf } from '../keys.ts';
import { can, coversRow, type Permission, type RowHolder } from '../permissions.ts';
import type { RefusalCode } from '../refusals.ts';
import type { DisclosureAttribute } from './disclosure.ts';

/** Where an item stands on its way out: 先审查、后公开 (Regulation of 2019, art. 17). Stored, and moved by `nextStatus` alone. */
export const ReviewStatus = keys(
  'DRAFT',
  'SECTION_REVIEW',
  'SECRECY_REVIEW',
  'OFFICE_REVIEW',
  'LEADER_REVIEW',
  'RETURNED',
  'APPROVED',
  'DECIDED',
  'PUBLISHED',
);
export type ReviewStatus = keyof typeof ReviewStatus;

/** 审查环节, in their order; each is also the status of an item that waits for it. */
export const ReviewStep = keys('SECTION_REVIEW', 'SECRECY_REVIEW', 'OFFICE_REVIEW', 'LEADER_REVIEW');
export type ReviewStep = keyof typeof ReviewStep;

export const ReviewDecision = keys('APPROVED', 'RETURNED');
export type ReviewDecision = keyof typeof ReviewDecision;

/** 编辑, 送审, 撤回, 通过, 退回, 公开, 废止, 移送, 作废. */
export const DisclosureAct = keys(
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'APPROVE',
  'RETURN',
  'PUBLISH',
  'REPEAL',
  'TRANSFER',
  'VOID',
);
export type DisclosureAct = keyof typeof DisclosureAct;

/** What the rules of the review look at. */
export interface ReviewFacts {
  readonly reviewStatus: ReviewStatus;
  readonly attribute: DisclosureAttribute;
  readonly sectionId: string;
  /** 科室负责人: the person who heads the item's section. */
  readonly sectionHeadId: string | null;
  /** Accounts that had a hand in the text: created, changed or submitted it, for themselves or for another (代理). */
  readonly drafterIds: readonly string[];
  readonly registeredById: string;
  readonly repealed: boolean;
  readonly voided: boolean;
}

/** Who asks. While acting for another, `accountId` and `personId` are the other's and `ownAccountId` is one's own. */
export interface ReviewViewer extends RowHolder {
  readonly ownAccountId: string;
  readonly personId: string;
}

export interface ReviewSettings {
  /** 领导审批: the bureau has its leaders approve after the office. */
  readonly leaderReviews: boolean;
}

/** The steps of a round under the bureau's settings. */
export function stepsOf({ leaderReviews }: ReviewSettings): ReviewStep[] {
  return valuesOf(ReviewStep).filter((step) => step !== 'LEADER_REVIEW' || leaderReviews);
}

export function isReviewStep(status: ReviewStatus): status is ReviewStep {
  return status in ReviewStep;
}

const SAME = (...statuses: ReviewStatus[]): Partial<Record<ReviewStatus, ReviewStatus>> =>
  Object.fromEntries(statuses.map((status) => [status, status]));
const RETURNING = Object.fromEntries(valuesOf(ReviewStep).map((step) => [step, 'RETURNED' as const]));

/**
 * Status × act → the next status; what is not in it cannot be done. Approving is
 * `afterApproval`. An approved item that is changed is a draft again, and only
 * 待公开 leads to 已公开.
 */
const NEXT: Record<Exclude<DisclosureAct, 'APPROVE'>, Partial<Record<ReviewStatus, ReviewStatus>>> = {
  EDIT: { ...SAME('DRAFT', 'RETURNED', 'PUBLISHED'), APPROVED: 'DRAFT', DECIDED: 'DRAFT' },
  SUBMIT: { DRAFT: 'SECTION_REVIEW', RETURNED: 'SECTION_REVIEW' },
  // Before the first decision of the round: afterwards somebody's opinion stands in it.
  WITHDRAW: { SECTION_REVIEW: 'DRAFT' },
  RETURN: RETURNING,
  PUBLISH: { APPROVED: 'PUBLISHED' },
  REPEAL: SAME('PUBLISHED'),
  TRANSFER: SAME('PUBLISHED'),
  VOID: SAME(...valuesOf(ReviewStatus)),
};

const WHY_NOT: Record<DisclosureAct, RefusalCode> = {
  EDIT: 'REVIEW_UNDER_WAY',
  SUBMIT: 'ALREADY_SUBMITTED',
  WITHDRAW: 'REVIEW_BEGUN',
  APPROVE: 'NOT_UNDER_REVIEW',
  RETURN: 'NOT_UNDER_REVIEW',
  PUBLISH: 'NOT_REVIEWED',
  REPEAL: 'NOT_PUBLISHED',
  TRANSFER: 'NOT_PUBLISHED',
  VOID: 'ALREADY_VOIDED',
};

/** The last approval leads to 待公开, or for what is not 主动公开 to 不公开已审定. */
function afterApproval(step: ReviewStep, { attribute }: ReviewFacts, settings: ReviewSettings): ReviewStatus {
  const following = stepsOf(settings)[stepsOf(settings).indexOf(step) + 1];
  if (following && step !== 'LEADER_REVIEW') return following;
  return attribute === 'ACTIVE' ? 'APPROVED' : 'DECIDED';
}

export type NextReview = { readonly next: ReviewStatus } | { readonly refused: RefusalCode };

/** Where the act leads an item, whoever does it, or why it cannot be done now. */
export function nextStatus(item: ReviewFacts, act: DisclosureAct, settings: ReviewSettings): NextReview {
  const { reviewStatus } = item;
  if (item.voided) return { refused: 'ALREADY_VOIDED' };
  if (act === 'PUBLISH' && reviewStatus === 'PUBLISHED') return { refused: 'ALREADY_PUBLISHED' };
  if (act === 'PUBLISH' && item.attribute !== 'ACTIVE') return { refused: 'NOT_ACTIVE_ATTRIBUTE' };
  if (act === 'REPEAL' && item.repealed) return { refused: 'ALREADY_REPEALED' };
  if (act === 'APPROVE' && isReviewStep(reviewStatus))
    return { next: afterApproval(reviewStatus, item, settings) };
  const next = act === 'APPROVE' ? undefined : NEXT[act][reviewStatus];
  return next ? { next } : { refused: WHY_NOT[act] };
}

/** The right each step asks for. */
export const STEP_PERMISSION: Record<ReviewStep, Permission> = {
  SECTION_REVIEW: 'disclosure:sectionReview',
  SECRECY_REVIEW: 'disclosure:secrecyReview',
  OFFICE_REVIEW: 'disclosure:officeReview',
  LEADER_REVIEW: 'disclosure:leaderReview',
};

const ACT_PERMISSION: Record<Exclude<DisclosureAct, 'APPROVE' | 'RETURN'>, Permission> = {
  EDIT: 'disclosure:draft',
  SUBMIT: 'disclosure:draft',
  WITHDRAW: 'disclosure:draft',
  PUBLISH: 'disclosure:publish',
  REPEAL: 'disclosure:publish',
  TRANSFER: 'disclosure:publish',
  VOID: 'disclosure:void',
};

/** Had the viewer, or whom the viewer acts for, a hand in the text? */
export function isDrafter(item: Pick<ReviewFacts, 'drafterIds'>, viewer: ReviewViewer): boolean {
  return item.drafterIds.includes(viewer.accountId) || item.drafterIds.includes(viewer.ownAccountId);
}

/** Why this person may not do this act on this item, whatever its status allows; null = may. `FORBIDDEN` is the missing right. */
export function personalBar(
  item: ReviewFacts,
  act: DisclosureAct,
  viewer: ReviewViewer,
): RefusalCode | 'FORBIDDEN' | null {
  if (act !== 'APPROVE' && act !== 'RETURN') {
    if (!coversRow(viewer, ACT_PERMISSION[act], item)) return 'FORBIDDEN';
    if (act === 'EDIT' && item.reviewStatus === 'PUBLISHED' && !can(viewer, 'disclosure:publish'))
      return 'FORBIDDEN';
    return act === 'WITHDRAW' && !isDrafter(item, viewer) ? 'NOT_DRAFTER' : null;
  }
  if (!isReviewStep(item.reviewStatus)) return null;
  if (!coversRow(viewer, STEP_PERMISSION[item.reviewStatus], item)) return 'FORBIDDEN';
  if (item.reviewStatus === 'SECTION_REVIEW' && item.sectionHeadId !== viewer.personId)
    return 'NOT_SECTION_HEAD';
  // 保密审查 is never one's own, nor that of whom one acts for or who acts for one (art. 17).
  if (item.reviewStatus === 'SECRECY_REVIEW' && isDrafter(item, viewer)) return 'DRAFTER_REVIEWS_SELF';
  return null;
}

/** Which acts are open to this person on this item now: what buttons show and services allow. */
export function openActs(item: ReviewFacts, viewer: ReviewViewer): DisclosureAct[] {
  // The settings say where an act leads, not whether it is open.
  const open = (act: DisclosureAct): boolean => 'next' in nextStatus(item, act, { leaderReviews: false });
  return valuesOf(DisclosureAct).filter((act) => open(act) && personalBar(item, act, viewer) === null);
}

/** The steps of a round nobody has approved; publication asks that there are none. */
export function missingSteps(
  reviews: readonly { readonly step: ReviewStep; readonly decision: ReviewDecision }[],
  required: readonly ReviewStep[],
): ReviewStep[] {
  return required.filter(
    (step) => !reviews.some((review) => review.step === step && review.decision === 'APPROVED'),
  );
}
