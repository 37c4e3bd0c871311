import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { TaskDocument } from '../../gql/graphql.ts';
import { DrawerPage } from '../../ui/drawer-page.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { nextAfter } from './my-groups.ts';
import { opensAsReport } from './task-acts.ts';
import { TaskReceipt } from './task-receipt.tsx';
import { TaskReport } from './task-report.tsx';
import { TaskView } from './task-view.tsx';
import type { Task } from './task-words.ts';
import { useMyTasks } from './use-my-tasks.ts';
import { useTaskPlaces } from './use-task-places.ts';

/** One task: the form of a report for whose it is, its whole course for everybody else. */
export function TaskPage() {
  const { id = '' } = useParams();
  const { close } = useTaskPlaces();
  const { data, error, refetch } = useQuery(TaskDocument, { variables: { id } });
  const task = data?.task;
  if (task) return <Opened key={task.id} task={task} />;
  return (
    <DrawerPage title={error ? '没有找到' : '任务'} onClose={close}>
      {error ? (
        <ErrorState title="不能打开" detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </DrawerPage>
  );
}

function Opened({ task }: { task: Task }) {
  const { viewer, today } = useWorkbench();
  const { toTask, close } = useTaskPlaces();
  const { order } = useMyTasks();
  // As it was when it was opened: the list moves on while one goes through it.
  const [way] = useState(order);
  const path = way.length > 0 ? way : order;
  const at = path.findIndex(({ id }) => id === task.id);
  // One's own act, once done, must not turn the form into something else before its receipt is shown.
  const [mode, setMode] = useState<'report' | 'view'>(() =>
    opensAsReport(task, viewer, today) ? 'report' : 'view',
  );
  const [receipt, setReceipt] = useState<Task | null>(null);
  const position = at >= 0 && mode === 'report' ? { position: { index: at + 1, total: path.length } } : {};
  if (receipt) {
    const next = nextAfter(path, task.id, order);
    return (
      <TaskReceipt
        task={receipt}
        {...position}
        next={next}
        onNext={() => (next ? toTask(next.id) : close())}
        onClose={close}
      />
    );
  }
  if (mode === 'report')
    return (
      <TaskReport
        task={task}
        {...position}
        onSubmitted={setReceipt}
        onLook={() => setMode('view')}
        onClose={close}
      />
    );
  return <TaskView task={task} onReport={() => setMode('report')} onClose={close} />;
}
