import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { CategoryBars } from '../../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { monthsOf, named, spanOf, useOpenRows, valueOf, zeroLine } from './chart-series.ts';

/** 图表看板, second half: 依申请公开. */
export function ApplicationCharts({ table }: { table: StatisticsTableFieldsFragment }) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows();
  const none = { title: '本年无申请', detail: zeroLine(table) };
  return (
    <>
      <div className="span-7">
        <MonthlyBars
          title="月度收到申请"
          unit="条"
          nowLabel={`${year}年收到`}
          data={monthsOf(table, today, 'receipts')}
          zero={none}
          note={`按收到日计入各月，${spanOf(year, today)}收到${valueOf(table, 'B')}条，答复${valueOf(table, 'C')}条。`}
          onOpen={(month) => open({ year, code: 'B', month })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="受理渠道"
          unit="条"
          categoryLabel="渠道"
          valueLabel={`${year}年`}
          data={named(receiptChannelText, table.receiptChannels)}
          zero={{ title: '本年无申请' }}
          note={`六种渠道合计${valueOf(table, 'B')}条。`}
          onOpen={(value) => open({ year, code: 'B', trait: 'channel', value })}
        />
      </div>
    </>
  );
}
