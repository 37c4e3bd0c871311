import { useQuery } from '@apollo/client/react';
import { ApplicationState, ReceiptChannel } from '@gongkai/shared/applications/application';
import {
  ApplicationSort,
  compareApplications,
  inApplicationFilter,
  type ListedApplication,
} from '@gongkai/shared/applications/application.filter';
import { valuesOf } from '@gongkai/shared/keys';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { ApplicationsDocument } from '../../gql/graphql.ts';
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
import { ApplicationCard, applicationColumns } from './application-columns.tsx';
import { ApplicationFilters } from './application-filters.tsx';
import type { Application } from './application-words.ts';

const urlFields = {
  search: urlText(),
  channel: urlOneOf(['', ...valuesOf(ReceiptChannel)], ''),
  sectionId: urlText(),
  state: urlOneOf(['', ...valuesOf(ApplicationState)], ''),
  ...ledgerFields(valuesOf(ApplicationSort), 'RECEIVED_ON'),
};

/** A record as the shared filter looks at it. */
const listed = (item: Application): ListedApplication & Application =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedApplication & Application; // days come as strings and are real

/** 依申请公开登记台账. */
export function ApplicationsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/applications');
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
  const variables = { filter, ...ledgerVariables(url) };
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
  const table = useLedgerTable({
    path: '/applications',
    list,
    error,
    refetch: () => void refetch(),
    url,
    patch,
    fields: urlFields,
  });

  if (alone) return alone;
  const columns = applicationColumns(link, today);
  const filtered = Boolean(url.search || url.channel || url.sectionId || url.state);
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
              <Button onClick={() => void navigate(link('/applications/back-entry'), { state: overList })}>
                补录
              </Button>
            ) : null}
            {mayRegister ? (
              <Button
                type="primary"
                onClick={() => void navigate(link('/applications/new'), { state: overList })}
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
        exportAs="applications"
        label="申请登记台账"
        twoLine
        columns={columns}
        {...table}
        empty={
          filtered ? (
            <EmptyState title={`${year}年没有符合条件的申请`} detail="可调整查询条件，或切换年度。" />
          ) : (
            <EmptyState
              title={`${year}年还没有申请`}
              detail={mayRegister ? '点“登记申请”开始登记，或切换年度。' : '可切换年度查看。'}
            />
          )
        }
        unit="件"
        minWidth={1080}
        card={(row) => <ApplicationCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
