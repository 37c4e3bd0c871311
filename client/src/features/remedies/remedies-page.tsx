import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { RemedyKind, remedyKindText, RemedyResult, remedyResultText } from '@gongkai/shared/remedies/remedy';
import {
  compareRemedies,
  inRemedyFilter,
  RemedySort,
  type ListedRemedy,
} from '@gongkai/shared/remedies/remedy.filter';
import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, Outlet, useMatch, useNavigate } from 'react-router';
import { RemediesDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { shortDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { resultKind, type Remedy } from './remedy-words.ts';

const urlFields = {
  search: urlText(),
  kind: urlOneOf(['', ...valuesOf(RemedyKind)], ''),
  sectionId: urlText(),
  result: urlOneOf(['', ...valuesOf(RemedyResult)], ''),
  sort: urlOneOf(valuesOf(RemedySort), 'ACCEPTED_ON'),
  direction: urlOneOf(['ASC', 'DESC'], 'DESC'),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

/** A record as the shared filter looks at it. */
const listed = (item: Remedy): ListedRemedy & Remedy =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedRemedy & Remedy; // days come as strings and are real

const options = (texts: Record<string, string>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

export function RemedyMark({ item }: { item: Remedy }) {
  return (
    <StatusMark kind={item.voidedAt ? 'paused' : resultKind[item.result]}>
      {item.voidedAt ? '已作废' : remedyResultText[item.result]}
    </StatusMark>
  );
}

/** 复议诉讼申诉. */
export function RemediesPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/remedies');
  const open = useMatch('/remedies/:id');
  const [url, patch] = useUrlState(urlFields);
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
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
  const variables = {
    filter,
    sort: url.sort,
    direction: url.direction,
    page: { page: url.page, size: url.size },
  } as const;
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

  if (alone) return alone;
  const link = (row: Remedy) => keepYear(`/remedies/${row.id}`);
  const set = (change: Partial<Record<'search' | 'kind' | 'sectionId' | 'result', string>>) =>
    patch({ ...change, page: 1 } as never); // the address parses what it is given
  const columns: readonly Column<Remedy>[] = [
    { key: 'result', title: '结果', width: 120, fixed: true, render: (row) => <RemedyMark item={row} /> },
    {
      key: 'REGISTER_NO',
      title: '登记号与事由',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={[row.registerNo, row.caseNo].filter(Boolean).join('　')}>
          <Link to={link(row)} state={overList} preventScrollReset>
            {row.matter}
          </Link>
          <RecordTags backEntry={row.backEntry} voided={row.voidedAt !== null} />
        </TitleCell>
      ),
    },
    { key: 'kind', title: '类型', width: 160, render: (row) => remedyKindText[row.kind] },
    { key: 'body', title: '受理机关', width: 200, render: (row) => row.body },
    { key: 'section', title: '承办科室', width: 112, render: (row) => row.section.name },
    {
      key: 'ACCEPTED_ON',
      title: '受理日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.acceptedOn, today),
    },
    {
      key: 'RESULT_ON',
      title: '结果日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => (row.resultOn ? shortDay(row.resultOn, today) : ''),
    },
  ];
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
            <Button
              type="primary"
              onClick={() => void navigate(keepYear('/remedies/new'), { state: overList })}
            >
              登记案件
            </Button>
          ) : null
        }
      />
      <FilterBar
        onSearch={() => set({ search })}
        onReset={() => {
          setSearch('');
          set({ search: '', kind: '', sectionId: '', result: '' });
        }}
        fields={[
          {
            key: 'search',
            label: '登记号、案号、机关、事由',
            control: (id) => (
              <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
            ),
          },
          {
            key: 'kind',
            label: '类型',
            control: (id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={url.kind || undefined}
                onChange={(kind) => set({ kind: kind ?? '' })}
                options={options(remedyKindText)}
                style={{ width: '100%' }}
              />
            ),
          },
          {
            key: 'result',
            label: '结果',
            control: (id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={url.result || undefined}
                onChange={(result) => set({ result: result ?? '' })}
                options={options(remedyResultText)}
                style={{ width: '100%' }}
              />
            ),
          },
          {
            key: 'sectionId',
            label: '承办科室',
            filled: url.sectionId !== '',
            control: (id) => (
              <SectionField
                id={id}
                allowClear
                placeholder="全部"
                value={url.sectionId}
                onChange={(sectionId) => set({ sectionId: sectionId ?? '' })}
              />
            ),
          },
        ]}
      />
      <DataTable
        name="remedies"
        label="复议诉讼申诉"
        twoLine
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={
          <EmptyState title={`${year}年没有复议、诉讼、申诉案件`} detail="可调整查询条件，或切换年度。" />
        }
        sort={{ key: url.sort, order: url.direction === 'ASC' ? 'asc' : 'desc' }}
        onSort={(sort) =>
          patch({
            sort: valuesOf(RemedySort).find((key) => key === sort?.key) ?? 'ACCEPTED_ON',
            direction: sort?.order === 'asc' ? 'ASC' : 'DESC',
            page: 1,
          })
        }
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="件"
        onOpen={(row) => void navigate(link(row), { state: overList, preventScrollReset: true })}
        current={open?.params.id ?? null}
        card={(row) => (
          <RowCard
            status={<RemedyMark item={row} />}
            aside={`${shortDay(row.acceptedOn, today)}受理`}
            title={<Link to={link(row)}>{row.matter}</Link>}
            detail={`${row.registerNo}　${remedyKindText[row.kind]}　${row.section.name}`}
          />
        )}
      />
      <Outlet />
    </>
  );
}
