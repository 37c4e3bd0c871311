import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import {
  compareMeetings,
  inMeetingFilter,
  MeetingSort,
  MeetingState,
  type ListedMeeting,
} from '@gongkai/shared/meetings/meeting.filter';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { MeetingsDocument } from '../../gql/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { ledgerFields, ledgerVariables, useLedgerTable } from '../../ui/use-ledger-table.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { MeetingCard, meetingColumns } from './meeting-columns.tsx';
import { YearFigures } from './meeting-figures.tsx';
import { MeetingFilters } from './meeting-filters.tsx';
import type { Meeting } from './meeting-words.ts';

const urlFields = {
  search: urlText(),
  kind: urlOneOf(['', ...valuesOf(MeetingKind)], ''),
  state: urlOneOf(['', ...valuesOf(MeetingState)], ''),
  ...ledgerFields(valuesOf(MeetingSort), 'HELD_ON'),
};

/** A record as the shared filter looks at it. */
const listed = (item: Meeting): ListedMeeting & Meeting =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedMeeting & Meeting; // days come as strings and are real

/** 会议台账. */
export function MeetingsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const alone = useOpenedAlone('/meetings');
  const [url, patch] = useUrlState(urlFields);
  const filter = useMemo(
    () => ({ year, search: url.search || null, kind: url.kind || null, state: url.state || null }),
    [year, url.search, url.kind, url.state],
  );
  const variables = { filter, ...ledgerVariables(url) };
  const { data, previousData, error, refetch } = useQuery(MeetingsDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.meetings;

  useLiveList({
    query: MeetingsDocument,
    variables,
    read: ({ meetings: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      meetings: { ...known.meetings, total, items: [...items] },
    }),
    rowOf: ({ meeting }) => (meeting ? listed(meeting) : null),
    belongs: (row) => inMeetingFilter(row, filter),
    compare: compareMeetings(url.sort, url.direction),
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });
  const table = useLedgerTable({
    path: '/meetings',
    list,
    error,
    refetch: () => void refetch(),
    url,
    patch,
    fields: urlFields,
  });

  if (alone) return alone;
  return (
    <>
      <PageHead
        title="会议台账"
        breadcrumb={[{ label: '会议与培训' }, { label: '会议台账' }, { label: `${year}年` }]}
        state={`${year}年的政府信息公开工作会议；次数和人次按已召开的会议计。`}
        actions={<Acts />}
      />
      <YearFigures />
      <MeetingFilters url={url} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      <DataTable
        name="meetings"
        label="会议台账"
        exportAs="meetings"
        columns={meetingColumns(link, today)}
        {...table}
        empty={<EmptyState title={`${year}年没有符合条件的会议`} detail="可调整查询条件，或切换年度。" />}
        unit="次"
        minWidth={1120}
        card={(row) => <MeetingCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}

function Acts() {
  const link = useListLink();
  const navigate = useNavigate();
  if (!useCan('meeting:run')) return null;
  const to = (path: string) => () => void navigate(link(`/meetings/${path}`), { state: overList });
  return (
    <>
      <Button onClick={to('back-entry')}>补录</Button>
      <Button type="primary" onClick={to('new')}>
        安排会议
      </Button>
    </>
  );
}
