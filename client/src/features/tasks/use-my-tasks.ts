import { useApolloClient, useQuery } from '@apollo/client/react';
import { MyTasksDocument } from '../../gql/graphql.ts';
import { useCan, useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { toDo, withTask, type Mine } from './my-groups.ts';
import type { Task } from './task-words.ts';

/** 我的任务, true to the live messages; nothing for those who report on none. */
export function useMyTasks() {
  const { viewer, today } = useWorkbench();
  const skip = !useCan('task:report');
  const { cache } = useApolloClient();
  const { data, error, refetch } = useQuery(MyTasksDocument, { skip });
  useLive(({ task }) => {
    if (skip || !task || !viewer.sectionIds.includes(task.sectionId)) return;
    let incomplete = false;
    cache.updateQuery({ query: MyTasksDocument }, (known) => {
      if (!known) return known;
      const change = withTask(known.myTasks, task, today);
      incomplete = change.incomplete;
      const { open, done, doneThisYear } = change.mine;
      return { ...known, myTasks: { ...known.myTasks, open: [...open], done: [...done], doneThisYear } };
    });
    if (incomplete) void refetch();
  });
  const mine: Mine | undefined = data?.myTasks;
  const order: readonly Task[] = mine ? toDo(mine.open, today) : [];
  return { mine, order, error, refetch: () => void refetch() };
}
