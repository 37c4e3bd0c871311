import { remedyKindText } from '@gongkai/shared/remedies/remedy';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { RemedyStatus } from './remedy-status.tsx';
import type { Remedy } from './remedy-words.ts';

type ToLink = (path: string) => string;

/** What the case is about. That it is an example needs no tag here: its number begins with 演示. */
function Title({ row, link }: { row: Remedy; link: ToLink }) {
  return (
    <>
      <Link
        to={link(`/remedies/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.matter}
      </Link>
      <RecordTags backEntry={row.backEntry} />
    </>
  );
}

/** The ledger's columns in its own order; the result, which is the status here, stands first. */
export function remedyColumns(link: ToLink, today: string): readonly Column<Remedy>[] {
  return [
    { key: 'result', title: '结果', width: 120, fixed: true, render: (row) => <RemedyStatus item={row} /> },
    {
      key: 'REGISTER_NO',
      title: '登记号与事由',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={[row.registerNo, row.caseNo].filter(Boolean).join('　')}>
          <Title row={row} link={link} />
        </TitleCell>
      ),
    },
    { key: 'kind', title: '类型', width: 160, render: (row) => remedyKindText[row.kind] },
    {
      key: 'ACCEPTED_ON',
      title: '受理日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => shortDay(row.acceptedOn, today),
    },
    { key: 'body', title: '受理机关', width: 200, render: (row) => row.body },
    { key: 'section', title: '承办科室', width: 112, render: (row) => row.section.name },
    {
      key: 'RESULT_ON',
      title: '结果日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => (row.resultOn ? shortDay(row.resultOn, today) : ''),
    },
  ];
}

/** The same row on a phone. */
export function RemedyCard({ row, link, today }: { row: Remedy; link: ToLink; today: string }) {
  return (
    <RowCard
      status={<RemedyStatus item={row} />}
      aside={`${shortDay(row.acceptedOn, today)}受理`}
      title={<Title row={row} link={link} />}
      detail={`${row.registerNo}　${remedyKindText[row.kind]}　${row.section.name}`}
    />
  );
}
