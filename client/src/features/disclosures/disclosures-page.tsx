import { useQuery } from '@apollo/client/react';
import { DisclosureCategory, DisclosureState } from '@gongkai/shared/disclosures/disclosure';
import {
  compareDisclosures,
  DisclosureSort,
  inDisclosureFilter,
  type ListedDisclosure,
} from '@gongkai/shared/disclosures/disclosure.filter';
import { disclosureCategoryText, disclosureStateText } from '@gongkai/shared/disclosures/disclosure.texts';
import { mainChannelOf } from '@gongkai/shared/disclosures/disclosure';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, Outlet, useMatch, useNavigate } from 'react-router';
import { DisclosuresDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { shortDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { DisclosureStatus } from './disclosure-status.tsx';
import type { Disclosure } from './disclosure-words.ts';

const urlFields = {
  search: urlText(),
  category: urlOneOf(['', ...valuesOf(DisclosureCategory)], ''),
  sectionId: urlText(),
  state: urlOneOf(['', ...valuesOf(DisclosureState)], ''),
  sort: urlOneOf(valuesOf(DisclosureSort), 'FORMED_ON'),
  direction: urlOneOf(['ASC', 'DESC'], 'DESC'),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
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
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/disclosures');
  const open = useMatch('/disclosures/:id');
  const [url, patch] = useUrlState(urlFields);
  const [mayDraft, mayBackEnter] = [useCan('disclosure:draft'), useCan('disclosure:backEnter')];

  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      category: url.category || null,
      sectionId: url.sectionId || null,
      state: url.state || null,
    }),
    [year, url.search, url.category, url.sectionId, url.state],
  );
  const variables = {
    filter,
    sort: url.sort,
    direction: url.direction,
    page: { page: url.page, size: url.size },
  } as const;
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

  if (alone) return alone;
  const columns: readonly Column<Disclosure>[] = [
    {
      key: 'state',
      title: '状态',
      width: 148,
      fixed: true,
      render: (row) => <DisclosureStatus item={row} today={today} />,
    },
    {
      key: 'TITLE',
      title: '名称',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={[row.indexNo, row.documentNo].filter(Boolean).join('　')}>
          <Link to={keepYear(`/disclosures/${row.id}`)} state={overList} preventScrollReset>
            {row.title}
          </Link>
          <RecordTags backEntry={row.backEntry} demo={false} voided={row.voidedAt !== null} />
        </TitleCell>
      ),
    },
    { key: 'category', title: '信息类别', width: 128, render: (row) => disclosureCategoryText[row.category] },
    { key: 'section', title: '科室', width: 112, render: (row) => row.section.name },
    {
      key: 'FORMED_ON',
      title: '生成日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.formedOn, today),
    },
    {
      key: 'DUE_ON',
      title: '应公开',
      width: 96,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.dueOn, today),
    },
    {
      key: 'PUBLISHED_ON',
      title: '公开日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => (row.publishedOn ? shortDay(row.publishedOn, today) : ''),
    },
    { key: 'draftedBy', title: '拟稿人', width: 96, hiddenAtFirst: true, render: (row) => row.draftedBy },
  ];
  return (
    <>
      <PageHead
        title="信息条目"
        breadcrumb={[
          { label: '主动公开', to: '/disclosures' },
          { label: '信息条目' },
          { label: `${year}年` },
        ]}
        state={`${year}年生成的信息。自生成之日起20个工作日内公开，逾期按条例计为未及时公开。`}
        actions={
          <>
            {mayBackEnter ? (
              <Button onClick={() => void navigate(keepYear('/disclosures/back-entry'), { state: overList })}>
                补录
              </Button>
            ) : null}
            {mayDraft ? (
              <Button
                type="primary"
                onClick={() => void navigate(keepYear('/disclosures/new'), { state: overList })}
              >
                登记信息
              </Button>
            ) : null}
          </>
        }
      />
      <Filters url={url} onChange={(change) => patch({ ...change, page: 1 })} />
      <DataTable
        name="disclosures"
        label="信息条目"
        twoLine
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={`${year}年没有符合条件的信息条目`} detail="可调整查询条件，或切换年度。" />}
        sort={{ key: url.sort, order: url.direction === 'ASC' ? 'asc' : 'desc' }}
        onSort={(sort) =>
          patch({
            sort: valuesOf(DisclosureSort).find((key) => key === sort?.key) ?? 'FORMED_ON',
            direction: sort?.order === 'asc' ? 'ASC' : 'DESC',
            page: 1,
          })
        }
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="条"
        onOpen={(row) =>
          void navigate(keepYear(`/disclosures/${row.id}`), { state: overList, preventScrollReset: true })
        }
        current={open?.params.id ?? null}
        card={(row) => (
          <RowCard
            status={<DisclosureStatus item={row} today={today} />}
            aside={
              row.publishedOn
                ? `${shortDay(row.publishedOn, today)}公开`
                : `${shortDay(row.dueOn, today)}截止`
            }
            title={<Link to={keepYear(`/disclosures/${row.id}`)}>{row.title}</Link>}
            detail={`${row.section.name}　${disclosureCategoryText[row.category]}　${row.indexNo}`}
          />
        )}
      />
      <Outlet />
    </>
  );
}

type Url = { search: string; category: string; sectionId: string; state: string };
const KEYS = ['search', 'category', 'sectionId', 'state'] as const;

/** Filter fields are typed first and applied by 查询; selects apply at once. */
function Filters({
  url,
  onChange,
}: {
  url: Url;
  onChange: (change: Partial<Record<(typeof KEYS)[number], never>>) => void;
}) {
  const [search, setSearch] = useState(url.search);
  useEffect(() => setSearch(url.search), [url.search]);
  const set = (change: Partial<Url>) => onChange(change as never); // the address parses what it is given
  const options = (texts: Record<string, string>) =>
    Object.entries(texts).map(([value, label]) => ({ value, label }));
  return (
    <FilterBar
      onSearch={() => set({ search })}
      onReset={() => {
        setSearch('');
        set({ search: '', category: '', sectionId: '', state: '' });
      }}
      fields={[
        {
          key: 'search',
          label: '名称、文号、索引号',
          control: (id) => (
            <Input id={id} value={search} allowClear onChange={(event) => setSearch(event.target.value)} />
          ),
        },
        {
          key: 'state',
          label: '状态',
          control: (id) => (
            <Select
              id={id}
              allowClear
              placeholder="全部"
              value={url.state || undefined}
              onChange={(state) => set({ state: state ?? '' })}
              options={options(disclosureStateText)}
              style={{ width: '100%' }}
            />
          ),
        },
        {
          key: 'sectionId',
          label: '科室',
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
        {
          key: 'category',
          label: '信息类别',
          filled: url.category !== '',
          control: (id) => (
            <Select
              id={id}
              allowClear
              placeholder="全部"
              value={url.category || undefined}
              onChange={(category) => set({ category: category ?? '' })}
              options={options(disclosureCategoryText)}
              style={{ width: '100%' }}
            />
          ),
        },
      ]}
    />
  );
}
