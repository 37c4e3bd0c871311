import { valuesOf } from '@gongkai/shared/keys';
import { DisclosureCategory, PublicationChannel } from '@gongkai/shared/disclosures/disclosure';
import { ReceiptChannel } from '@gongkai/shared/applications/application';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import { matches, type CountRule } from '@gongkai/shared/statistics/rule';
import { fill, verify, type Tally } from '@gongkai/shared/statistics/table';
import type { MonthTally } from './count.ts';
import type {
  MonthFigures,
  SectionFigures,
  StatisticsCell,
  StatisticsFact,
  StatisticsRelation,
  StatisticsTable,
  TraitCount,
} from './statistics.types.ts';

/** One year, counted. */
export interface CountedYear {
  readonly tallies: readonly MonthTally[];
  readonly carriedOver: number;
}

const rules = {
  disclosures: ruleOf('A'),
  late: ruleOf('A2'),
  receipts: ruleOf('B'),
  replies: ruleOf('C'),
};

/** The rule of a line of the form. */
export function ruleOf(code: string): CountRule {
  const row = form2009.rows.find((candidate) => candidate.code === code);
  if (!row) throw new Error(`no line ${code}`);
  return row.rule;
}

function sum(tallies: readonly Tally[], rule: CountRule): number {
  return tallies.reduce((total, tally) => (matches(rule, tally) ? total + tally.count : total), 0);
}

/** Everything of a year's page from its tallies: table, relations and every series of the charts. */
export function tabulate(
  year: CountedYear,
  before: CountedYear,
  sections: readonly { id: string; name: string }[],
): Pick<
  StatisticsTable,
  | 'rows'
  | 'facts'
  | 'relations'
  | 'months'
  | 'categories'
  | 'publicationChannels'
  | 'receiptChannels'
  | 'sections'
> {
  const values = fill(form2009, year.tallies, { carriedOver: year.carriedOver });
  const previous = fill(form2009, before.tallies);
  return {
    rows: form2009.rows.map(({ rule: _rule, ...row }): StatisticsCell => ({
      ...row,
      value: values[row.code] ?? 0,
      previous: previous[row.code] ?? 0,
    })),
    facts: [
      ...form2009.facts.map(({ code, label }): StatisticsFact => ({ code, label, value: values[code] ?? 0 })),
      { code: 'carriedOver', label: '上年结转申请', value: year.carriedOver },
    ],
    relations: verify(form2009, values).map(({ right: _right, ...relation }): StatisticsRelation => relation),
    months: monthsOf(year.tallies, before.tallies),
    categories: byTrait(year.tallies, rules.disclosures, 'category', valuesOf(DisclosureCategory)),
    publicationChannels: byTrait(year.tallies, rules.disclosures, 'channel', [
      ...valuesOf(PublicationChannel),
      'NOT_YET',
    ]),
    receiptChannels: byTrait(year.tallies, rules.receipts, 'channel', valuesOf(ReceiptChannel)),
    sections: sections.map(({ id, name }): SectionFigures => {
      const own = year.tallies.filter((tally) => tally.traits['section'] === id);
      return {
        sectionId: id,
        name,
        disclosures: sum(own, rules.disclosures),
        late: sum(own, rules.late),
        receipts: sum(own, rules.receipts),
        replies: sum(own, rules.replies),
      };
    }),
  };
}

export function monthsOf(year: readonly MonthTally[], before: readonly MonthTally[]): MonthFigures[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = year.filter((tally) => tally.month === index + 1);
    const last = before.filter((tally) => tally.month === index + 1);
    return {
      month: index + 1,
      disclosures: sum(own, rules.disclosures),
      disclosuresBefore: sum(last, rules.disclosures),
      receipts: sum(own, rules.receipts),
      replies: sum(own, rules.replies),
    };
  });
}

export function byTrait(
  tallies: readonly Tally[],
  rule: CountRule,
  trait: string,
  keys: readonly string[],
): TraitCount[] {
  return keys.map((key) => ({
    key,
    count: sum(
      tallies.filter((tally) => tally.traits[trait] === key),
      rule,
    ),
  }));
}
