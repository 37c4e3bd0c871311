import { useApolloClient, useQuery } from '@apollo/client/react';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { StatisticsRowsDocument, StatisticsTableDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { urlNumber, useUrlState } from '../../ui/use-url-state.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { cellTotal } from './cell-total.ts';
import { cellTitle, cellUnit, checkedWords, traitWords } from './cell-words.ts';
import { applyRows } from './live-rows.ts';
import { rowDay, rowDetail, RowState, RowTitle, type LedgerRow } from './row-cells.tsx';
import { cameFrom, cellOf } from './rows-link.ts';
import './statistics-page.css';

const urlFields = { page: urlNumber(1) };

/** The rows behind a number: exactly as many as it says. */
export function RowsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const { state } = useLocation();
  const [params] = useSearchParams();
  const [{ page }, patch] = useUrlState(urlFields);
  const cell = useMemo(() => cellOf(params, year), [params, year]);
  const { cache } = useApolloClient();
  const variables = { input: cell, page: { page, size: DEFAULT_PAGE_SIZE } };
  const { data, previousData, error, refetch } = useQuery(StatisticsRowsDocument, { variables });
  const list = (data ?? previousData)?.statisticsRows;

  useLive(({ counted }) => {
    if (!counted) return;
    const counting = counted.tables.find((one) => one.year === year);
    const total = counting ? cellTotal(counting, cell) : null;
    let incomplete = false;
    cache.updateQuery({ query: StatisticsRowsDocument, variables }, (known) => {
      if (!known) return known;
      const place = { page, size: DEFAULT_PAGE_SIZE, today, total };
      const change = applyRows(known.statisticsRows, counted.rows, cell, place);
      // A number that moved without a row to show for it (the demo was wiped) is asked for again.
      incomplete = change.incomplete || (total !== null && change.state.items.length > total);
      return {
        ...known,
        statisticsRows: { ...known.statisticsRows, ...change.state, items: [...change.state.items] },
      };
    });
    if (incomplete) void refetch();
  });

  const table = cache.readQuery({ query: StatisticsTableDocument, variables: { year } })?.statisticsTable;
  const section = table?.sections.find(({ sectionId }) => sectionId === cell.value)?.name;
  const bar = cell.trait === 'section' ? (section ?? list?.items[0]?.sectionName) : traitWords(cell);
  const unit = cellUnit(cell);
  const columns: readonly Column<LedgerRow>[] = [
    {
      key: 'state',
      title: '状态',
      width: 132,
      fixed: true,
      render: (row) => <RowState row={row} today={today} />,
    },
    {
      key: 'title',
      title: '编号与名称',
      fixed: true,
      render: (row) => (
        <TitleCell detail={rowDetail(row)}>
          <RowTitle row={row} />
        </TitleCell>
      ),
    },
    {
      key: 'day',
      title: '日期',
      width: 112,
      align: 'right',
      render: (row) => {
        const [word, day] = rowDay(row);
        return (
          <span title={day}>
            <span className="note">{word}</span> {shortDay(day, `${year}`)}
          </span>
        );
      },
    },
  ];
  return (
    <DrawerPage
      title={`${cellTitle(cell)}${bar ? `：${bar}` : ''}`}
      kicker="组成这个数的记录"
      chip={
        list ? <span className="rows-total" data-testid="rows-total">{`共${list.total}${unit}`}</span> : null
      }
      onClose={() => void navigate(cameFrom(state) ?? keepYear('/statistics'), { preventScrollReset: true })}
    >
      {error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
      <div className="rows-list">
        <DataTable
          name="statistics-rows"
          label={cellTitle(cell)}
          settings={false}
          twoLine
          columns={columns}
          rows={list?.items ?? []}
          rowKey={(row) => row.id}
          loading={!list && !error}
          empty={<EmptyState title="没有记录" detail={checkedWords(cell)} />}
          paging={{ page, pageSize: DEFAULT_PAGE_SIZE, total: list?.total ?? 0 }}
          onPage={(next) => patch({ page: next })}
          unit={unit}
          card={(row) => (
            <RowCard
              status={<RowState row={row} today={today} />}
              aside={shortDay(rowDay(row)[1], `${year}`)}
              title={<RowTitle row={row} />}
              detail={rowDetail(row)}
            />
          )}
        />
      </div>
    </DrawerPage>
  );
}
