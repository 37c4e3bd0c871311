import type { DisclosureAct, NextReview, ReviewFacts } from '@gongkai/shared/disclosures/review.lifecycle';
import { nextStatus, personalBar } from '@gongkai/shared/disclosures/review.lifecycle';
import { can, coversRow } from '@gongkai/shared/permissions';
import type { Actor } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { forbidden, notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf, Section } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

/** An item as the shared rules of the review look at it. */
export const factsOf = (item: ActiveDisclosureItem, section: Section | null): ReviewFacts => ({
  reviewStatus: item.reviewStatus,
  attribute: item.attribute,
  sectionId: item.sectionId,
  sectionHeadId: section?.headId ?? null,
  drafterIds: item.drafterIds ?? [],
  registeredById: item.registeredById,
  repealed: item.repealedOn !== null,
  voided: item.voidedAt !== null,
});

/** May the viewer read it: by section, or because it waits for the secrecy review that is the viewer's to make. */
export function readsDisclosure(actor: Actor, item: ActiveDisclosureItem): boolean {
  return (
    coversRow(actor, 'disclosure:read', item) ||
    (item.reviewStatus === 'SECRECY_REVIEW' &&
      item.voidedAt === null &&
      can(actor, 'disclosure:secrecyReview'))
  );
}

export interface Step {
  readonly item: ActiveDisclosureItem;
  readonly section: Section | null;
  readonly next: Extract<NextReview, { next: unknown }>['next'];
}

/** The item for an act on it and where the act leads it, or why not; a row out of reach is “not found”, a missing right is thrown. */
export async function stepFor(tx: Tx, id: string, act: DisclosureAct): Promise<Step | Refusal> {
  const actor = actorOf(tx);
  const item = await tx.db.findOneBy(ActiveDisclosureItem, { id });
  if (!item || !readsDisclosure(actor, item)) throw notFound();
  const section = await tx.db.findOneBy(Section, { id: item.sectionId });
  const facts = factsOf(item, section);
  const bar = personalBar(facts, act, actor);
  if (bar === 'FORBIDDEN') throw forbidden();
  const bureau = act === 'APPROVE' ? await bureauOf(tx.db) : null;
  const step = nextStatus(facts, act, { leaderReviews: bureau?.leaderReviews ?? false });
  if ('refused' in step) return refuse(step.refused);
  return bar ? refuse(bar) : { item, section, next: step.next };
}
