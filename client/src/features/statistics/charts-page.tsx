import { useQuery } from '@apollo/client/react';
import { StatisticsTableDocument, StatisticsYearsDocument } from '../../gql/graphql.ts';
import { clockTime } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { ApplicationCharts } from './application-charts.tsx';
import { DisclosureCharts } from './disclosure-charts.tsx';
import { YearCharts } from './year-charts.tsx';

/** 图表看板: the same numbers as the table, drawn. */
export function ChartsPage() {
  const year = useYear();
  const keepYear = useYearLink();
  const { data, error, refetch } = useQuery(StatisticsTableDocument, { variables: { year } });
  const { data: all } = useQuery(StatisticsYearsDocument);
  const table = data?.statisticsTable;
  const crumbs = [
    { label: '统计分析', to: keepYear('/statistics') },
    { label: '图表看板' },
    { label: `${year}年` },
  ];
  return (
    <>
      <PageHead
        title={`${year}年图表看板`}
        breadcrumb={crumbs}
        state={
          table ? (
            <>
              <span>与统计表同源，每个图形都可点开查看组成它的记录。</span>
              <span>数据截至{clockTime(table.countedAt)}</span>
            </>
          ) : null
        }
      />
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {!table && !error ? <LoadingLines rows={10} /> : null}
      {table ? (
        <div className="columns" style={{ paddingTop: 8 }}>
          <DisclosureCharts table={table} />
          <ApplicationCharts table={table} />
          <YearCharts table={table} years={all?.statisticsYears ?? []} />
        </div>
      ) : null}
    </>
  );
}
