import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { AttendanceMark } from '@gongkai/shared/meetings/attendance';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import {
  attendanceMarkText,
  attendanceStateText,
  meetingKindText,
} from '@gongkai/shared/meetings/meeting.texts';
import { Select } from 'antd';
import { Link } from 'react-router';
import { MeetingAttendanceDocument, type MeetingAttendanceQuery } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { shortDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { SectionField } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';

type Row = MeetingAttendanceQuery['meetingAttendance']['items'][number];

const urlFields = {
  mark: urlOneOf(valuesOf(AttendanceMark), 'INVITED'),
  kind: urlOneOf(['', ...valuesOf(MeetingKind)], ''),
  sectionId: urlText(),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

/** The people behind a figure of person-times. */
export function AttendancePage() {
  const year = useYear();
  const { today } = useWorkbench();
  const keepYear = useYearLink();
  const [url, patch] = useUrlState(urlFields);
  const variables = {
    filter: { year, mark: url.mark, kind: url.kind || null, sectionId: url.sectionId || null },
    page: { page: url.page, size: url.size },
  };
  const { data, previousData, error, refetch } = useQuery(MeetingAttendanceDocument, { variables });
  useLive(({ meeting, attendee }) => {
    if (meeting || attendee) void refetch();
  });
  const list = (data ?? previousData)?.meetingAttendance;
  const word = attendanceMarkText[url.mark];
  const change = (fields: Partial<Record<keyof typeof urlFields, string>>) =>
    patch({ ...fields, page: 1 } as never); // as the fields of the address have it
  const open = (row: Row) => keepYear(`/meetings/${row.meeting.id}/sign-in`);
  const columns: readonly Column<Row>[] = [
    {
      key: 'person',
      title: '姓名',
      width: 112,
      fixed: true,
      render: (row) => row.person.name,
    },
    { key: 'section', title: '科室', width: 136, render: (row) => row.section?.name ?? row.person.post },
    {
      key: 'meeting',
      title: '会议',
      fixed: true,
      render: (row) => <Link to={open(row)}>{row.meeting.name}</Link>,
    },
    {
      key: 'heldOn',
      title: '日期',
      width: 104,
      align: 'right',
      render: (row) => shortDay(row.meeting.heldOn, today),
    },
    {
      key: 'state',
      title: '到会',
      width: 80,
      render: (row) => (row.walkIn ? '列席' : attendanceStateText[row.state]),
    },
    { key: 'reason', title: '请假理由', width: 176, render: (row) => row.leaveReason ?? '' },
  ];
  return (
    <>
      <PageHead
        title={`会议${word}人次`}
        breadcrumb={[
          { label: '会议与培训' },
          { label: '会议台账', to: keepYear('/meetings') },
          { label: `${year}年${word}` },
        ]}
        state={`${year}年已召开的会议，每人每次一行，共${list?.total ?? 0}人次。`}
      />
      <FilterBar
        onSearch={() => void refetch()}
        onReset={() => change({ kind: '', sectionId: '', mark: 'INVITED' })}
        fields={[
          {
            key: 'mark',
            label: '到会情况',
            control: (id) => (
              <Select
                id={id}
                value={url.mark}
                onChange={(mark) => change({ mark })}
                options={valuesOf(AttendanceMark).map((value) => ({
                  value,
                  label: attendanceMarkText[value],
                }))}
                style={{ width: '100%' }}
              />
            ),
          },
          {
            key: 'kind',
            label: '会议类别',
            control: (id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部"
                value={url.kind || undefined}
                onChange={(kind) => change({ kind: kind ?? '' })}
                options={valuesOf(MeetingKind).map((value) => ({ value, label: meetingKindText[value] }))}
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
                onChange={(sectionId) => change({ sectionId: sectionId ?? '' })}
              />
            ),
          },
        ]}
      />
      <DataTable
        name="meeting-attendance"
        label={`会议${word}人次`}
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={`${year}年没有${word}的人次`} detail="可调整查询条件，或切换年度。" />}
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="人次"
        minWidth={840}
        card={(row) => (
          <RowCard
            status={<b>{row.person.name}</b>}
            aside={shortDay(row.meeting.heldOn, today)}
            title={<Link to={open(row)}>{row.meeting.name}</Link>}
            detail={[
              row.section?.name ?? row.person.post,
              row.walkIn ? '列席' : attendanceStateText[row.state],
              row.leaveReason,
            ]
              .filter(Boolean)
              .join('　')}
          />
        )}
      />
    </>
  );
}
