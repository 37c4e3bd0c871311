import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { Link } from 'react-router';
import type { Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { RecordTags } from '../../ui/record-tags.tsx';
import { RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { DisclosureStatus, ReviewMark } from './disclosure-status.tsx';
import type { Disclosure } from './disclosure-words.ts';

type ToLink = (path: string) => string;

/** A row's title. That it is an example needs no tag here: its number begins with 演示. */
function Title({ row, link }: { row: Disclosure; link: ToLink }) {
  return (
    <>
      <Link
        to={link(`/disclosures/${row.id}`)}
        state={overList}
        preventScrollReset
        {...(row.voidedAt && { className: 'is-voided' })}
      >
        {row.title}
      </Link>
      <RecordTags backEntry={row.backEntry} />
    </>
  );
}

/** The ledger's columns in its own order; the status stands first. */
export function disclosureColumns(link: ToLink, today: string): readonly Column<Disclosure>[] {
  const day = (value: string | null) => (value ? shortDay(value, today) : '');
  return [
    {
      key: 'state',
      title: '状态',
      width: 148,
      fixed: true,
      render: (row) => <DisclosureStatus item={row} today={today} />,
    },
    {
      key: 'TITLE',
      title: '名称',
      fixed: true,
      sortable: true,
      render: (row) => (
        <TitleCell detail={[row.indexNo, row.documentNo].filter(Boolean).join('　')}>
          <Title row={row} link={link} />
        </TitleCell>
      ),
    },
    { key: 'review', title: '审查状态', width: 136, render: (row) => <ReviewMark item={row} /> },
    { key: 'category', title: '信息类别', width: 128, render: (row) => disclosureCategoryText[row.category] },
    { key: 'genre', title: '体裁', width: 80, hiddenAtFirst: true, render: (row) => row.genre },
    { key: 'section', title: '科室', width: 112, render: (row) => row.section.name },
    {
      key: 'FORMED_ON',
      title: '生成日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => day(row.formedOn),
    },
    {
      key: 'DUE_ON',
      title: '应公开',
      width: 96,
      align: 'right',
      sortable: true,
      render: (row) => day(row.dueOn),
    },
    {
      key: 'attribute',
      title: '公开属性',
      width: 96,
      hiddenAtFirst: true,
      render: (row) => disclosureAttributeText[row.attribute],
    },
    {
      key: 'changedOn',
      title: '变更日期',
      width: 104,
      align: 'right',
      hiddenAtFirst: true,
      render: (row) => day(row.changedOn),
    },
    {
      key: 'validity',
      title: '有效性',
      width: 112,
      hiddenAtFirst: true,
      render: (row) => (row.publishedOn ? (row.repealedOn ? `${day(row.repealedOn)}废止` : '有效') : ''),
    },
    { key: 'draftedBy', title: '拟稿人', width: 88, hiddenAtFirst: true, render: (row) => row.draftedBy },
    {
      key: 'secrecyReviewer',
      title: '保密审查人',
      width: 96,
      hiddenAtFirst: true,
      render: (row) => row.secrecyReviewer,
    },
    {
      key: 'channels',
      title: '公开渠道',
      width: 128,
      hiddenAtFirst: true,
      render: (row) => row.channels.map((channel) => publicationChannelText[channel]).join('、'),
    },
    {
      key: 'PUBLISHED_ON',
      title: '公开日期',
      width: 104,
      align: 'right',
      sortable: true,
      render: (row) => day(row.publishedOn),
    },
  ];
}

/** The same row on a phone. */
export function DisclosureCard({ row, link, today }: { row: Disclosure; link: ToLink; today: string }) {
  return (
    <RowCard
      status={<DisclosureStatus item={row} today={today} />}
      aside={
        row.publishedOn ? `${shortDay(row.publishedOn, today)}公开` : `${shortDay(row.dueOn, today)}截止`
      }
      title={<Title row={row} link={link} />}
      detail={
        <>
          {row.reviewStatus === 'PUBLISHED' ? null : `${reviewStatusText[row.reviewStatus]}　`}
          {`${row.section.name}　${disclosureCategoryText[row.category]}　${row.indexNo}`}
        </>
      }
    />
  );
}
