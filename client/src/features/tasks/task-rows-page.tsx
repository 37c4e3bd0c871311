import { useQuery } from '@apollo/client/react';
import type { Day } from '@gongkai/shared/calendar/day';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import type { TaskFacts } from '@gongkai/shared/tasks/task';
import { TaskState } from '@gongkai/shared/tasks/task.filter';
import { taskStateText } from '@gongkai/shared/tasks/task.texts';
import { Button } from 'antd';
import { useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { TaskRowsDocument } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { useSoon } from '../../ui/use-soon.ts';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { dueText, TaskStatus } from './task-status.tsx';
import { ledgerPath, minePath, words, type TaskRow } from './task-words.ts';
import { cameFrom } from './use-task-places.ts';

const urlFields = {
  state: urlOneOf(['', ...valuesOf(TaskState)], ''),
  sectionId: urlText(),
  lineKey: urlText(),
  page: urlNumber(1),
};

/** The tasks behind a number, for everybody who sees the number: others' by number, section, dates and state (decision 10). */
export function TaskRowsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const keepYear = useYearLink();
  const navigate = useNavigate();
  const from = cameFrom(useLocation().state);
  const sections = useSections();
  const [url, patch] = useUrlState(urlFields);
  const filter = useMemo(
    () => ({
      year,
      state: url.state || null,
      sectionId: url.sectionId || null,
      lineKey: url.lineKey || null,
    }),
    [year, url.state, url.sectionId, url.lineKey],
  );
  const variables = { filter, page: { page: url.page, size: DEFAULT_PAGE_SIZE } };
  const { data, previousData, error, refetch } = useQuery(TaskRowsDocument, { variables });
  const list = (data ?? previousData)?.taskRows;
  const again = useSoon(() => void refetch());
  // Of tasks out of reach only that something moved is told: the rows are asked for.
  useLive(({ matrixMoved }) => matrixMoved && again());

  const section = sections.find(({ id }) => id === url.sectionId)?.name;
  const title = [section ?? '全局', url.state ? taskStateText[url.state] : '全部', '任务'].join('');
  return (
    <>
      <PageHead
        title={title}
        breadcrumb={[
          { label: words.centre, to: keepYear(ledgerPath) },
          { label: words.rows },
          { label: `${year}年` },
        ]}
        actions={from ? <Button onClick={() => void navigate(from)}>返回</Button> : null}
        state={list ? <span data-testid="task-rows-total">{`共${list.total}项`}</span> : null}
      />
      <DataTable
        name="task-rows"
        label={title}
        settings={false}
        columns={columns(today)}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title="没有任务" detail={`已核对${year}年开始的任务。`} />}
        paging={{ page: url.page, pageSize: DEFAULT_PAGE_SIZE, total: list?.total ?? 0 }}
        onPage={(page) => patch({ page })}
        unit="项"
        card={(row) => (
          <RowCard
            status={<TaskStatus facts={factsOfRow(row)} today={today} />}
            aside={dueText(row.dueOn, today, row.dueProvisional)}
            title={<Title row={row} />}
            detail={[row.sectionName, row.readable ? row.taskNo : null].filter(Boolean).join('　')}
          />
        )}
      />
    </>
  );
}

const columns = (today: Day): readonly Column<TaskRow>[] => [
  {
    key: 'state',
    title: '状态',
    width: 148,
    render: (row) => <TaskStatus facts={factsOfRow(row)} today={today} />,
  },
  { key: 'taskNo', title: '编号', width: 140, render: (row) => row.taskNo },
  { key: 'title', title: '任务', render: (row) => (row.readable ? <Title row={row} /> : '') },
  { key: 'section', title: '责任科室', width: 128, render: (row) => row.sectionName },
  {
    key: 'due',
    title: '完成时限',
    width: 144,
    align: 'right',
    render: (row) => dueText(row.dueOn, today, row.dueProvisional),
  },
];

function Title({ row }: { row: TaskRow }) {
  const { pathname, search } = location;
  if (!row.readable) return row.taskNo;
  return (
    <Link to={`${minePath}/${row.id}`} state={{ from: pathname + search }}>
      {row.title}
    </Link>
  );
}

const factsOfRow = ({ status, startsOn, dueOn, submittedOn, voided }: TaskRow): TaskFacts =>
  ({ status, startsOn, dueOn, submittedOn, voided }) as TaskFacts; // days come as strings and are real
