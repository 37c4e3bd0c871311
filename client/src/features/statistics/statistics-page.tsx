import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { Outlet } from 'react-router';
import { StatisticsTableDocument } from '../../gql/graphql.ts';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { clockTime } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { AnnexTable } from './annex-table.tsx';
import { RelationLines } from './relation-lines.tsx';
import { SideCharts } from './side-charts.tsx';
import './statistics-page.css';

/** 统计表: the annex as it goes out, with the working columns beside it and the charts at the right. */
export function StatisticsPage() {
  const year = useYear();
  const keepYear = useYearLink();
  const alone = useOpenedAlone('/statistics');
  const { data, error, refetch } = useQuery(StatisticsTableDocument, {
    variables: { year },
    skip: alone !== null,
  });
  if (alone) return alone;
  const table = data?.statisticsTable;
  return (
    <>
      <PageHead
        title={`${year}年政府信息公开统计表`}
        breadcrumb={[
          { label: '统计分析', to: keepYear('/statistics') },
          { label: '统计表' },
          { label: `${year}年` },
        ]}
        state={
          <>
            <span>依据2009年版式，19行。每个数都可点开查看组成它的记录。</span>
            {table ? <span>数据截至{clockTime(table.countedAt)}</span> : null}
          </>
        }
        actions={<Button onClick={() => print()}>打印</Button>}
      />
      {error && !table ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      {!table && !error ? <LoadingLines rows={19} /> : null}
      {table ? (
        <div className="statistics-page">
          <div className="statistics-main">
            <AnnexTable table={table} />
            <RelationLines table={table} />
          </div>
          <aside className="statistics-side no-print" aria-label="图表">
            <SideCharts table={table} />
          </aside>
        </div>
      ) : null}
      <Outlet />
    </>
  );
}
