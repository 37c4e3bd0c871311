import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { SupervisionStatus } from './supervision-status.tsx';
import type { Order } from './supervision-words.ts';

type ToLink = (path: string) => string;

function Title({ row, link }: { row: Order; link: ToLink }) {
  return (
    <Link to={link(`/supervision/${row.id}`)} state={overList} preventScrollReset>
      {row.task.title}
    </Link>
  );
}

/** 督办记录, newest first. */
export function supervisionColumns(link: ToLink, today: string): readonly Column<Order>[] {
  return [
    {
      key: 'state',
      title: '状态',
      width: 136,
      fixed: true,
      render: (row) => <SupervisionStatus order={row} />,
    },
    {
      key: 'task',
      title: '督办事项与要求',
      fixed: true,
      render: (row) => (
        <TitleCell detail={`${row.orderNo}　${row.line}`}>
          <Title row={row} link={link} />
        </TitleCell>
      ),
    },
    { key: 'section', title: '责任科室', width: 120, render: (row) => row.section.name },
    { key: 'by', title: '督办人', width: 88, render: (row) => row.issuedBy },
    {
      key: 'issuedOn',
      title: '督办日期',
      width: 96,
      align: 'right',
      render: (row) => shortDay(row.issuedOn, today),
    },
    {
      key: 'answerBy',
      title: '答复期限',
      width: 96,
      align: 'right',
      render: (row) => shortDay(row.answerBy, today),
    },
  ];
}

/** The same row on a phone. */
export function SupervisionCard({ row, link, today }: { row: Order; link: ToLink; today: string }) {
  return (
    <RowCard
      status={<SupervisionStatus order={row} />}
      aside={`${shortDay(row.answerBy, today)}前答复`}
      title={<Title row={row} link={link} />}
      detail={
        <>
          {row.orderNo}　{row.section.name}
          <br />
          {row.line}
        </>
      }
    />
  );
}
