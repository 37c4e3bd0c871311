import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useLedgerTable } from '../../ui/use-ledger-table.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { BulkAccept } from './bulk-accept.tsx';
import { TaskBoard } from './task-board.tsx';
import { TaskCard, taskColumns } from './task-columns.tsx';
import { TaskFilters } from './task-filters.tsx';
import { ledgerPath, words } from './task-words.ts';
import { taskFields, useTaskLedger } from './use-task-ledger.ts';

/** 任务台账: every task within reach, as a table or as a board. */
export function TasksPage() {
  const alone = useOpenedAlone(ledgerPath);
  const { url, patch, year, board, list, error, refetch } = useTaskLedger(alone !== null);
  const { today } = useWorkbench();
  const link = useListLink();
  const navigate = useNavigate();
  const table = useLedgerTable({ path: ledgerPath, list, error, refetch, url, patch, fields: taskFields });
  const [mayReview, mayAssign, mayImport] = [
    useCan('task:review'),
    useCan('task:assign'),
    useCan('ledger:import'),
  ];
  const [chosen, setChosen] = useState<readonly string[]>([]);
  if (alone) return alone;
  const filtered = Boolean(url.search || url.sectionId || url.state || url.origin);
  const empty = (
    <EmptyState
      title={filtered ? `${year}年没有符合条件的任务` : `${year}年还没有任务`}
      detail={filtered ? '可调整查询条件，或切换年度。' : '方案签发、会议决定或办公室交办后列在这里。'}
    />
  );
  const view = (
    <Segmented
      className="task-view"
      size="small"
      aria-label="显示方式"
      value={url.view}
      onChange={(next) => patch({ view: next, page: 1 } as never)} // one of the two below
      options={[
        { value: 'table', label: '表格' },
        { value: 'board', label: '看板' },
      ]}
    />
  );
  return (
    <>
      <PageHead
        title={words.ledger}
        breadcrumb={[{ label: words.centre }, { label: words.ledger }, { label: `${year}年` }]}
        state={`${year}年开始的任务，来自责任分解、会议决定和另行交办；未到期次的不列。`}
        actions={
          <>
            {mayImport ? <Button onClick={() => void navigate('/import/tasks')}>导入</Button> : null}
            {mayAssign ? (
              <Button
                type="primary"
                onClick={() => void navigate(link(`${ledgerPath}/new`), { state: overList })}
              >
                {words.assign}
              </Button>
            ) : null}
          </>
        }
      />
      <TaskFilters url={url} board={board} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      {board ? (
        <TaskBoard
          tools={view}
          list={list}
          failed={table.error}
          empty={empty}
          page={url.page}
          onPage={(page) => patch({ page })}
        />
      ) : (
        <DataTable
          name="tasks"
          exportAs="tasks"
          label={words.ledger}
          twoLine
          tools={view}
          columns={taskColumns(link, today)}
          {...table}
          empty={empty}
          unit="项"
          minWidth={960}
          card={(row) => <TaskCard row={row} link={link} today={today} />}
          {...(mayReview && {
            selection: {
              keys: chosen,
              onChange: setChosen,
              acts: (
                <BulkAccept
                  tasks={table.rows.filter(({ id }) => chosen.includes(id))}
                  onDone={() => setChosen([])}
                />
              ),
            },
          })}
        />
      )}
      <Outlet />
    </>
  );
}
