import { yearOf, type Day } from '@gongkai/shared/calendar/day';
import { clockStart, mainChannelOf, statisticalDay } from '@gongkai/shared/disclosures/disclosure';
import type {
  PublishDisclosure,
  RepealDisclosure,
  TransferDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import { missingSteps, stepsOf } from '@gongkai/shared/disclosures/review.lifecycle';
import { findingsText, scan } from '@gongkai/shared/disclosures/scan';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { type FileTexts, textsOf } from './disclosure-scan.ts';
import { DisclosureReview } from './disclosure-review.entity.ts';
import { stepFor } from './review.facts.ts';

const NOUN = 'ActiveDisclosureItem';

/**
 * 公开: the one way to 已公开 after the go-live date. Every step of the current
 * round has approved (art. 17), and no personal data goes out unless the office
 * says why. `files` is the text of its attachments, read before the transaction;
 * they cannot change while the item is approved.
 */
export async function publishDisclosure(
  tx: Tx,
  { id, version, confirmScan, ...input }: PublishDisclosure,
  files: FileTexts,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'PUBLISH');
  if (step instanceof Refusal) return step;
  const { item, next } = step;
  const refused =
    publicationRefusal(tx, clockStart(item), input.publishedOn) ??
    (await reviewRefusal(tx, item, input.publishedOn));
  if (refused) return refused;
  const findings = scan([...textsOf(item), ...files.texts]);
  if (findings.length > 0 && !confirmScan)
    return refuse(
      'PERSONAL_DATA_FOUND',
      'confirmScan',
      `${findingsText(findings)}。确需公开的，请写明理由。`,
    );
  const patch = {
    ...input,
    reviewStatus: next,
    mainChannel: mainChannelOf(input.channels),
    statisticalOn: statisticalDay({ dueOn: item.dueOn, publishedOn: input.publishedOn }),
  };
  const unchecked = files.unchecked.length > 0 ? `未能检查的附件：${files.unchecked.join('、')}` : null;
  const reason = [findings.length > 0 ? confirmScan : null, unchecked].filter(Boolean).join('；');
  const act = { verb: 'published', ...(reason && { reason: reason.slice(0, 200) }) };
  const updated = await tx.update(ActiveDisclosureItem, item, version, patch, act);
  tx.emit({
    noun: NOUN,
    id,
    change: 'updated',
    years: [yearOf(item.statisticalOn), yearOf(updated.statisticalOn)],
  });
  return updated;
}

/** The status says that it is approved; the rows of the round must say so, too. */
async function reviewRefusal(tx: Tx, item: ActiveDisclosureItem, publishedOn: Day): Promise<Refusal | null> {
  const bureau = await bureauOf(tx.db);
  if (bureau && publishedOn < bureau.goLiveOn) return refuse('BEFORE_GO_LIVE', 'publishedOn');
  const reviews = await tx.db.findBy(DisclosureReview, { itemId: item.id, round: item.round });
  if (missingSteps(reviews, stepsOf({ leaderReviews: false })).length > 0) return refuse('NOT_REVIEWED');
  return item.approvedOn === null || publishedOn < item.approvedOn
    ? refuse('PUBLISHED_BEFORE_REVIEW', 'publishedOn')
    : null;
}

/** A day of publication that cannot be, whichever way the item came in. */
export function publicationRefusal(tx: Tx, formedOn: Day, publishedOn: Day): Refusal | null {
  if (publishedOn > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'publishedOn');
  return publishedOn < formedOn ? refuse('PUBLISHED_BEFORE_FORMED', 'publishedOn') : null;
}

/** 废止: it stays published and counted, and says that it is out of force. */
export async function repealDisclosure(
  tx: Tx,
  { id, version, repealedOn, reason }: RepealDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'REPEAL');
  if (step instanceof Refusal) return step;
  const refused = laterRefusal(tx, step.item, { repealedOn });
  if (refused) return refused;
  const patch = { repealedOn, repealReason: reason };
  return save(tx, step.item, version, patch, { verb: 'repealed', reason });
}

/** 移送国家档案馆、公共图书馆 (art. 25); registered again when corrected. */
export async function transferDisclosure(
  tx: Tx,
  { id, version, ...transfer }: TransferDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'TRANSFER');
  if (step instanceof Refusal) return step;
  const { archivedOn, libraryOn } = transfer;
  const refused = laterRefusal(tx, step.item, { archivedOn, libraryOn });
  return refused ?? save(tx, step.item, version, transfer, { verb: 'transferred' });
}

/** What happens to a published item happens on or after the day of publication, and not tomorrow. */
function laterRefusal(
  tx: Tx,
  { publishedOn }: ActiveDisclosureItem,
  days: Partial<Record<string, Day | null>>,
): Refusal | null {
  for (const [field, on] of Object.entries(days)) {
    if (!on) continue;
    if (on > tx.clock.today()) return refuse('DATE_IN_FUTURE', field);
    if (publishedOn !== null && on < publishedOn) return refuse('BEFORE_PUBLICATION', field);
  }
  return null;
}

async function save(
  tx: Tx,
  item: ActiveDisclosureItem,
  version: number,
  patch: Partial<ActiveDisclosureItem>,
  act: { verb: string; reason?: string },
): Promise<ActiveDisclosureItem> {
  const saved = await tx.update(ActiveDisclosureItem, item, version, patch, act);
  tx.emit({ noun: NOUN, id: item.id, change: 'updated' });
  return saved;
}
