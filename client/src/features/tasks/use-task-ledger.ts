import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { TaskOrigin } from '@gongkai/shared/tasks/task';
import { compareTasks, inTaskFilter, TaskSort, TaskState } from '@gongkai/shared/tasks/task.filter';
import { useMemo } from 'react';
import { TasksDocument } from '../../gql/graphql.ts';
import { ledgerFields, ledgerVariables } from '../../ui/use-ledger-table.tsx';
import { useLiveList } from '../../ui/use-live-list.ts';
import { urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { listed } from './task-words.ts';

export const taskFields = {
  search: urlText(),
  sectionId: urlText(),
  state: urlOneOf(['', ...valuesOf(TaskState)], ''),
  origin: urlOneOf(['', ...valuesOf(TaskOrigin)], ''),
  view: urlOneOf(['table', 'board'], 'table'),
  ...ledgerFields(valuesOf(TaskSort), 'DUE_ON', 'ASC'),
};

/** As many cards as a board shows at once. */
export const BOARD_SIZE = 100;

/** The ledger as its address asks for it, true to the live messages. */
export function useTaskLedger(skip: boolean) {
  const { today } = useWorkbench();
  const year = useYear();
  const [url, patch] = useUrlState(taskFields);
  const board = url.view === 'board';
  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      sectionId: url.sectionId || null,
      state: board ? null : url.state || null,
      origin: url.origin || null,
      lineKey: null,
    }),
    [year, url.search, url.sectionId, url.state, url.origin, board],
  );
  const size = board ? BOARD_SIZE : url.size;
  const variables = { filter, ...ledgerVariables({ ...url, size }) };
  const { data, previousData, error, refetch } = useQuery(TasksDocument, { variables, skip });
  useLiveList({
    query: TasksDocument,
    variables,
    read: ({ tasks: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({ ...known, tasks: { ...known.tasks, total, items: [...items] } }),
    rowOf: ({ task }) => (task ? listed(task) : null),
    belongs: (row) => inTaskFilter(row, filter, today),
    compare: compareTasks(url.sort, url.direction),
    page: url.page,
    size,
    refetch: () => void refetch(),
  });
  return {
    url,
    patch,
    year,
    board,
    list: (data ?? previousData)?.tasks,
    error,
    refetch: () => void refetch(),
  };
}
