import { useQuery } from '@apollo/client/react';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { compareSupervision, inSupervisionFilter } from '@gongkai/shared/tasks/supervision';
import { useMemo } from 'react';
import { Outlet, useMatch, useNavigate } from 'react-router';
import { SupervisionOrdersDocument } from '../../gql/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { SupervisionCard, supervisionColumns } from './supervision-columns.tsx';
import { SupervisionFilters } from './supervision-filters.tsx';
import { listed, words } from './supervision-words.ts';

const urlFields = {
  search: urlText(),
  answered: urlOneOf(['', 'NO', 'YES'] as const, ''),
  sectionId: urlText(),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

/** 督办记录. */
export function SupervisionListPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/supervision');
  const open = useMatch('/supervision/:id');
  const [url, patch] = useUrlState(urlFields);
  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      waiting: url.answered ? url.answered === 'NO' : null,
      sectionId: url.sectionId || null,
    }),
    [year, url.search, url.answered, url.sectionId],
  );
  const variables = { filter, page: { page: url.page, size: url.size } } as const;
  const { data, previousData, error, refetch } = useQuery(SupervisionOrdersDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.supervisionOrders;

  useLiveList({
    query: SupervisionOrdersDocument,
    variables,
    read: ({ supervisionOrders: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      supervisionOrders: { ...known.supervisionOrders, total, items: [...items] },
    }),
    rowOf: ({ supervisionOrder }) => (supervisionOrder ? listed(supervisionOrder) : null),
    belongs: (row) => inSupervisionFilter(row, filter),
    compare: compareSupervision,
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });

  if (alone) return alone;
  return (
    <>
      <PageHead
        title={words.title}
        breadcrumb={[{ label: words.taskCentre }, { label: words.title }, { label: `${year}年` }]}
        state={words.listState(year)}
      />
      <SupervisionFilters url={url} onChange={(change) => patch({ ...change, page: 1 })} />
      <DataTable
        name="supervision"
        label={words.title}
        twoLine
        columns={supervisionColumns(link, today)}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={words.empty(year)} detail={words.emptyDetail} />}
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="件"
        onOpen={(row) =>
          void navigate(link(`/supervision/${row.id}`), { state: overList, preventScrollReset: true })
        }
        current={open?.params.id ?? null}
        minWidth={880}
        card={(row) => <SupervisionCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
