import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { RemedyKind, RemedyResult } from '@gongkai/shared/remedies/remedy';
import {
  compareRemedies,
  inRemedyFilter,
  RemedySort,
  type ListedRemedy,
} from '@gongkai/shared/remedies/remedy.filter';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { RemediesDocument } from '../../gql/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { ledgerFields, ledgerVariables, useLedgerTable } from '../../ui/use-ledger-table.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { useYear } from '../../ui/use-year.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { RemedyCard, remedyColumns } from './remedy-columns.tsx';
import { RemedyFilters } from './remedy-filters.tsx';
import type { Remedy } from './remedy-words.ts';

const urlFields = {
  search: urlText(),
  kind: urlOneOf(['', ...valuesOf(RemedyKind)], ''),
  sectionId: urlText(),
  result: urlOneOf(['', ...valuesOf(RemedyResult)], ''),
  ...ledgerFields(valuesOf(RemedySort), 'ACCEPTED_ON'),
};

/** A record as the shared filter looks at it. */
const listed = (item: Remedy): ListedRemedy & Remedy =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedRemedy & Remedy; // days come as strings and are real

/** 复议诉讼申诉. */
export function RemediesPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/remedies');
  const [url, patch] = useUrlState(urlFields);
  const mayWrite = useCan('remedy:write');
  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      kind: url.kind || null,
      sectionId: url.sectionId || null,
      result: url.result || null,
    }),
    [year, url.search, url.kind, url.sectionId, url.result],
  );
  const variables = { filter, ...ledgerVariables(url) };
  const { data, previousData, error, refetch } = useQuery(RemediesDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.remedies;

  useLiveList({
    query: RemediesDocument,
    variables,
    read: ({ remedies: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      remedies: { ...known.remedies, total, items: [...items] },
    }),
    rowOf: ({ remedy }) => (remedy ? listed(remedy) : null),
    belongs: (row) => inRemedyFilter(row, filter),
    compare: compareRemedies(url.sort, url.direction),
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });
  const table = useLedgerTable({
    path: '/remedies',
    list,
    error,
    refetch: () => void refetch(),
    url,
    patch,
    fields: urlFields,
  });

  if (alone) return alone;
  const columns = remedyColumns(link, today);
  return (
    <>
      <PageHead
        title="复议诉讼申诉"
        breadcrumb={[
          { label: '依申请公开', to: '/applications' },
          { label: '复议诉讼申诉' },
          { label: `${year}年` },
        ]}
        state={`${year}年受理的案件，按受理日期计入统计；二审不另计。`}
        actions={
          mayWrite ? (
            <Button type="primary" onClick={() => void navigate(link('/remedies/new'), { state: overList })}>
              登记案件
            </Button>
          ) : null
        }
      />
      <RemedyFilters url={url} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      <DataTable
        name="remedies"
        exportAs="remedies"
        label="复议诉讼申诉"
        twoLine
        columns={columns}
        {...table}
        empty={
          <EmptyState title={`${year}年没有复议、诉讼、申诉案件`} detail="可调整查询条件，或切换年度。" />
        }
        unit="件"
        minWidth={960}
        card={(row) => <RemedyCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
