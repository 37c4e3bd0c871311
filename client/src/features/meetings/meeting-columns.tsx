import { meetingKindText } from '@gongkai/shared/meetings/meeting.texts';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { MeetingStatusMark } from './meeting-status.tsx';
import type { Meeting } from './meeting-words.ts';

type ToLink = (path: string) => string;

interface CellProps {
  row: Meeting;
  link: ToLink;
}

function Title({ row, link }: CellProps) {
  return (
    <>
      <Link
        to={link(`/meetings/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.name}
      </Link>
      <RecordTags backEntry={row.backEntry} />
    </>
  );
}

/** 应到 / 实到 / 请假, which open the people they count. */
function Attendance({ row, link }: CellProps) {
  const { invited, came, onLeave } = row.attendance;
  return (
    <Link to={link(`/meetings/${row.id}/sign-in`)} state={overList} preventScrollReset>
      {invited} / {came} / {onLeave}
    </Link>
  );
}

function Decisions({ row, link }: CellProps) {
  const { total, done } = row.decisionCount;
  if (total === 0) return '0';
  return (
    <Link to={link(`/meetings/${row.id}`)} state={overList} preventScrollReset>
      {done} / {total}
    </Link>
  );
}

/** The ledger's columns in its own order (office.md 3.3); the status stands first, as in every list. */
export function meetingColumns(link: ToLink, today: string): readonly Column<Meeting>[] {
  return [
    {
      key: 'status',
      title: '状态',
      width: 96,
      fixed: true,
      render: (row) => <MeetingStatusMark item={row} />,
    },
    {
      key: 'NAME',
      title: '会议名称',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell>
          <Title row={row} link={link} />
        </TitleCell>
      ),
    },
    { key: 'kind', title: '类别', width: 80, render: (row) => meetingKindText[row.kind] },
    {
      key: 'HELD_ON',
      title: '时间',
      width: 108,
      align: 'right',
      sortable: true,
      render: (row) => `${shortDay(row.heldOn, today)} ${row.startsAt}`,
    },
    { key: 'place', title: '地点', width: 116, render: (row) => row.place },
    { key: 'convenor', title: '主持人', width: 68, render: (row) => row.convenor.name },
    {
      key: 'attendance',
      title: '应到/实到/请假',
      width: 112,
      align: 'right',
      render: (row) => <Attendance row={row} link={link} />,
    },
    {
      key: 'agenda',
      title: '议题',
      width: 52,
      align: 'right',
      render: (row) => (
        <Link to={link(`/meetings/${row.id}`)} state={overList} preventScrollReset>
          {row.agenda.length}项
        </Link>
      ),
    },
    {
      key: 'decisions',
      title: '决定事项',
      width: 76,
      align: 'right',
      render: (row) => <Decisions row={row} link={link} />,
    },
    {
      key: 'MINUTES_NO',
      title: '纪要文号',
      width: 144,
      sortable: true,
      render: (row) => row.minutesNo ?? '',
    },
  ];
}

/** The same row on a phone. */
export function MeetingCard({ row, link, today }: CellProps & { today: string }) {
  const { invited, came } = row.attendance;
  const { total, done } = row.decisionCount;
  return (
    <RowCard
      status={<MeetingStatusMark item={row} />}
      aside={`${shortDay(row.heldOn, today)} ${row.startsAt}`}
      title={<Title row={row} link={link} />}
      detail={[
        meetingKindText[row.kind],
        `应到${invited}人，实到${came}人`,
        total > 0 ? `决定事项完成${done}/${total}项` : null,
      ]
        .filter(Boolean)
        .join('　')}
    />
  );
}
