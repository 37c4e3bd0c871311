import { useQuery } from '@apollo/client/react';
import { ApplicationState, ReceiptChannel } from '@gongkai/shared/applications/application';
import {
  ApplicationSort,
  compareApplications,
  inApplicationFilter,
  type ListedApplication,
} from '@gongkai/shared/applications/application.filter';
import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, Outlet, useMatch, useNavigate } from 'react-router';
import { ApplicationsDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { ApplicationFilters } from './application-filters.tsx';
import { ApplicationStatus } from './application-status.tsx';
import type { Application } from './application-words.ts';

const urlFields = {
  search: urlText(),
  channel: urlOneOf(['', ...valuesOf(ReceiptChannel)], ''),
  sectionId: urlText(),
  state: urlOneOf(['', ...valuesOf(ApplicationState)], ''),
  sort: urlOneOf(valuesOf(ApplicationSort), 'RECEIVED_ON'),
  direction: urlOneOf(['ASC', 'DESC'], 'DESC'),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

/** A record as the shared filter looks at it. */
const listed = (item: Application): ListedApplication & Application =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedApplication & Application; // days come as strings and are real

/** 依申请公开登记台账. */
export function ApplicationsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/applications');
  const open = useMatch('/applications/:id');
  const [url, patch] = useUrlState(urlFields);
  const [mayRegister, mayBackEnter] = [useCan('application:register'), useCan('application:backEnter')];

  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      channel: url.channel || null,
      sectionId: url.sectionId || null,
      state: url.state || null,
    }),
    [year, url.search, url.channel, url.sectionId, url.state],
  );
  const variables = {
    filter,
    sort: url.sort,
    direction: url.direction,
    page: { page: url.page, size: url.size },
  } as const;
  const { data, previousData, error, refetch } = useQuery(ApplicationsDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.applications;

  useLiveList({
    query: ApplicationsDocument,
    variables,
    read: ({ applications: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      applications: { ...known.applications, total, items: [...items] },
    }),
    rowOf: ({ application }) => (application ? listed(application) : null),
    belongs: (row) => inApplicationFilter(row, filter, today),
    compare: compareApplications(url.sort, url.direction),
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });

  if (alone) return alone;
  const link = (row: Application) => keepYear(`/applications/${row.id}`);
  const columns: readonly Column<Application>[] = [
    {
      key: 'state',
      title: '状态',
      width: 148,
      fixed: true,
      render: (row) => <ApplicationStatus item={row} today={today} />,
    },
    {
      key: 'ACCEPTANCE_NO',
      title: '受理编号与所需信息',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={`${row.acceptanceNo}　${row.applicant}`}>
          <Link to={link(row)} state={overList} preventScrollReset>
            {row.content}
          </Link>
          <RecordTags backEntry={row.backEntry} voided={row.voidedAt !== null} />
        </TitleCell>
      ),
    },
    { key: 'channel', title: '渠道', width: 88, render: (row) => receiptChannelText[row.channel] },
    { key: 'section', title: '承办科室', width: 112, render: (row) => row.section.name },
    {
      key: 'RECEIVED_ON',
      title: '收到日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.receivedOn, today),
    },
    {
      key: 'DUE_ON',
      title: '法定截止',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.dueOn, today),
    },
    {
      key: 'SERVED_ON',
      title: '送达日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => (row.servedOn ? shortDay(row.servedOn, today) : ''),
    },
    {
      key: 'outcome',
      title: '答复类型',
      width: 176,
      render: (row) => (row.outcome ? outcomeText[row.outcome].text : ''),
    },
    { key: 'replyNo', title: '答复文号', width: 128, hiddenAtFirst: true, render: (row) => row.replyNo },
  ];
  return (
    <>
      <PageHead
        title="申请登记台账"
        breadcrumb={[
          { label: '依申请公开', to: '/applications' },
          { label: '申请登记台账' },
          { label: `${year}年` },
        ]}
        state={`${year}年收到的申请。各种渠道的申请统一登记、统一答复。`}
        actions={
          <>
            {mayBackEnter ? (
              <Button
                onClick={() => void navigate(keepYear('/applications/back-entry'), { state: overList })}
              >
                补录
              </Button>
            ) : null}
            {mayRegister ? (
              <Button
                type="primary"
                onClick={() => void navigate(keepYear('/applications/new'), { state: overList })}
              >
                登记申请
              </Button>
            ) : null}
          </>
        }
      />
      <ApplicationFilters url={url} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      <DataTable
        name="applications"
        label="申请登记台账"
        twoLine
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={`${year}年没有符合条件的申请`} detail="可调整查询条件，或切换年度。" />}
        sort={{ key: url.sort, order: url.direction === 'ASC' ? 'asc' : 'desc' }}
        onSort={(sort) =>
          patch({
            sort: valuesOf(ApplicationSort).find((key) => key === sort?.key) ?? 'RECEIVED_ON',
            direction: sort?.order === 'asc' ? 'ASC' : 'DESC',
            page: 1,
          })
        }
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="件"
        onOpen={(row) => void navigate(link(row), { state: overList, preventScrollReset: true })}
        current={open?.params.id ?? null}
        minWidth={1080}
        card={(row) => (
          <RowCard
            status={<ApplicationStatus item={row} today={today} />}
            aside={
              row.servedOn ? `${shortDay(row.servedOn, today)}送达` : `${shortDay(row.dueOn, today)}截止`
            }
            title={<Link to={link(row)}>{row.content}</Link>}
            detail={`${row.acceptanceNo}　${row.section.name}　${receiptChannelText[row.channel]}`}
          />
        )}
      />
      <Outlet />
    </>
  );
}
