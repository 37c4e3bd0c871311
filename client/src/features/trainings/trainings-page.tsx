import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { TrainingKind, TrainingState } from '@gongkai/shared/trainings/training';
import {
  compareTrainings,
  inTrainingFilter,
  TrainingSort,
  type ListedTraining,
} from '@gongkai/shared/trainings/training.filter';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import { TrainingsDocument } from '../../gql/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useOpenedAlone } from '../../ui/drawer-page.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { ledgerFields, ledgerVariables, useLedgerTable } from '../../ui/use-ledger-table.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { TrainingCard, trainingColumns } from './training-columns.tsx';
import { TrainingFilters } from './training-filters.tsx';
import { TrainingsHead } from './trainings-head.tsx';
import { words, type Training } from './training-words.ts';

const urlFields = {
  search: urlText(),
  kind: urlOneOf(['', ...valuesOf(TrainingKind)], ''),
  state: urlOneOf(['', ...valuesOf(TrainingState)], ''),
  sectionId: urlText(),
  personId: urlText(),
  ...ledgerFields(valuesOf(TrainingSort), 'HELD_ON'),
};

/** A record as the shared filter looks at it. */
const listed = (item: Training): ListedTraining & Training =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedTraining & Training; // days come as strings and are real

/** 培训台账. */
export function TrainingsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const alone = useOpenedAlone('/trainings');
  const [url, patch] = useUrlState(urlFields);
  const filter = useMemo(
    () => ({
      year,
      search: url.search || null,
      kind: url.kind || null,
      state: url.state || null,
      sectionId: url.sectionId || null,
      personId: url.personId || null,
    }),
    [year, url.search, url.kind, url.state, url.sectionId, url.personId],
  );
  const variables = { filter, ...ledgerVariables(url) };
  const { data, previousData, error, refetch } = useQuery(TrainingsDocument, {
    variables,
    skip: alone !== null,
  });
  const list = (data ?? previousData)?.trainings;

  useLiveList({
    query: TrainingsDocument,
    variables,
    read: ({ trainings: known }) => ({ total: known.total, items: known.items.map(listed) }),
    write: (known, { items, total }) => ({
      ...known,
      trainings: { ...known.trainings, total, items: [...items] },
    }),
    rowOf: ({ training }) => (training ? listed(training) : null),
    belongs: (row) => inTrainingFilter(row, filter, today),
    compare: compareTrainings(url.sort, url.direction),
    page: url.page,
    size: url.size,
    refetch: () => void refetch(),
  });
  const table = useLedgerTable({
    path: '/trainings',
    list,
    error,
    refetch: () => void refetch(),
    url,
    patch,
    fields: urlFields,
  });

  if (alone) return alone;
  return (
    <>
      <TrainingsHead year={year} />
      <TrainingFilters url={url} onChange={(change) => patch({ ...change, page: 1 } as never)} />
      <DataTable
        name="trainings"
        exportAs="trainings"
        label={words.title}
        columns={trainingColumns(link, today)}
        {...table}
        empty={<EmptyState title={`${year}年没有符合条件的培训`} detail="可调整查询条件，或切换年度。" />}
        unit="期"
        minWidth={960}
        card={(row) => <TrainingCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
