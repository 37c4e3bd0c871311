import { isReviewStep, type ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { compareText } from '@gongkai/shared/lists/text';
import type { Disclosure } from './disclosure-words.ts';
import { may } from './disclosure-words.ts';

export interface Queue {
  readonly total: number;
  readonly items: readonly Disclosure[];
}

/** The groups of 待审核 in the order of the way out; what came back stands first. */
export const GROUPS: readonly ReviewStatus[] = [
  'RETURNED',
  'SECTION_REVIEW',
  'SECRECY_REVIEW',
  'OFFICE_REVIEW',
  'LEADER_REVIEW',
  'APPROVED',
];

export const groupText: Partial<Record<ReviewStatus, string>> = {
  RETURNED: '退回，待修改',
  SECTION_REVIEW: '待科室负责人审核',
  SECRECY_REVIEW: '待保密审查',
  OFFICE_REVIEW: '待办公室审核',
  LEADER_REVIEW: '待领导审批',
  APPROVED: '已审定，待公开',
};

/** Does it wait for the viewer? null = only the server knows: what is returned waits for who drafted it. */
export function waits(item: Disclosure): boolean | null {
  if (item.voidedAt !== null) return false;
  if (isReviewStep(item.reviewStatus)) return may(item, 'APPROVE');
  if (item.reviewStatus === 'APPROVED') return may(item, 'PUBLISH');
  return item.reviewStatus === 'RETURNED' && may(item, 'SUBMIT') ? null : false;
}

const byDue = (a: Disclosure, b: Disclosure): number =>
  compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id);

/** What still waits, by group and in it by due day. */
export function inGroups(items: readonly Disclosure[]): Disclosure[] {
  const sorted = items.toSorted(byDue);
  return GROUPS.flatMap((group) =>
    sorted.filter((item) => item.reviewStatus === group && waits(item) !== false),
  );
}

/** What a live item makes of the queue; `incomplete` = the server has to be asked. */
export function withItem(queue: Queue, item: Disclosure): { queue: Queue; incomplete: boolean } {
  const had = queue.items.some(({ id }) => id === item.id);
  const others = queue.items.filter(({ id }) => id !== item.id);
  const waiting = waits(item);
  const items = waiting ? [...others, item].sort(byDue) : others;
  const total = queue.total + (waiting ? 1 : 0) - (had ? 1 : 0);
  // Of a queue longer than a page the first of the next page moves up.
  return { queue: { total, items }, incomplete: waiting === null || items.length < total };
}
