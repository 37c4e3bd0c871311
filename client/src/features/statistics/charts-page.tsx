import { useQuery } from '@apollo/client/react';
import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { disclosureCategoryText, publicationChannelText } from '@gongkai/shared/disclosures/disclosure.texts';
import { useNavigate } from 'react-router';
import {
  StatisticsTableDocument,
  StatisticsYearsDocument,
  type StatisticsTableFieldsFragment,
  type YearFieldsFragment,
} from '../../gql/graphql.ts';
import { CategoryBars } from '../../ui/charts/category-bars.tsx';
import { MonthlyBars } from '../../ui/charts/monthly-bars.tsx';
import { YearsBars } from '../../ui/charts/years-bars.tsx';
import { clockTime } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYear, withYear } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { monthsOf, useOpenRows } from './side-charts.tsx';

/** 图表看板: the same numbers as the table, drawn. */
export function ChartsPage() {
  const year = useYear();
  const { data, error, refetch } = useQuery(StatisticsTableDocument, { variables: { year } });
  const { data: all } = useQuery(StatisticsYearsDocument);
  const table = data?.statisticsTable;
  return (
    <>
      <PageHead
        title={`${year}年图表看板`}
        breadcrumb={[{ label: '统计分析', to: '/statistics' }, { label: '图表看板' }, { label: `${year}年` }]}
        state={
          table ? `数据截至${clockTime(table.countedAt)}，与统计表同源，每个图形都可点开查看记录。` : null
        }
      />
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {!table && !error ? <LoadingLines rows={10} /> : null}
      {table ? <Board table={table} years={all?.statisticsYears ?? []} /> : null}
    </>
  );
}

const named = (texts: Partial<Record<string, string>>, counts: StatisticsTableFieldsFragment['categories']) =>
  counts.map(({ key, count }) => ({ key, label: texts[key] ?? key, value: count }));

function Board({
  table,
  years,
}: {
  table: StatisticsTableFieldsFragment;
  years: readonly YearFieldsFragment[];
}) {
  const { today } = useWorkbench();
  const navigate = useNavigate();
  const { year } = table;
  const open = useOpenRows(year);
  const toYear = (path: string) => (chosen: number) => void navigate(withYear(path, chosen, today));
  const byYear = (key: 'disclosures' | 'receipts') =>
    years.map((one) => ({
      year: one.year,
      value: one[key],
      incomplete: String(one.year) === today.slice(0, 4),
    }));
  const noItems = { title: '本年无公开信息', detail: '已核对全部台账' };
  const noCases = { title: '本年无申请', detail: '已核对全部台账' };
  return (
    <div className="columns" style={{ paddingTop: 32, rowGap: 40 }}>
      <div className="span-7">
        <MonthlyBars
          title="月度主动公开"
          unit="条"
          nowLabel={`${year}年`}
          beforeLabel={`${year - 1}年同月`}
          data={monthsOf(table, today, 'disclosures')}
          zero={noItems}
          note="按统计日计入各月；斜线柱为未满月。"
          onOpen={(month) => open({ code: 'A', month })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="类别构成"
          unit="条"
          valueLabel={`${year}年`}
          data={named(disclosureCategoryText, table.categories)}
          zero={noItems}
          onOpen={(value) => open({ code: 'A', trait: 'category', value })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="公开渠道"
          unit="条"
          categoryLabel="渠道"
          valueLabel={`${year}年`}
          data={named({ ...publicationChannelText, NOT_YET: '期末尚未公开' }, table.publicationChannels)}
          zero={noItems}
          note="同一信息在多个渠道公开的，网站优先，只计一次。"
          onOpen={(value) => open({ code: 'A', trait: 'channel', value })}
        />
      </div>
      <div className="span-7">
        <CategoryBars
          title="各科室主动公开"
          unit="条"
          categoryLabel="科室"
          valueLabel={`${year}年`}
          data={table.sections.map(({ sectionId, name, disclosures }) => ({
            key: sectionId,
            label: name,
            value: disclosures,
          }))}
          zero={noItems}
          onOpen={(value) => open({ code: 'A', trait: 'section', value })}
        />
      </div>
      <div className="span-7">
        <MonthlyBars
          title="月度收到申请"
          unit="条"
          nowLabel={`${year}年`}
          data={monthsOf(table, today, 'receipts')}
          zero={noCases}
          onOpen={(month) => open({ code: 'B', month })}
        />
      </div>
      <div className="span-5">
        <CategoryBars
          title="受理渠道"
          unit="条"
          categoryLabel="渠道"
          valueLabel={`${year}年`}
          data={named(receiptChannelText, table.receiptChannels)}
          zero={noCases}
          onOpen={(value) => open({ code: 'B', trait: 'channel', value })}
        />
      </div>
      <div className="span-6">
        <YearsBars
          title="历年主动公开"
          unit="条"
          valueLabel="主动公开"
          data={byYear('disclosures')}
          zero={{ title: '历年均无记录' }}
          onOpen={toYear('/statistics')}
        />
      </div>
      <div className="span-6">
        <YearsBars
          title="历年受理申请"
          unit="条"
          valueLabel="受理申请"
          data={byYear('receipts')}
          zero={{ title: '历年均无申请' }}
          onOpen={toYear('/statistics')}
        />
      </div>
    </div>
  );
}
