import type { Day } from '@gongkai/shared/calendar/day';
import type { CountRule, Period, Series } from '@gongkai/shared/statistics/rule';
import type { Tally } from '@gongkai/shared/statistics/table';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { SERIES } from './series.ts';

/** A tally of one month. */
export interface MonthTally extends Tally {
  /** 1 to 12. */
  readonly month: number;
}

const ALL_SERIES: readonly Series[] = ['DISCLOSURE', 'RECEIPT', 'REPLY', 'REMEDY'];

/** Counts a period: one GROUP BY for each series, from an index. */
export async function countPeriod(db: EntityManager, period: Period, today: Day): Promise<MonthTally[]> {
  const tallies: MonthTally[] = [];
  for (const series of ALL_SERIES) tallies.push(...(await countSeries(db, series, period, today)));
  return tallies;
}

async function countSeries(
  db: EntityManager,
  series: Series,
  period: Period,
  today: Day,
): Promise<MonthTally[]> {
  const { day, traits } = SERIES[series];
  const names = Object.keys(traits);
  const month = `SUBSTR(${day}, 6, 2)`;
  const query = rowsOfSeries(db, series, period, today)
    .select(month, 'month')
    .addSelect('COUNT(*)', 'count')
    .groupBy(month);
  for (const [name, expression] of Object.entries(traits))
    query.addSelect(expression, name).addGroupBy(expression);
  const rows = await query.getRawMany<Record<string, string>>();
  return rows.map((row) => ({
    series,
    month: Number(row['month']),
    count: Number(row['count']),
    traits: Object.fromEntries(names.map((name) => [name, String(row[name])])),
  }));
}

/** The rows of a series in a period, under the alias `r`. */
export function rowsOfSeries(
  db: EntityManager,
  series: Series,
  period: Period,
  today: Day,
): SelectQueryBuilder<ObjectLiteral> {
  const { entity, day, counted } = SERIES[series];
  return db
    .createQueryBuilder(entity, 'r')
    .where(`${day} BETWEEN :periodStart AND :periodEnd`)
    .andWhere(counted)
    .setParameters({ periodStart: period.from, periodEnd: period.to, today });
}

/** Applications received before a day and neither replied to nor otherwise concluded before it (上年结转). */
export async function countCarriedOver(db: EntityManager, before: Day): Promise<number> {
  return db
    .createQueryBuilder(SERIES.RECEIPT.entity, 'r')
    .where(
      'r.receivedOn < :before AND r.voidedAt IS NULL AND (r.servedOn IS NULL OR r.servedOn >= :before)',
      { before },
    )
    .getCount();
}

/** Narrows to the rows of a cell; the query has the alias `r` and the period bound. */
export function underRule<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  rule: CountRule,
): SelectQueryBuilder<T> {
  for (const [trait, values] of Object.entries(rule.where ?? {}))
    query.andWhere(`${traitSql(rule.series, trait)} IN (:...${trait}Values)`, { [`${trait}Values`]: values });
  return query;
}

/** The expression of a trait; an unknown one is a mistake in a form, not of a person. */
export function traitSql(series: Series, trait: string): string {
  const expression = SERIES[series].traits[trait];
  if (!expression) throw new Error(`series ${series} has no trait ${trait}`);
  return expression;
}

/** Year → number of rows under a rule, for the comparison over the years. */
export async function countByYear(
  db: EntityManager,
  rule: CountRule,
  today: Day,
): Promise<Map<number, number>> {
  const { entity, day, counted } = SERIES[rule.series];
  const year = `SUBSTR(${day}, 1, 4)`;
  const query = db
    .createQueryBuilder(entity, 'r')
    .select(year, 'year')
    .addSelect('COUNT(*)', 'count')
    .where(`${counted} AND ${day} IS NOT NULL`)
    .setParameters({ today, periodEnd: today })
    .groupBy(year);
  const rows = await underRule(query, rule).getRawMany<{ year: string; count: string }>();
  return new Map(rows.map((row) => [Number(row.year), Number(row.count)]));
}
