import type { StatisticsTableFieldsFragment, YearFieldsFragment } from '../../gql/graphql.ts';
import { YearCompare } from '../../ui/charts/year-compare.tsx';
import { YearsBars } from '../../ui/charts/years-bars.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { comparedYears, isRunning, useOpenRows } from './chart-series.ts';

interface Props {
  table: StatisticsTableFieldsFragment;
  years: readonly YearFieldsFragment[];
}

/** 历年 and 与上年比: this year among the others. */
export function YearCharts({ table, years }: Props) {
  const { today } = useWorkbench();
  const { year } = table;
  const open = useOpenRows();
  const byYear = (key: 'disclosures' | 'receipts') =>
    years.map((one) => ({ year: one.year, value: one[key], incomplete: isRunning(one.year, today) }));
  return (
    <>
      <div className="span-7">
        <YearsBars
          title="历年主动公开"
          unit="条"
          valueLabel="主动公开"
          data={byYear('disclosures')}
          zero={{ title: '历年均无公开信息' }}
          note="斜线柱为未满年。"
          onOpen={(chosen) => open({ year: chosen, code: 'A' })}
        />
      </div>
      <div className="span-5">
        <YearCompare
          title="与上年比"
          unit="条"
          beforeLabel={`${year - 1}年`}
          nowLabel={`${year}年`}
          data={comparedYears(table)}
          note={`空心为${year - 1}年全年，实心为${year}年${isRunning(year, today) ? '至今' : ''}。`}
          onOpen={(code) => open({ year, code })}
        />
      </div>
      <div className="span-12">
        <YearsBars
          title="历年受理申请"
          unit="条"
          valueLabel="受理申请"
          data={byYear('receipts')}
          zero={{ title: '历年均无申请' }}
          note="斜线柱为未满年。"
          onOpen={(chosen) => open({ year: chosen, code: 'B' })}
        />
      </div>
    </>
  );
}
