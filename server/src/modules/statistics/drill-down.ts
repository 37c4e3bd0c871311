import { type Ctx, actorOf } from '../../core/context.ts';
import { invalidInput } from '../../core/errors.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { form2009 } from '@gongkai/shared/statistics/form-2009';
import { rowsOfSeries, underRule } from './count.ts';
import { maskRows, sectionNames } from './ledger-row.ts';
import type { LedgerRow } from './ledger-row.types.ts';
import { SERIES, yearPeriod, type CountedRecord } from './series.ts';
import type { DrillDownInput } from './statistics.inputs.ts';

/** The rows behind a cell or a bar: exactly as many as the number says. */
export async function drillDown(ctx: Ctx, input: DrillDownInput, page: PageInput): Promise<Page<LedgerRow>> {
  const line = [...form2009.rows, ...form2009.facts].find(({ code }) => code === input.code);
  if (!line) throw invalidInput([{ path: 'code', message: '统计表中没有这一行' }]);
  const { series } = line.rule;
  const { day, traits } = SERIES[series];
  const query = rowsOfSeries(ctx.app.database.read, series, yearPeriod(input.year), ctx.clock.today());
  underRule(query, line.rule);
  if (input.month)
    query.andWhere(`SUBSTR(${day}, 6, 2) = :month`, { month: String(input.month).padStart(2, '0') });
  if (input.trait) {
    const expression = traits[input.trait];
    if (!expression) throw invalidInput([{ path: 'trait', message: '这一行不能按此项分解' }]);
    query.andWhere(`${expression} = :traitValue`, { traitValue: input.value ?? '' });
  }
  const { skip, take } = slice(page);
  const [records, total] = await query
    .orderBy(day, 'DESC')
    .addOrderBy('r.id', 'DESC')
    .skip(skip)
    .take(take)
    .getManyAndCount();
  const names = await sectionNames(ctx.app.database.read);
  return { items: maskRows(records as CountedRecord[], names, actorOf(ctx)), total }; // the series' entity
}
