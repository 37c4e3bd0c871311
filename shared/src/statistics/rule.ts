import type { Day } from '../calendar/day.ts';
import type { ReceiptChannel } from '../applications/application.ts';
import type { ApplicationOutcome } from '../applications/outcome.ts';
import { replyKindOf } from '../applications/outcome.ts';
import type {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '../disclosures/disclosure.ts';
import { isCounted, isTimely, statisticalDay } from '../disclosures/disclosure.ts';
import type { RemedyKind } from '../remedies/remedy.ts';

/** A period of whole days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What is counted. Each series has one day that places a row in a period:
 * 主动公开 the statistical day, 申请 the legal receipt day, 答复 the day of
 * service, 救济 the day the body accepted the case.
 */
export type Series = 'DISCLOSURE' | 'RECEIPT' | 'REPLY' | 'REMEDY';

/** The facts of one ledger row that counting looks at; no personal data among them. */
export type CountedRow =
  | {
      readonly noun: 'DISCLOSURE';
      readonly sectionId: string;
      readonly voided: boolean;
      readonly attribute: DisclosureAttribute;
      readonly category: DisclosureCategory;
      readonly dueOn: Day;
      readonly publishedOn: Day | null;
      readonly mainChannel: PublicationChannel | null;
    }
  | {
      readonly noun: 'APPLICATION';
      readonly sectionId: string;
      readonly voided: boolean;
      readonly receivedOn: Day;
      readonly channel: ReceiptChannel;
      readonly servedOn: Day | null;
      readonly outcome: ApplicationOutcome | null;
    }
  | {
      readonly noun: 'REMEDY';
      readonly sectionId: string;
      readonly voided: boolean;
      readonly kind: RemedyKind;
      readonly acceptedOn: Day;
    };

/** How a row is sorted within its series, e.g. { timely: 'YES', via: 'WEBSITE' }. */
export type Traits = Readonly<Record<string, string>>;

/** One place a row is counted at. */
export interface Mark {
  readonly series: Series;
  readonly day: Day;
  readonly traits: Traits;
}

/** A cell of a form: the rows of one series whose traits are among those named. */
export interface CountRule {
  readonly series: Series;
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Where a row counts. Whether an item has been disclosed, and through what, is
 * asked at the end of the period; the day it belongs to never moves.
 */
export function marksOf(row: CountedRow, period: Period, today: Day): Mark[] {
  if (row.voided) return [];
  const marks: Mark[] = [];
  const mark = (series: Series, day: Day, traits: Traits): void => {
    if (period.from <= day && day <= period.to) marks.push({ series, day, traits });
  };
  if (row.noun === 'DISCLOSURE') {
    if (!isCounted(row, today)) return [];
    const disclosed = row.publishedOn !== null && row.publishedOn <= period.to;
    const via = !disclosed ? 'NOT_YET' : row.mainChannel === 'WEBSITE' ? 'WEBSITE' : 'OTHER';
    mark('DISCLOSURE', statisticalDay(row), {
      timely: isTimely(row) ? 'YES' : 'NO',
      via,
      channel: disclosed ? (row.mainChannel ?? 'OTHER') : 'NOT_YET',
      category: row.category,
      section: row.sectionId,
    });
  } else if (row.noun === 'APPLICATION') {
    mark('RECEIPT', row.receivedOn, { channel: row.channel, section: row.sectionId });
    if (row.servedOn !== null && row.outcome !== null)
      mark('REPLY', row.servedOn, { reply: replyKindOf(row.outcome) ?? 'NO_REPLY', section: row.sectionId });
  } else {
    mark('REMEDY', row.acceptedOn, { kind: row.kind, section: row.sectionId });
  }
  return marks;
}

/** Does a mark fall under a rule? */
export function matches(rule: CountRule, mark: Pick<Mark, 'series' | 'traits'>): boolean {
  if (rule.series !== mark.series) return false;
  return Object.entries(rule.where ?? {}).every(([trait, values]) =>
    values.includes(mark.traits[trait] ?? ''),
  );
}
