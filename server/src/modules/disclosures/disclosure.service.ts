import { yearOf, type Day } from '@gongkai/shared/calendar/day';
import { clockStart, mainChannelOf, statisticalDay } from '@gongkai/shared/disclosures/disclosure';
import type {
  BackEnterDisclosure,
  CreateDisclosure,
  UpdateDisclosure,
} from '@gongkai/shared/disclosures/disclosure.inputs';
import { indexNumber, STANDARD_INDEX_NO } from '@gongkai/shared/disclosures/index-number';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import { signature } from '../../core/actor.ts';
import type { BaseRecord } from '../../core/base.entity.ts';
import { actorOf } from '../../core/context.ts';
import { numberSeries, voidLedgerRow } from '../../core/ledger.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { reachable } from '../../core/rows.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf, requireSection } from '../sections/index.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';
import { dueDayOf, type DueDay } from './disclosure.calendar.ts';
import { publicationRefusal } from './publication.service.ts';
import { stepFor } from './review.facts.ts';
import { UNREVIEWED, withDrafter } from './review.service.ts';

const NOUN = 'ActiveDisclosureItem';

/** 登记信息条目: gets its index number and its due day. The same form sent again gives the row it made. */
export async function createDisclosure(
  tx: Tx,
  input: CreateDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  reachable(input, actorOf(tx), 'disclosure:draft');
  const known = await madeBy(tx, input.onceKey);
  if (known) return known;
  const due = await dueDay(tx, input);
  if (due instanceof Refusal) return due;
  const fields = {
    ...UNPUBLISHED,
    reviewStatus: 'DRAFT',
    statisticalOn: due.dueOn,
    backEntry: false,
  } as const;
  return insert(tx, { ...input, ...due, ...fields });
}

/**
 * 编辑: what has been approved is a draft again when it is changed, and goes through
 * the whole review once more. Of a published item the office may still correct what
 * the register says of it, not what was disclosed.
 */
export async function updateDisclosure(
  tx: Tx,
  { id, version, ...input }: UpdateDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const step = await stepFor(tx, id, 'EDIT');
  if (step instanceof Refusal) return step;
  const { item, next } = step;
  reachable(input, actorOf(tx), 'disclosure:draft');
  if (item.publishedOn !== null) {
    if (clockStart(input) > item.publishedOn) return refuse('PUBLISHED_BEFORE_FORMED', 'formedOn');
    const fixed = PUBLISHED_CONTENT.find((field) => input[field] !== item[field]);
    // What was entered from paper may have been mistyped; its attribute was checked when it came in.
    if (fixed && (!item.backEntry || fixed === 'attribute')) return refuse('PUBLISHED_CONTENT', fixed);
  }
  await requireSection(tx.db, input.sectionId);
  const due = await dueDay(tx, input);
  if (due instanceof Refusal) return due;
  const statisticalOn = statisticalDay({ dueOn: due.dueOn, publishedOn: item.publishedOn });
  const changed = Object.entries(input).some(([field, value]) => item[field as keyof typeof input] !== value); // its own fields
  const reopens = changed && next !== item.reviewStatus;
  const patch = {
    ...input,
    ...due,
    statisticalOn,
    ...(changed && { drafterIds: withDrafter(item.drafterIds, actorOf(tx)) }),
    ...(reopens && { ...UNREVIEWED, reviewStatus: next }),
  };
  const act = { verb: reopens ? 'redrafted' : 'updated' };
  const updated = await tx.update(ActiveDisclosureItem, item, version, patch, act);
  tx.emit({ noun: NOUN, id, change: 'updated', years: [...yearsOf(item), ...yearsOf(updated)] });
  return updated;
}

/** 补录: published before the go-live date, with the review as found on paper. */
export async function backEnterDisclosure(
  tx: Tx,
  input: BackEnterDisclosure,
): Promise<ActiveDisclosureItem | Refusal> {
  const known = await madeBy(tx, input.onceKey);
  if (known) return known;
  const bureau = await bureauOf(tx.db);
  if (!bureau || input.publishedOn >= bureau.goLiveOn) return refuse('NOT_BACK_ENTRY', 'publishedOn');
  if (input.attribute !== 'ACTIVE') return refuse('NOT_ACTIVE_ATTRIBUTE', 'attribute');
  const refused = publicationRefusal(tx, clockStart(input), input.publishedOn);
  if (refused) return refused;
  const due = await dueDay(tx, input);
  if (due instanceof Refusal) return due;
  return insert(tx, {
    ...UNPUBLISHED,
    ...input,
    ...due,
    reviewStatus: 'PUBLISHED',
    mainChannel: mainChannelOf(input.channels),
    statisticalOn: statisticalDay({ dueOn: due.dueOn, publishedOn: input.publishedOn }),
    backEntry: true,
  });
}

export function voidDisclosure(tx: Tx, input: VoidRecord): Promise<ActiveDisclosureItem | Refusal> {
  return voidLedgerRow(tx, ActiveDisclosureItem, input, 'disclosure:void', yearsOf);
}

/** What was disclosed: changed, it is other information, and reviewed anew. */
const PUBLISHED_CONTENT = ['title', 'summary', 'attribute', 'attributeReason'] as const;

const UNPUBLISHED = {
  ...UNREVIEWED,
  channels: [],
  mainChannel: null,
  publishedOn: null,
  url: null,
  round: 0,
  repealedOn: null,
  repealReason: null,
  archivedOn: null,
  archiveCopies: null,
  libraryOn: null,
  libraryCopies: null,
} satisfies Partial<ActiveDisclosureItem>;

type GivenHere =
  | 'indexNo'
  | 'draftedBy'
  | 'drafterIds'
  | 'registeredById'
  | 'voidedAt'
  | 'voidReason'
  | 'section';

async function madeBy(tx: Tx, onceKey: string): Promise<ActiveDisclosureItem | null> {
  const known = await tx.db.findOneBy(ActiveDisclosureItem, { onceKey });
  return known && reachable(known, actorOf(tx), 'disclosure:draft');
}

async function insert(
  tx: Tx,
  values: Omit<ActiveDisclosureItem, keyof BaseRecord | GivenHere>,
): Promise<ActiveDisclosureItem | Refusal> {
  const actor = actorOf(tx);
  await requireSection(tx.db, values.sectionId);
  const indexNo = await nextIndexNo(tx, values);
  if (await tx.db.existsBy(ActiveDisclosureItem, { indexNo })) return refuse('INDEX_NO_TAKEN');
  const item = await tx.insert(
    ActiveDisclosureItem,
    {
      ...values,
      indexNo,
      draftedBy: signature(actor),
      drafterIds: withDrafter(null, actor),
      registeredById: actor.accountId,
      voidedAt: null,
      voidReason: null,
    },
    { verb: values.backEntry ? 'backEntered' : 'created' },
  );
  tx.emit({ noun: NOUN, id: item.id, change: 'created', years: yearsOf(item) });
  return item;
}

/** 索引号, without gaps per year, by the bureau's pattern of today. */
async function nextIndexNo(
  tx: Tx,
  { formedOn, category }: Pick<ActiveDisclosureItem, 'formedOn' | 'category'>,
): Promise<string> {
  const year = yearOf(formedOn);
  const bureau = await bureauOf(tx.db);
  const serial = await tx.nextNumber(numberSeries(tx, 'disclosure', year));
  const parts = { organCode: bureau?.organCode ?? null, category, year, serial };
  return `${tx.demo ? '演示-' : ''}${indexNumber(bureau?.indexNoPattern ?? STANDARD_INDEX_NO, parts)}`;
}

async function dueDay(
  tx: Tx,
  days: { readonly formedOn: Day; readonly changedOn: Day | null },
): Promise<DueDay | Refusal> {
  const calendar = await tx.calendar();
  const from = clockStart(days);
  if (from > tx.clock.today())
    return refuse('DATE_IN_FUTURE', days.changedOn === from ? 'changedOn' : 'formedOn');
  if (days.formedOn < calendar.from) return refuse('DATE_BEFORE_CALENDAR', 'formedOn');
  return dueDayOf(days, calendar);
}

/** The years whose tables this item can move: its own, since the statistical day never leaves it. */
function yearsOf(item: ActiveDisclosureItem): number[] {
  return [yearOf(item.statisticalOn)];
}
