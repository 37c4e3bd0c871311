import { disclosureCategoryText } from '@gongkai/shared/disclosures/disclosure.texts';
import type { DisclosureCategory, StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { CategoryBars } from '../../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { YearCompare } from '../../ui/charts/year-compare.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { comparedYears, monthsOf, spanOf, useOpenRows, valueOf, zeroLine } from './chart-series.ts';

type Table = StatisticsTableFieldsFragment;

/** The four charts beside the table. */
export function SideCharts({ table }: { table: Table }) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows();
  const span = spanOf(year, today);
  const value = (code: string): number => valueOf(table, code);
  return (
    <>
      <MonthlyBars
        title="月度公开数"
        unit="条"
        nowLabel={`${year}年`}
        height={168}
        data={monthsOf(table, today, 'disclosures').map(({ before: _before, ...month }) => month)}
        zero={{ title: '本年无公开信息', detail: '按统计日，各月均为0' }}
        note={`横轴为月份，${span}${value('A')}条。`}
        onOpen={(month) => open({ year, code: 'A', month })}
      />
      <CategoryBars
        title="类别构成"
        unit="条"
        valueLabel={`${year}年`}
        data={table.categories.map(({ key, count }) => ({
          key,
          label: disclosureCategoryText[key as DisclosureCategory], // the server lists exactly these
          value: count,
        }))}
        zero={{ title: '本年无公开信息', detail: '六个类别均为0' }}
        note={`按条数排列，合计${value('A')}条。`}
        onOpen={(category) => open({ year, code: 'A', trait: 'category', value: category })}
      />
      <MonthlyBars
        title="依申请公开"
        unit="条"
        nowLabel={`${year}年收到`}
        height={148}
        data={monthsOf(table, today, 'receipts')}
        zero={{ title: '本年无申请', detail: zeroLine(table) }}
        note={`${span}收到${value('B')}条，答复${value('C')}条。`}
        onOpen={(month) => open({ year, code: 'B', month })}
      />
      <YearCompare
        title="与上年比"
        unit="条"
        beforeLabel={`${year - 1}年`}
        nowLabel={`${year}年`}
        data={comparedYears(table)}
        note={`空心为${year - 1}年，实心为${year}年。`}
        onOpen={(code) => open({ year, code })}
      />
    </>
  );
}
