import { useQuery } from '@apollo/client/react';
import { DisclosureCategory, DisclosureState } from '@gongkai/shared/disclosures/disclosure';
import {
  compareDisclosures,
  DisclosureSort,
  inDisclosureFilter,
  type ListedDisclosure,
} from '@gongkai/shared/disclosures/disclosure.filter';
import { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { mainChannelOf } from '@gongkai/shared/disclosures/disclosure';
import { valuesOf } from '@gongkai/shared/keys';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { DisclosuresDocument } from '../../gql/graphql.ts';
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
import { DisclosureCard, disclosureColumns } from './disclosure-columns.tsx';
import { DisclosureFilters } from './disclosure-filters.tsx';
import type { Disclosure } from './disclosure-words.ts';

const urlFields = {
  search: urlText(),
  category: urlOneOf(['', ...valuesOf(DisclosureCategory)], ''),
  sectionId: urlText(),
  state: urlOneOf(['', ...valuesOf(DisclosureState)], ''),
  reviewStatus: urlOneOf(['', ...valuesOf(ReviewStatus)], ''),
  ...ledgerFields(valuesOf(DisclosureSort), 'FORMED_ON'),
};

/** A record as the shared filter looks at it. */
const listed = (item: Disclosure): ListedDisclosure & Disclosure =>
  ({
    ...item,
    voided: item.voidedAt !== null,
    mainChannel: mainChannelOf(item.channels),
  }) as ListedDisclosure & Disclosure; // days come as strings and are real

/** 信息条目: the ledger of active disclosure. */
export function DisclosuresPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/disclosures');
  const [url, patch] = useUrlState(urlFields);
  const [mayDraft, mayBackEnter] = [useCan('disclosure:draft'), useCan('disclosure:backEnter')];

  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      category: url.category || null,
      sectionId: url.sectionId || null,
      state: url.state || null,
      reviewStatus: url.reviewStatus || null,
    }),
    [year, url.search, url.category, url.sectionId, url.state, url.reviewStatus],
  );
  const variables = { filter, ...ledgerVariables(url) };
  const { data, previousData, error, refetch } = useQuery(DisclosuresDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.disclosures;

  useLiveList({
    query: DisclosuresDocument,
    variables,
    read: ({ disclosures: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      disclosures: { ...known.disclosures, total, items: [...items] },
    }),
    rowOf: ({ disclosure }) => (disclosure ? listed(disclosure) : null),
    belongs: (row) => inDisclosureFilter(row, filter, today),
    compare: compareDisclosures(url.sort, url.direction),
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });
  const table = useLedgerTable({
    path: '/disclosures',
    list,
    error,
    refetch: () => void refetch(),
    url,
    patch,
    fields: urlFields,
  });

  if (alone) return alone;
  const columns = disclosureColumns(link, today);
  const filtered = Boolean(url.search || url.category || url.sectionId || url.state || url.reviewStatus);
  return (
    <>
      <PageHead
        title="信息条目"
        breadcrumb={[
          { label: '主动公开', to: '/disclosures' },
          { label: '信息条目' },
          { label: `${year}年` },
        ]}
        state={`${year}年生成的信息。先审查、后公开；自生成之日起20个工作日内公开，逾期计为未及时公开。`}
        actions={
          <>
            {mayBackEnter ? (
              <Button onClick={() => void navigate(link('/disclosures/back-entry'), { state: overList })}>
                补录
              </Button>
            ) : null}
            {mayDraft ? (
              <Button
                type="primary"
                onClick={() => void navigate(link('/disclosures/new'), { state: overList })}
              >
                登记信息
              </Button>
            ) : null}
          </>
        }
      />
      <DisclosureFilters url={url} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      <DataTable
        name="disclosures"
        exportAs="disclosures"
        label="信息条目"
        twoLine
        columns={columns}
        {...table}
        empty={
          filtered ? (
            <EmptyState title={`${year}年没有符合条件的信息条目`} detail="可调整查询条件，或切换年度。" />
          ) : (
            <EmptyState
              title={`${year}年还没有信息条目`}
              detail={mayDraft ? '点“登记信息”开始登记，或切换年度。' : '可切换年度查看。'}
            />
          )
        }
        unit="条"
        minWidth={1080}
        card={(row) => <DisclosureCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
