import type { Day } from '@gongkai/shared/calendar/day';
import { taskOriginText } from '@gongkai/shared/tasks/task.texts';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { dueText, TaskStatus } from './task-status.tsx';
import { factsOf, ledgerPath, type Task } from './task-words.ts';

type ToLink = (path: string) => string;

/** A task's title as the way to it, over the ledger. */
export function LedgerTitle({ row, link }: { row: Task; link: ToLink }) {
  return (
    <>
      <Link
        to={link(`${ledgerPath}/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.title}
        {row.period ? `（${row.period}）` : ''}
      </Link>
      <RecordTags backEntry={row.backEntry} />
    </>
  );
}

/** The ledger's columns; the status stands first. */
export function taskColumns(link: ToLink, today: Day): readonly Column<Task>[] {
  const day = (value: string | null) => (value ? shortDay(value, today) : '');
  return [
    {
      key: 'state',
      title: '状态',
      width: 148,
      fixed: true,
      render: (row) => <TaskStatus facts={factsOf(row)} today={today} />,
    },
    {
      key: 'TITLE',
      title: '任务',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={[row.taskNo, row.basis].filter(Boolean).join('　')}>
          <LedgerTitle row={row} link={link} />
        </TitleCell>
      ),
    },
    { key: 'section', title: '责任科室', width: 112, render: (row) => row.section.name },
    { key: 'person', title: '责任人', width: 80, render: (row) => row.person?.name },
    {
      key: 'origin',
      title: '来源',
      width: 96,
      hiddenAtFirst: true,
      render: (row) => taskOriginText[row.origin],
    },
    {
      key: 'coSections',
      title: '协办科室',
      width: 128,
      hiddenAtFirst: true,
      render: (row) => row.coSections.map(({ name }) => name).join('、'),
    },
    {
      key: 'measures',
      title: '措施',
      width: 72,
      align: 'right',
      render: ({ measures }) =>
        measures.length > 0 ? `${measures.filter(({ done }) => done).length} / ${measures.length}` : '',
    },
    {
      key: 'STARTS_ON',
      title: '开始',
      width: 88,
      align: 'right',
      sortable: true,
      hiddenAtFirst: true,
      render: (row) => day(row.startsOn),
    },
    {
      key: 'DUE_ON',
      title: '完成时限',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => `${day(row.dueOn)}${row.dueProvisional ? '（暂定）' : ''}`,
    },
    {
      key: 'report',
      title: '完成情况',
      width: 240,
      hiddenAtFirst: true,
      render: (row) => row.report,
    },
    {
      key: 'receiptNo',
      title: '回执',
      width: 128,
      hiddenAtFirst: true,
      render: (row) => row.receiptNo,
    },
    { key: 'submittedOn', title: '提交', width: 80, align: 'right', render: (row) => day(row.submittedOn) },
    { key: 'doneOn', title: '完成', width: 80, align: 'right', render: (row) => day(row.doneOn) },
  ];
}

/** The same row on a phone. */
export function TaskCard({ row, link, today }: { row: Task; link: ToLink; today: Day }) {
  return (
    <RowCard
      status={<TaskStatus facts={factsOf(row)} today={today} />}
      aside={
        row.doneOn ? `${shortDay(row.doneOn, today)}完成` : dueText(row.dueOn, today, row.dueProvisional)
      }
      title={<LedgerTitle row={row} link={link} />}
      detail={`${row.section.name}　${row.taskNo}`}
    />
  );
}
