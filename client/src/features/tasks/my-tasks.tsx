import { useNavigate } from 'react-router';
import { Link, useLocation } from 'react-router';
import type { Day } from '@gongkai/shared/calendar/day';
import { isOverdue } from '@gongkai/shared/tasks/task';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { dueState } from '../../ui/due-mark.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { shortDay } from '../../ui/moment.ts';
import { GroupHead, RowCard, TitleCell } from '../../ui/ruled-list.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { useListLink } from '../../ui/use-list-link.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { groupOf, inGroups, myGroupText, type Mine, type MyGroup } from './my-groups.ts';
import { dueText, leftText, statusKind, TaskStatus } from './task-status.tsx';
import { factsOf, minePath, type Task } from './task-words.ts';
import './tasks.css';

interface MyTasksProps {
  mine: Mine | undefined;
  error: { message: string } | undefined;
  onRetry: () => void;
  current: string | null;
}

/** The groups of one's own tasks as one ruled table; on a phone as a list. */
export function MyTasks({ mine, error, onRetry, current }: MyTasksProps) {
  const { today } = useWorkbench();
  const navigate = useNavigate();
  const to = useTaskLink();
  const groupName = (task: Task): string => groupOf(task, today) ?? '';
  return (
    <DataTable
      name="my-tasks"
      label="我的任务"
      settings={false}
      twoLine
      columns={columns(to, today)}
      rows={mine ? inGroups(mine, today) : []}
      rowKey={(row) => row.id}
      loading={!mine && !error}
      error={error && !mine ? <ErrorState detail={error.message} onRetry={onRetry} /> : null}
      empty={
        <EmptyState title="目前没有任务" detail="方案签发、会议决定或办公室交办后，任务会自动列在这里。" />
      }
      group={{
        of: groupName,
        head: (group, rows) => (
          <GroupHead
            title={myGroupText[group as MyGroup]} // what groupOf gave
            note={noteOf(group as MyGroup, rows.length, mine?.doneThisYear ?? 0)}
          />
        ),
      }}
      onOpen={(row) => void navigate(to(row.id).to, { state: to(row.id).state, preventScrollReset: true })}
      current={current}
      card={(row) => <MyCard row={row} to={to} today={today} />}
    />
  );
}

function noteOf(group: MyGroup, count: number, doneThisYear: number): string {
  if (group === 'RETURNED') return `${count}项，由局办公室退回`;
  if (group === 'SUBMITTED') return `${count}项，局办公室审核中`;
  return group === 'DONE' ? `今年共${doneThisYear}项` : `${count}项`;
}

type ToTask = (id: string) => { to: string; state: object };

/** A task opened from here comes back here. */
function useTaskLink(): ToTask {
  const link = useListLink();
  const { pathname, search } = useLocation();
  const from = pathname === '/' ? { from: pathname + search } : {};
  return (id) => ({ to: link(`${minePath}/${id}`), state: { ...overList, ...from } });
}

function Title({ row, to }: { row: Task; to: ToTask }) {
  return (
    <Link {...to(row.id)} preventScrollReset>
      {row.title}
      {row.period ? `（${row.period}）` : ''}
    </Link>
  );
}

/** Returned ones say so, late or not: that is what is to be done with them. */
function MyStatus({ row, today }: { row: Task; today: Day }) {
  if (row.status === 'RETURNED')
    return <StatusMark kind={statusKind.RETURNED}>{taskStatusText.RETURNED}</StatusMark>;
  return <TaskStatus facts={factsOf(row)} today={today} />;
}

/** 剩4个工作日, unless the status says it already; near the day in the amber it has on the leader's list. */
function Left({ row, today }: { row: Task; today: Day }) {
  const { calendar } = useWorkbench();
  const facts = factsOf(row);
  if (isOverdue(facts, today) && row.status !== 'RETURNED') return null;
  const text = leftText(facts, today, row.dueProvisional, calendar);
  if (!text) return null;
  const { kind } = dueState(row.dueOn, today, row.dueProvisional, calendar);
  return <span className={kind === 'due-soon' ? 'note task-soon' : 'note'}>{text}</span>;
}

/** The number stays whole: 演 and 示 on two lines are no number. */
const detailOf = ({ basis, requirement, taskNo }: Task) => (
  <>
    {(basis ?? requirement) ? `${basis ?? requirement}　` : null}
    <span className="task-no">{taskNo}</span>
  </>
);

const columns = (to: ToTask, today: Day): readonly Column<Task>[] => [
  {
    key: 'state',
    title: '状态',
    width: 148,
    fixed: true,
    render: (row) => <MyStatus row={row} today={today} />,
  },
  {
    key: 'title',
    title: '任务',
    fixed: true,
    render: (row) => (
      <TitleCell detail={detailOf(row)}>
        <Title row={row} to={to} />
      </TitleCell>
    ),
  },
  { key: 'measures', title: '措施', width: 96, align: 'right', render: measured },
  {
    key: 'left',
    title: '完成时限',
    width: 184,
    align: 'right',
    render: (row) =>
      row.doneOn ? (
        `${shortDay(row.doneOn, today)}完成`
      ) : (
        <>
          <Left row={row} today={today} /> {dueText(row.dueOn, today, row.dueProvisional)}
        </>
      ),
  },
];

function measured({ measures }: Task): string {
  return measures.length > 0 ? `${measures.filter(({ done }) => done).length} / ${measures.length}` : '';
}

function MyCard({ row, to, today }: { row: Task; to: ToTask; today: Day }) {
  return (
    <RowCard
      status={<MyStatus row={row} today={today} />}
      aside={
        row.doneOn ? (
          `${shortDay(row.doneOn, today)}完成`
        ) : (
          <span className="task-days">
            <Left row={row} today={today} />
            <span>{dueText(row.dueOn, today, row.dueProvisional)}</span>
          </span>
        )
      }
      title={<Title row={row} to={to} />}
      detail={detailOf(row)}
    />
  );
}
