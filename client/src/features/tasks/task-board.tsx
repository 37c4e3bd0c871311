import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import { Dropdown, Pagination } from 'antd';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { overList } from '../../ui/drawer-page.tsx';
import { LoadingLines } from '../../ui/state-views.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { TaskActDialog } from './task-act-dialog.tsx';
import { BOARD, movesOf, type DialogAct } from './task-acts.ts';
import { LedgerTitle } from './task-columns.tsx';
import { dueText, TaskStatus } from './task-status.tsx';
import { factsOf, ledgerPath, type Task } from './task-words.ts';
import { BOARD_SIZE } from './use-task-ledger.ts';
import './task-board.css';

interface TaskBoardProps {
  tools: ReactNode;
  list: { readonly items: readonly Task[]; readonly total: number } | undefined;
  failed: ReactNode;
  empty: ReactNode;
  page: number;
  onPage: (page: number) => void;
}

/** 看板: a column for each status. Cards move by the steps of a task's life and by no others. */
export function TaskBoard({ tools, list, failed, empty, page, onPage }: TaskBoardProps) {
  const [asked, setAsked] = useState<{ task: Task; act: DialogAct } | null>(null);
  const [subject, setSubject] = useState<Task | null>(null);
  const items = list?.items ?? [];
  return (
    <>
      <div className="task-board-tools">
        {tools}
        {list && list.total > BOARD_SIZE ? (
          <span className="note">{`共${list.total}项，每页${BOARD_SIZE}项；各列只数本页`}</span>
        ) : null}
      </div>
      {failed}
      {!list && !failed ? <LoadingLines rows={6} /> : null}
      {list && items.length === 0 ? empty : null}
      {items.length > 0 ? (
        <div className="task-board">
          {BOARD.map((status) => {
            const cards = items.filter((task) => task.status === status);
            return (
              <section key={status} aria-label={taskStatusText[status]} data-status={status}>
                <h2>
                  {taskStatusText[status]} <span className="note">{`${cards.length}项`}</span>
                </h2>
                {cards.length === 0 ? <p className="note task-board-none">无</p> : null}
                <ul>
                  {cards.map((task) => (
                    <li key={task.id}>
                      <Card
                        task={task}
                        onAsk={(act) => {
                          setSubject(task);
                          setAsked({ task, act });
                        }}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      ) : null}
      {list && list.total > BOARD_SIZE ? (
        <Pagination
          size="small"
          current={page}
          pageSize={BOARD_SIZE}
          total={list.total}
          showSizeChanger={false}
          onChange={onPage}
        />
      ) : null}
      <TaskActDialog task={subject} act={asked?.act ?? null} onClose={() => setAsked(null)} />
    </>
  );
}

function Card({ task, onAsk }: { task: Task; onAsk: (act: DialogAct) => void }) {
  const { viewer, today } = useWorkbench();
  const link = useListLink();
  const navigate = useNavigate();
  const moves = movesOf(task, viewer, today);
  const move = (act: (typeof moves)[number]['act']) => {
    // Handing in needs words and proof: that is the drawer's.
    if (act !== 'submit') return onAsk(act);
    void navigate(link(`${ledgerPath}/${task.id}`), { state: overList, preventScrollReset: true });
  };
  return (
    <article className="task-card">
      <div className="task-card-top">
        <TaskStatus facts={factsOf(task)} today={today} />
        <span className="note">{dueText(task.dueOn, today, task.dueProvisional)}</span>
      </div>
      <p>
        <LedgerTitle row={task} link={link} />
      </p>
      <p className="note">{`${task.section.name}　${task.taskNo}`}</p>
      {moves.length > 0 ? (
        <Dropdown
          trigger={['click']}
          menu={{
            items: moves.map(({ to, act }) => ({
              key: act,
              label: `${taskStatusText[to]}（${stepName[act]}）`,
              onClick: () => move(act),
            })),
          }}
        >
          <button type="button" className="text-button task-card-move" aria-haspopup="menu">
            移动到…
          </button>
        </Dropdown>
      ) : null}
    </article>
  );
}

const stepName = {
  submit: '提交审核',
  withdraw: '撤回',
  accept: '接收',
  return: '退回',
  reopen: '重新打开',
} as const;
