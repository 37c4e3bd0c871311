import { yearOf, type Day } from '@gongkai/shared/calendar/day';
import { mainChannelOf, statisticalDay } from '@gongkai/shared/disclosures/disclosure';
import type {
  BackEnterDisclosure,
  CreateDisclosure,
  PublishDisclosure,
  UpdateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import { signature } from '../../core/actor.ts';
import type { BaseRecord } from '../../core/base.entity.ts';
import { actorOf } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { loadLedgerRow, numberSeries, voidLedgerRow } from '../../core/ledger.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { reachable } from '../../core/rows.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf, requireSection } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { dueDayOf, type DueDay } from './disclosure.calendar.ts';

const NOUN = 'ActiveDisclosureItem';

/** 登记信息条目: gets its index number and its due day. */
export async function createDisclosure(
  tx: Tx,
  input: CreateDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  reachable(input, actorOf(tx), 'disclosure:draft');
  const due = await dueDay(tx, input.formedOn);
  if (due instanceof Refusal) return due;
  return insert(tx, { ...input, ...due, ...UNPUBLISHED, statisticalOn: due.dueOn, backEntry: false });
}

/** 编辑: a published item may still be corrected, by the office; its formed day moves its clock. */
export async function updateDisclosure(
  tx: Tx,
  { id, version, ...input }: UpdateDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const item = await loadLedgerRow(tx, ActiveDisclosureItem, id, 'disclosure:draft');
  if (item instanceof Refusal) return item;
  reachable(input, actorOf(tx), 'disclosure:draft');
  if (item.publishedOn !== null) {
    if (!actorOf(tx).roles.includes('OFFICE')) throw forbidden();
    if (input.formedOn > item.publishedOn) return refuse('PUBLISHED_BEFORE_FORMED', 'formedOn');
    if (input.attribute !== 'ACTIVE') return refuse('ALREADY_PUBLISHED', 'attribute');
  }
  await requireSection(tx.db, input.sectionId);
  const due = await dueDay(tx, input.formedOn);
  if (due instanceof Refusal) return due;
  const statisticalOn = statisticalDay({ dueOn: due.dueOn, publishedOn: item.publishedOn });
  const updated = await tx.update(
    ActiveDisclosureItem,
    item,
    version,
    { ...input, ...due, statisticalOn },
    { verb: 'updated' },
  );
  tx.emit({ noun: NOUN, id, change: 'updated', years: [...yearsOf(item), ...yearsOf(updated)] });
  return updated;
}

/** 公开: only after the secrecy review, which is never the drafter's own (art. 17). */
export async function publishDisclosure(
  tx: Tx,
  { id, version, ...input }: PublishDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const item = await loadLedgerRow(tx, ActiveDisclosureItem, id, 'disclosure:publish');
  if (item instanceof Refusal) return item;
  if (item.publishedOn !== null) return refuse('ALREADY_PUBLISHED');
  if (item.attribute !== 'ACTIVE') return refuse('NOT_ACTIVE_ATTRIBUTE');
  if (item.draftedBy === input.secrecyReviewer) return refuse('DRAFTER_REVIEWS_SELF', 'secrecyReviewer');
  const refused = publicationRefusal(tx, item.formedOn, input.publishedOn);
  if (refused) return refused;
  const bureau = await bureauOf(tx.db);
  if (bureau && input.publishedOn < bureau.goLiveOn) return refuse('BEFORE_GO_LIVE', 'publishedOn');
  const patch = {
    ...input,
    mainChannel: mainChannelOf(input.channels),
    statisticalOn: statisticalDay({ dueOn: item.dueOn, publishedOn: input.publishedOn }),
  };
  const updated = await tx.update(ActiveDisclosureItem, item, version, patch, { verb: 'published' });
  tx.emit({ noun: NOUN, id, change: 'updated', years: [...yearsOf(item), ...yearsOf(updated)] });
  return updated;
}

/** 补录: published before the go-live date, with the review as found on paper. */
export async function backEnterDisclosure(
  tx: Tx,
  input: BackEnterDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const bureau = await bureauOf(tx.db);
  if (!bureau || input.publishedOn >= bureau.goLiveOn) return refuse('NOT_BACK_ENTRY', 'publishedOn');
  if (input.attribute !== 'ACTIVE') return refuse('NOT_ACTIVE_ATTRIBUTE', 'attribute');
  const refused = publicationRefusal(tx, input.formedOn, input.publishedOn);
  if (refused) return refused;
  const due = await dueDay(tx, input.formedOn);
  if (due instanceof Refusal) return due;
  return insert(tx, {
    ...input,
    ...due,
    mainChannel: mainChannelOf(input.channels),
    statisticalOn: statisticalDay({ dueOn: due.dueOn, publishedOn: input.publishedOn }),
    backEntry: true,
  });
}

export function voidDisclosure(tx: Tx, input: VoidRecord): Promise<ActiveDisclosureItem | Refusal> {
  return voidLedgerRow(tx, ActiveDisclosureItem, input, 'disclosure:void', yearsOf);
}

const UNPUBLISHED = {
  channels: [],
  mainChannel: null,
  publishedOn: null,
  url: null,
  secrecyReviewer: null,
  secrecyReviewedOn: null,
} satisfies Partial<ActiveDisclosureItem>;

type GivenHere = 'indexNo' | 'draftedBy' | 'registeredById' | 'voidedAt' | 'voidReason' | 'section';

async function insert(
  tx: Tx,
  values: Omit<ActiveDisclosureItem, keyof BaseRecord | GivenHere>,
): Promise<ActiveDisclosureItem> {
  const actor = actorOf(tx);
  await requireSection(tx.db, values.sectionId);
  const year = yearOf(values.formedOn);
  const serial = await tx.nextNumber(numberSeries(tx, 'disclosure', year));
  const item = await tx.insert(
    ActiveDisclosureItem,
    {
      ...values,
      indexNo: `${tx.demo ? '演示-' : ''}GK-${year}-${String(serial).padStart(5, '0')}`,
      draftedBy: signature(actor),
      registeredById: actor.accountId,
      voidedAt: null,
      voidReason: null,
    },
    { verb: values.backEntry ? 'backEntered' : 'created' },
  );
  tx.emit({ noun: NOUN, id: item.id, change: 'created', years: yearsOf(item) });
  return item;
}

async function dueDay(tx: Tx, formedOn: Day): Promise<DueDay | Refusal> {
  const calendar = await tx.calendar();
  if (formedOn > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'formedOn');
  if (formedOn < calendar.from) return refuse('DATE_BEFORE_CALENDAR', 'formedOn');
  return dueDayOf(formedOn, calendar);
}

function publicationRefusal(tx: Tx, formedOn: Day, publishedOn: Day): Refusal | null {
  if (publishedOn > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'publishedOn');
  if (publishedOn < formedOn) return refuse('PUBLISHED_BEFORE_FORMED', 'publishedOn');
  return null;
}

/** The years whose tables this item can move: its own, since the statistical day never leaves it. */
function yearsOf(item: ActiveDisclosureItem): number[] {
  return [yearOf(item.statisticalOn)];
}
