import { applicantKindText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { ApplicationStatus } from './application-status.tsx';
import type { Application } from './application-words.ts';

type ToLink = (path: string) => string;

/** What was asked for. That it is an example needs no tag here: its number begins with 演示. */
function Title({ row, link }: { row: Application; link: ToLink }) {
  return (
    <>
      <Link
        to={link(`/applications/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.content}
      </Link>
      <RecordTags backEntry={row.backEntry} />
    </>
  );
}

/** The register's columns (依申请公开登记台账) in its own order; the status stands first. */
export function applicationColumns(link: ToLink, today: string): readonly Column<Application>[] {
  const day = (value: string | null) => (value ? shortDay(value, today) : '');
  return [
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
          <Title row={row} link={link} />
        </TitleCell>
      ),
    },
    {
      key: 'RECEIVED_ON',
      title: '收到日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => day(row.receivedOn),
    },
    { key: 'channel', title: '渠道', width: 88, render: (row) => receiptChannelText[row.channel] },
    {
      key: 'applicantKind',
      title: '申请人类型',
      width: 112,
      hiddenAtFirst: true,
      render: (row) => applicantKindText[row.applicantKind],
    },
    { key: 'section', title: '承办科室', width: 112, render: (row) => row.section.name },
    {
      key: 'DUE_ON',
      title: '法定截止',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => day(row.dueOn),
    },
    {
      key: 'outcome',
      title: '答复类型',
      width: 200,
      render: (row) => (row.outcome ? outcomeText[row.outcome].text : ''),
    },
    {
      key: 'basis',
      title: '依据',
      width: 176,
      hiddenAtFirst: true,
      render: (row) => (row.outcome ? outcomeText[row.outcome].basis : ''),
    },
    { key: 'replyNo', title: '答复文号', width: 128, hiddenAtFirst: true, render: (row) => row.replyNo },
    {
      key: 'SERVED_ON',
      title: '送达日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => day(row.servedOn),
    },
  ];
}

/** The same row on a phone. */
export function ApplicationCard({ row, link, today }: { row: Application; link: ToLink; today: string }) {
  return (
    <RowCard
      status={<ApplicationStatus item={row} today={today} />}
      aside={row.servedOn ? `${shortDay(row.servedOn, today)}送达` : `${shortDay(row.dueOn, today)}截止`}
      title={<Title row={row} link={link} />}
      detail={`${row.acceptanceNo}　${row.section.name}　${receiptChannelText[row.channel]}`}
    />
  );
}
