import { Navigate, Outlet, useMatch } from 'react-router';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { longDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useCan, useWorkbench } from '../../ui/workbench-context.tsx';
import { MyTasks } from './my-tasks.tsx';
import { ledgerPath, minePath, words } from './task-words.ts';
import { useMyTasks } from './use-my-tasks.ts';

/** 我的任务 at its own address, with the drawer of a task over it. */
export function MyTasksPage() {
  const alone = useOpenedAlone(minePath);
  const open = useMatch(`${minePath}/:id`);
  const mayReport = useCan('task:report');
  if (alone) return alone;
  if (!mayReport) return open ? <Outlet /> : <Navigate to={ledgerPath} replace />;
  return (
    <>
      <MyTasksHome breadcrumb current={open?.params.id ?? null} />
      <Outlet />
    </>
  );
}

/** What a liaison begins with: also the 工作台 of those who have a section's work to do. */
export function MyTasksHome({
  breadcrumb,
  current = null,
}: {
  breadcrumb?: boolean;
  current?: string | null;
}) {
  const { viewer, today } = useWorkbench();
  const { mine, order, error, refetch } = useMyTasks();
  const names = useSections()
    .filter(({ id }) => viewer.sectionIds.includes(id))
    .map(({ name }) => name);
  return (
    <>
      <PageHead
        title={words.mine}
        {...(breadcrumb
          ? { breadcrumb: [{ label: words.centre }, { label: words.mine }] }
          : { dateLine: longDay(today) })}
        state={[names.join('、'), mine ? `未完成${order.length}项` : null].filter(Boolean).join('　')}
      />
      <MyTasks mine={mine} error={error} onRetry={refetch} current={current} />
    </>
  );
}
