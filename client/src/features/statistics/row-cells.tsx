import { outcomeText } from '@gongkai/shared/applications/outcome';
import { receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { disclosureCategoryText } from '@gongkai/shared/disclosures/disclosure.texts';
import { remedyKindText } from '@gongkai/shared/remedies/remedy';
import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { Link } from 'react-router';
import type { LedgerRowFieldsFragment } from '../../gql/graphql.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useYearLink } from '../../ui/use-year.ts';

export type LedgerRow = LedgerRowFieldsFragment;

const folder = {
  DISCLOSURE: '/disclosures',
  APPLICATION: '/applications',
  REMEDY: '/remedies',
  TASK: '/tasks',
} as const;

/** Number and title; a link only where the row itself may be read. */
export function RowTitle({ row }: { row: LedgerRow }) {
  const keepYear = useYearLink();
  const text = row.title ?? row.number;
  return row.readable ? (
    <Link to={keepYear(`${folder[row.noun]}/${row.id}`)}>{text}</Link>
  ) : (
    <span>{text}</span>
  );
}

/** Where the row stands, from its dates. */
export function RowState({ row, today }: { row: LedgerRow; today: string }) {
  if (row.noun === 'REMEDY')
    return <StatusMark kind="in-progress">{row.kind ? remedyKindText[row.kind] : ''}</StatusMark>;
  if (row.noun === 'TASK')
    return <StatusMark kind="in-progress">{row.taskStatus ? taskStatusText[row.taskStatus] : ''}</StatusMark>;
  const ended = row.noun === 'DISCLOSURE' ? row.publishedOn : row.servedOn;
  const due = row.dueOn ?? '';
  if (ended) {
    if (ended <= due)
      return <StatusMark kind="done">{row.noun === 'DISCLOSURE' ? '按时公开' : '按期答复'}</StatusMark>;
    return <StatusMark kind="returned">{row.noun === 'DISCLOSURE' ? '未及时公开' : '逾期答复'}</StatusMark>;
  }
  if (due < today)
    return <StatusMark kind="overdue">{row.noun === 'DISCLOSURE' ? '逾期未公开' : '逾期未答复'}</StatusMark>;
  return <StatusMark kind="in-progress">{row.noun === 'DISCLOSURE' ? '待公开' : '办理中'}</StatusMark>;
}

/** The second line: what the row is counted by. */
export function rowDetail(row: LedgerRow): string {
  const parts = [row.title ? row.number : null, row.sectionName];
  if (row.noun === 'DISCLOSURE' && row.category) parts.push(disclosureCategoryText[row.category]);
  if (row.noun === 'APPLICATION' && row.channel) parts.push(receiptChannelText[row.channel]);
  if (row.noun === 'APPLICATION' && row.outcome) parts.push(outcomeText[row.outcome].text);
  if (row.noun === 'TASK' && row.taskStatus) parts.push(taskStatusText[row.taskStatus]);
  return parts.filter(Boolean).join('　');
}

/** The day that matters, with its word. */
export function rowDay(row: LedgerRow): [string, string] {
  if (row.noun === 'REMEDY') return ['受理', row.acceptedOn ?? ''];
  if (row.noun === 'DISCLOSURE')
    return row.publishedOn ? ['公开', row.publishedOn] : ['应公开', row.dueOn ?? ''];
  if (row.noun === 'TASK') return ['时限', row.dueOn ?? ''];
  return row.servedOn ? ['送达', row.servedOn] : ['收到', row.receivedOn ?? ''];
}
