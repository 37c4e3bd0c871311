import { outcomesOf } from '@gongkai/shared/applications/outcome';
import type { Day } from '@gongkai/shared/calendar/day';
import type { Period, Series } from '@gongkai/shared/statistics/rule';
import type { ClassType } from 'type-graphql';
import { DisclosureApplication } from '../applications/index.ts';
import { ActiveDisclosureItem } from '../disclosures/index.ts';
import { LegalRemedy } from '../remedies/index.ts';

/** The ledgers behind the table. */
export const COUNTED_ENTITIES: readonly ClassType<CountedRecord>[] = [
  ActiveDisclosureItem,
  DisclosureApplication,
  LegalRemedy,
];

export type CountedRecord = ActiveDisclosureItem | DisclosureApplication | LegalRemedy;

/**
 * How a series is counted in SQL: the twin of `marksOf`. Counts and the lists
 * behind them are both built from this, so a number always equals its list.
 */
export interface SeriesSql {
  readonly entity: ClassType<CountedRecord>;
  /** The day that places a row in a period. */
  readonly day: string;
  /** Which rows count at all; `:today` is bound. */
  readonly counted: string;
  /** Trait → expression; `:periodEnd` is bound. */
  readonly traits: Readonly<Record<string, string>>;
}

const inList = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

export const SERIES: Record<Series, SeriesSql> = {
  DISCLOSURE: {
    entity: ActiveDisclosureItem,
    day: 'r.statisticalOn',
    counted:
      "r.attribute = 'ACTIVE' AND r.voidedAt IS NULL AND (r.publishedOn IS NOT NULL OR r.dueOn < :today)",
    traits: {
      timely: "CASE WHEN r.publishedOn <= r.dueOn THEN 'YES' ELSE 'NO' END",
      via: "CASE WHEN r.publishedOn IS NULL OR r.publishedOn > :periodEnd THEN 'NOT_YET' WHEN r.mainChannel = 'WEBSITE' THEN 'WEBSITE' ELSE 'OTHER' END",
      channel:
        "CASE WHEN r.publishedOn IS NULL OR r.publishedOn > :periodEnd THEN 'NOT_YET' ELSE COALESCE(r.mainChannel, 'OTHER') END",
      category: 'r.category',
      section: 'r.sectionId',
    },
  },
  RECEIPT: {
    entity: DisclosureApplication,
    day: 'r.receivedOn',
    counted: 'r.voidedAt IS NULL',
    traits: { channel: 'r.channel', section: 'r.sectionId' },
  },
  REPLY: {
    entity: DisclosureApplication,
    day: 'r.servedOn',
    counted: 'r.voidedAt IS NULL AND r.outcome IS NOT NULL',
    traits: {
      reply: `CASE WHEN r.outcome IN ('GRANTED', 'PARTIALLY_GRANTED') THEN r.outcome WHEN r.outcome IN (${inList(outcomesOf('REFUSED'))}) THEN 'REFUSED' ELSE 'NO_REPLY' END`,
      section: 'r.sectionId',
    },
  },
  REMEDY: {
    entity: LegalRemedy,
    day: 'r.acceptedOn',
    counted: 'r.voidedAt IS NULL',
    traits: { kind: 'r.kind', section: 'r.sectionId' },
  },
};

export const yearPeriod = (year: number): Period => ({
  from: `${year}-01-01` as Day,
  to: `${year}-12-31` as Day,
}); // both days exist in every year
