import { useQuery } from '@apollo/client/react';
import { valuesOf } from '@gongkai/shared/keys';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { TrainingKind, TrainingState } from '@gongkai/shared/trainings/training';
import {
  compareTrainings,
  inTrainingFilter,
  TrainingSort,
  type ListedTraining,
} from '@gongkai/shared/trainings/training.filter';
import { useMemo } from 'react';
import { Outlet, useMatch, useNavigate } from 'react-router';
import { TrainingsDocument } from '../../gql/graphql.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { useListLink } from '../../ui/use-list-link.ts';
import { useLiveList } from '../../ui/use-live-list.ts';
import { urlNumber, urlOneOf, urlText, useUrlState } from '../../ui/use-url-state.ts';
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
  sort: urlOneOf(valuesOf(TrainingSort), 'HELD_ON'),
  direction: urlOneOf(['ASC', 'DESC'], 'DESC'),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

/** A record as the shared filter looks at it. */
const listed = (item: Training): ListedTraining & Training =>
  ({ ...item, voided: item.voidedAt !== null }) as ListedTraining & Training; // days come as strings and are real

/** 培训台账. */
export function TrainingsPage() {
  const { today } = useWorkbench();
  const year = useYear();
  const link = useListLink();
  const navigate = useNavigate();
  const alone = useOpenedAlone('/trainings');
  const open = useMatch('/trainings/:id');
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
  const variables = {
    filter,
    sort: url.sort,
    direction: url.direction,
    page: { page: url.page, size: url.size },
  } as const;
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
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={`${year}年没有符合条件的培训`} detail="可调整查询条件，或切换年度。" />}
        sort={{ key: url.sort, order: url.direction === 'ASC' ? 'asc' : 'desc' }}
        onSort={(sort) =>
          patch({
            sort: valuesOf(TrainingSort).find((key) => key === sort?.key) ?? 'HELD_ON',
            direction: sort?.order === 'asc' ? 'ASC' : 'DESC',
            page: 1,
          })
        }
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="期"
        onOpen={(row) =>
          void navigate(link(`/trainings/${row.id}`), { state: overList, preventScrollReset: true })
        }
        current={open?.params.id ?? null}
        minWidth={960}
        card={(row) => <TrainingCard row={row} link={link} today={today} />}
      />
      <Outlet />
    </>
  );
}
