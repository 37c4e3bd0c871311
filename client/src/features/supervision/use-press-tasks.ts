import { useQuery } from '@apollo/client/react';
import { AttentionDocument, LateTasksDocument, WaitingOrdersDocument } from '../../gql/graphql.ts';
import { useYear } from '../../ui/use-year.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import type { PressTask } from './task-line.tsx';

/** The late tasks of a section, in order of urgency, kept true by the live figures. */
export function useLateTasks(sectionId: string) {
  const year = useYear();
  const { data, error, refetch } = useQuery(LateTasksDocument, { variables: { year, sectionId } });
  useLive(({ progress }) => progress && void refetch());
  const tasks = data?.taskRows.items.map((row): PressTask => {
    const { id, taskNo, title, sectionName, status, dueOn, dueProvisional, submittedOn } = row;
    const facts = { id, sectionName, status, dueOn, dueProvisional, submittedOn };
    return { ...facts, number: taskNo, title: title ?? taskNo };
  });
  return { tasks, error, retry: () => void refetch() };
}

/** Task → the day until which an earlier order waits for its answer. */
export function useWaitingOrders(sectionId: string): ReadonlyMap<string, string> | undefined {
  // Not what was known when the drawer was last open: an order may have gone out since, from here.
  const { data, refetch } = useQuery(WaitingOrdersDocument, {
    variables: { sectionId },
    fetchPolicy: 'network-only',
  });
  useLive(({ supervisionOrder }) => supervisionOrder?.sectionId === sectionId && void refetch());
  return data && new Map(data.supervisionOrders.items.map(({ task, answerBy }) => [task.id, answerBy]));
}

/** The tasks a form was opened for: late ones of the section, or rows of the red list that are still to come. */
export function useChosenTasks(sectionId: string, ids: readonly string[]) {
  const late = useLateTasks(sectionId);
  const { data } = useQuery(AttentionDocument, { fetchPolicy: 'cache-first' });
  if (!late.tasks || !data) return { ...late, tasks: undefined };
  const urgent = data.attention.rows
    .filter(({ noun }) => noun === 'TASK')
    .map((row): PressTask => {
      const { id, number, title, sectionName, taskStatus, dueOn, dueProvisional, submittedOn } = row;
      const facts = { id, number, sectionName, dueProvisional, submittedOn };
      return { ...facts, title: title ?? number, status: taskStatus, dueOn: dueOn ?? '' };
    });
  const known = new Map([...urgent, ...late.tasks].map((task) => [task.id, task]));
  return { ...late, tasks: ids.flatMap((id) => known.get(id) ?? []) };
}
