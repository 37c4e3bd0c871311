import { disclosureCategoryText } from '@gongkai/shared/disclosures/disclosure.texts';
import type { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { Link, Outlet, useMatch, useNavigate } from 'react-router';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { GroupHead, RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DisclosureStatus } from './disclosure-status.tsx';
import { queuePath, type Disclosure } from './disclosure-words.ts';
import { groupText } from './review-queue.ts';
import { useReviewQueue } from './use-review-queue.ts';

/** 待审核: what waits for the viewer's steps, each with its number, the most urgent first. */
export function ReviewQueuePage() {
  const { today } = useWorkbench();
  const { items, total, error, refetch } = useReviewQueue();
  const link = useListLink();
  const navigate = useNavigate();
  const open = useMatch(`${queuePath}/:id/*`);
  const alone = useOpenedAlone(queuePath);
  if (alone) return alone;
  const more = total - (items?.length ?? 0);
  return (
    <>
      <PageHead
        title="待审核"
        breadcrumb={[{ label: '主动公开', to: '/disclosures' }, { label: '待审核' }]}
        state={total > 0 ? stateOf(total, more) : null}
      />
      <DataTable
        name="review-queue"
        label="待审核"
        settings={false}
        twoLine
        columns={columns(link, today)}
        rows={items ?? []}
        rowKey={(row) => row.id}
        loading={!items && !error}
        error={error && !items ? <ErrorState detail={error.message} onRetry={refetch} /> : null}
        empty={
          <EmptyState
            title="目前没有待您办理的信息"
            detail="信息报请审核或轮到您的环节时，会自动列在这里。"
          />
        }
        group={{
          of: (row) => row.reviewStatus,
          head: (group, rows) => (
            <GroupHead
              title={groupText[group as ReviewStatus] ?? ''} // what `of` gave
              note={`${rows.length}条`}
            />
          ),
        }}
        onOpen={(row) =>
          void navigate(link(`${queuePath}/${row.id}`), { state: overList, preventScrollReset: true })
        }
        current={open?.params.id ?? null}
        card={(row) => (
          <RowCard
            status={<DisclosureStatus item={row} today={today} />}
            aside={`${shortDay(row.dueOn, today)}截止`}
            title={<Title row={row} link={link} />}
            detail={`${row.section.name}　${row.draftedBy}　${row.indexNo}`}
          />
        )}
      />
      <Outlet />
    </>
  );
}

const stateOf = (total: number, more: number): string =>
  `共${total}条待办理，按应公开截止日排列${more > 0 ? `；其余${more}条办理后依次列出` : ''}`;

type ToLink = (path: string) => string;

const Title = ({ row, link }: { row: Disclosure; link: ToLink }) => (
  <Link to={link(`${queuePath}/${row.id}`)} state={overList} preventScrollReset>
    {row.title}
  </Link>
);

const columns = (link: ToLink, today: string): readonly Column<Disclosure>[] => [
  {
    key: 'state',
    title: '期限',
    width: 148,
    fixed: true,
    render: (row) => <DisclosureStatus item={row} today={today} />,
  },
  {
    key: 'title',
    title: '名称',
    fixed: true,
    render: (row) => (
      <TitleCell detail={[row.indexNo, row.documentNo].filter(Boolean).join('　')}>
        <Title row={row} link={link} />
      </TitleCell>
    ),
  },
  {
    key: 'category',
    title: '信息类别',
    width: 136,
    render: (row) => disclosureCategoryText[row.category],
  },
  { key: 'section', title: '科室', width: 120, render: (row) => row.section.name },
  { key: 'draftedBy', title: '拟稿人', width: 96, render: (row) => row.draftedBy },
  { key: 'due', title: '应公开', width: 96, align: 'right', render: (row) => shortDay(row.dueOn, today) },
];
