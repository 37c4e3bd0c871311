import type { DisclosureVersion, ReviewDisclosure } from '@gongkai/shared/disclosures/disclosure.inputs';
import { isReviewStep } from '@gongkai/shared/disclosures/review.lifecycle';
import { unique } from '@gongkai/shared/lists/unique';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { type Actor, signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Account } from '../accounts/index.ts';
import { attachmentsOf } from '../attachments/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { DisclosureReview } from './disclosure-review.entity.ts';
import { tellDrafter, tellNext } from './review-messages.ts';
import { stepFor } from './review.facts.ts';

const NOUN = 'ActiveDisclosureItem';

/** What an unfinished review leaves on an item. */
export const UNREVIEWED = {
  approvedOn: null,
  secrecyReviewer: null,
  secrecyReviewedOn: null,
} satisfies Partial<ActiveDisclosureItem>;

/** Whoever acts here has had a hand in the text. */
export const withDrafter = (drafterIds: readonly string[] | null, actor: Actor): string[] =>
  unique([...(drafterIds ?? []), actor.accountId, actor.ownAccountId]);

/** 送审: begins a round, with the head of the item's section. */
export async function submitDisclosure(
  tx: Tx,
  { id, version }: DisclosureVersion,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'SUBMIT');
  if (step instanceof Refusal) return step;
  const { item, section, next } = step;
  if (!section?.headId) return refuse('SECTION_WITHOUT_HEAD');
  const drafterIds = withDrafter(item.drafterIds, actorOf(tx));
  const patch = { ...UNREVIEWED, reviewStatus: next, round: item.round + 1, drafterIds };
  const submitted = await tx.update(ActiveDisclosureItem, item, version, patch, { verb: 'submitted' });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  await tellNext(tx, submitted, section);
  return submitted;
}

/** 撤回, before anybody has decided in the round. */
export async function withdrawDisclosure(
  tx: Tx,
  { id, version }: DisclosureVersion,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'WITHDRAW');
  if (step instanceof Refusal) return step;
  const patch = { reviewStatus: step.next };
  const withdrawn = await tx.update(ActiveDisclosureItem, step.item, version, patch, { verb: 'withdrawn' });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  return withdrawn;
}

/** 审查: one step approves or returns; the last approval leaves it 待公开 or 不公开已审定. */
export async function reviewDisclosure(
  tx: Tx,
  { id, version, decision, opinion, ...wanted }: ReviewDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, decision === 'APPROVED' ? 'APPROVE' : 'RETURN');
  if (step instanceof Refusal) return step;
  const { item, section, next } = step;
  const at = item.reviewStatus;
  if (!isReviewStep(at)) return refuse('NOT_UNDER_REVIEW');
  const actor = actorOf(tx);
  if (at === 'SECRECY_REVIEW' && (await drafted(tx, item, actor))) return refuse('DRAFTER_REVIEWS_SELF');
  const attribute = wanted.attribute ?? item.attribute;
  if (attribute !== item.attribute) {
    if (decision === 'APPROVED') return refuse('ATTRIBUTE_DIFFERS', 'attribute');
    if (!wanted.attributeReason) return refuse('ATTRIBUTE_REASON_MISSING', 'attributeReason');
  }
  const reviewer = signature(actor);
  const patch: Partial<ActiveDisclosureItem> = {
    reviewStatus: next,
    ...(decision === 'RETURNED' && UNREVIEWED),
    ...(decision === 'APPROVED' &&
      at === 'SECRECY_REVIEW' && { secrecyReviewer: reviewer, secrecyReviewedOn: tx.clock.today() }),
    ...((next === 'APPROVED' || next === 'DECIDED') && { approvedOn: tx.clock.today() }),
  };
  const verb = decision === 'APPROVED' ? 'reviewed' : 'returned';
  const act = { verb, ...(opinion && { reason: opinion.slice(0, 200) }) };
  const reviewed = await tx.update(ActiveDisclosureItem, item, version, patch, act);
  const now = tx.clock.now();
  // No line of history of its own: the act on the item has one, and this row never changes.
  await tx.db.insert(DisclosureReview, {
    id: uuidv7(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    demo: tx.demo,
    itemId: id,
    round: item.round,
    step: at,
    decision,
    opinion,
    attribute,
    attributeReason: wanted.attributeReason,
    reviewer,
    accountId: actor.ownAccountId,
    decidedAt: now,
  });
  tx.emit({ noun: NOUN, id, change: 'updated' });
  if (next === 'RETURNED') await tellDrafter(tx, reviewed, `被退回：${opinion ?? ''}`);
  else await tellNext(tx, reviewed, section);
  return reviewed;
}

/** Has one of the people acting here drafted it or attached a file to it, by whichever of their accounts? */
async function drafted(tx: Tx, item: ActiveDisclosureItem, actor: Actor): Promise<boolean> {
  const files = await attachmentsOf(tx.db, NOUN, item.id);
  const drafters = unique([...(item.drafterIds ?? []), ...files.map(({ uploadedById }) => uploadedById)]);
  const acting = [actor.accountId, actor.ownAccountId];
  const accounts = await tx.db.find(Account, { where: { id: In([...drafters, ...acting]) } });
  const peopleOf = (ids: readonly string[]): string[] =>
    accounts.filter(({ id }) => ids.includes(id)).map(({ personId }) => personId);
  const people = peopleOf(acting);
  return peopleOf(drafters).some((personId) => people.includes(personId));
}
