import { Arg, Ctx as Context, Int, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import { actorOf, type Ctx } from '../../core/context.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { Attention, findUrgent, maskAttention } from './attention.ts';
import { drillDown } from './drill-down.ts';
import { keeperOf } from './keeper.ts';
import { sectionNames } from './ledger-row.ts';
import { LedgerRow } from './ledger-row.types.ts';
import { checkedYear, DrillDownInput } from './statistics.inputs.ts';
import { StatisticsTable, YearFigures } from './statistics.types.ts';

const LedgerRowPage = pageOf(LedgerRow, 'LedgerRowPage');

@Resolver()
export class StatisticsResolver {
  @Allow('statistics:read')
  @Query(() => StatisticsTable)
  statisticsTable(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<StatisticsTable> {
    return keeperOf(ctx.app).table(checkedYear(year));
  }

  @Allow('statistics:read')
  @Query(() => [YearFigures], { description: '历年' })
  statisticsYears(@Context() ctx: Ctx): Promise<YearFigures[]> {
    return keeperOf(ctx.app).years();
  }

  @Allow('statistics:read')
  @Query(() => LedgerRowPage, { description: 'the rows behind a cell or a bar' })
  statisticsRows(
    @Arg('input', () => DrillDownInput) input: DrillDownInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<LedgerRow>> {
    return drillDown(ctx, input, page);
  }

  @Allow('statistics:read')
  @Query(() => Attention)
  attention(@Context() ctx: Ctx): Promise<Attention> {
    return attentionOf(ctx);
  }
}

async function attentionOf(ctx: Ctx): Promise<Attention> {
  const names = await sectionNames(ctx.app.database.read);
  return maskAttention(await findUrgent(ctx.app), names, actorOf(ctx));
}
