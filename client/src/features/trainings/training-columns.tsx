import { hoursOf } from '@gongkai/shared/trainings/training';
import { trainingKindText, trainingStateText } from '@gongkai/shared/trainings/training.texts';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { attendancePath } from './paths.ts';
import { stateKind, type Training } from './training-words.ts';

type ToLink = (path: string) => string;

export function TrainingStatus({ item }: { item: Training }) {
  return <StatusMark kind={stateKind[item.state]}>{trainingStateText[item.state]}</StatusMark>;
}

function Title({ row, link }: { row: Training; link: ToLink }) {
  return (
    <>
      <Link
        to={link(`/trainings/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.subject}
      </Link>
      <RecordTags backEntry={row.backEntry} demo={row.demo} />
    </>
  );
}

/** 人次 opens those who came; of what is not held or void there are none to be counted. */
function Attended({ row }: { row: Training }) {
  if (row.state !== 'HELD') return row.attended;
  return <Link to={attendancePath({ sessionId: row.id, year: row.heldOn.slice(0, 4) })}>{row.attended}</Link>;
}

/** The ledger's columns in its own order. */
export function trainingColumns(link: ToLink, today: string): readonly Column<Training>[] {
  return [
    {
      key: 'SUBJECT',
      title: '主题',
      fixed: true,
      sortable: true,
      render: (row) => <Title row={row} link={link} />,
    },
    { key: 'state', title: '状态', width: 96, render: (row) => <TrainingStatus item={row} /> },
    { key: 'kind', title: '类别', width: 88, render: (row) => trainingKindText[row.kind] },
    {
      key: 'HELD_ON',
      title: '时间',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.heldOn, today),
    },
    {
      key: 'HALF_HOURS',
      title: '学时',
      width: 72,
      align: 'right',
      sortable: true,
      render: (row) => hoursOf(row.halfHours),
    },
    { key: 'LECTURER', title: '主讲人', width: 168, sortable: true, render: (row) => row.lecturer },
    { key: 'place', title: '地点', width: 160, hiddenAtFirst: true, render: (row) => row.place },
    {
      key: 'attended',
      title: '参训人次',
      width: 88,
      align: 'right',
      render: (row) => <Attended row={row} />,
    },
    {
      key: 'averageScore',
      title: '平均成绩',
      width: 88,
      align: 'right',
      render: (row) => row.averageScore ?? '',
    },
    {
      key: 'materials',
      title: '课件',
      width: 64,
      align: 'right',
      render: (row) => (
        <Link to={link(`/trainings/${row.id}`)} state={overList} preventScrollReset>
          {row.materials}
        </Link>
      ),
    },
    { key: 'remark', title: '备注', width: 160, hiddenAtFirst: true, render: (row) => row.remark },
  ];
}

/** The same row on a phone. */
export function TrainingCard({ row, link, today }: { row: Training; link: ToLink; today: string }) {
  return (
    <RowCard
      status={<TrainingStatus item={row} />}
      aside={shortDay(row.heldOn, today)}
      title={<Title row={row} link={link} />}
      detail={`${trainingKindText[row.kind]}　${hoursOf(row.halfHours)}学时　参训${row.attended}人次`}
    />
  );
}
