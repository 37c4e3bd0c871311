import type { StatisticsTableFieldsFragment } from '../../gql/graphql.ts';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { monthsOf, useOpenRows } from './chart-series.ts';

/** 月度主动公开 with the same months of the year before. */
export function MonthChart({ table }: { table: StatisticsTableFieldsFragment }) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows();
  return (
    <MonthlyBars
      title="月度主动公开"
      unit="条"
      nowLabel={`${year}年`}
      beforeLabel={`${year - 1}年同月`}
      data={monthsOf(table, today, 'disclosures')}
      zero={{ title: '本年无公开信息', detail: '按统计日，各月均为0' }}
      note={`实心柱为${year}年${String(year) === today.slice(0, 4) ? '，斜线柱为未满月' : ''}，按统计日计入各月。`}
      onOpen={(month) => open({ year, code: 'A', month })}
    />
  );
}
