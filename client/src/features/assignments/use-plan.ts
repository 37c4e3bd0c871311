import { useQuery } from '@apollo/client/react';
import { isOpenEdition } from '@gongkai/shared/assignments/plan.lifecycle';
import { can } from '@gongkai/shared/permissions';
import { PeopleDocument, PlanDocument, PlanMatrixDocument, PlansDocument } from '../../gql/graphql.ts';
import { urlNumber, useUrlState } from '../../ui/use-url-state.ts';
import { useYear } from '../../ui/use-year.ts';
import { useLive, useWorkbench } from '../../ui/workbench-context.tsx';
import { useSoon } from '../../ui/use-soon.ts';

const urlFields = { edition: urlNumber(0) };

/**
 * The editions of the year and the one that is looked at: that of the address, else what the
 * viewer has to work on, else what is in force.
 */
export function usePlan() {
  const { viewer } = useWorkbench();
  const year = useYear();
  const [{ edition }] = useUrlState(urlFields);
  const editions = useQuery(PlansDocument, { variables: { year } });
  const all = editions.data?.plans;
  const works = can(viewer, 'plan:draft') || can(viewer, 'plan:approve');
  const chosen =
    all?.find((plan) => plan.edition === edition) ??
    (works ? all?.find(({ status }) => isOpenEdition(status)) : undefined) ??
    all?.find(({ status }) => status === 'APPROVED') ??
    all?.[0];
  const opened = useQuery(PlanDocument, {
    variables: { id: chosen?.id ?? '' },
    skip: !chosen,
  });
  const again = useSoon(() => {
    void editions.refetch();
    if (chosen) void opened.refetch();
  });
  useLive(({ plan }) => {
    if (plan?.year === year) again();
  });
  const failed = [editions, opened].find(({ error, data }) => error && !data);
  return {
    year,
    editions: all,
    years: editions.data?.planYears ?? [],
    plan: chosen && opened.data?.plan.id === chosen.id ? opened.data.plan : undefined,
    error: failed?.error,
    retry: () => {
      void editions.refetch();
      if (chosen) void opened.refetch();
    },
  };
}

/** The matrix of the year, counted anew when anything it counts has changed. */
export function useMatrix(skip: boolean) {
  const year = useYear();
  const matrix = useQuery(PlanMatrixDocument, { variables: { year }, skip });
  const again = useSoon(() => void matrix.refetch());
  useLive(({ matrixMoved }) => {
    if (matrixMoved && !skip) again();
  });
  const { data, previousData, error, refetch } = matrix;
  const shown = (data ?? previousData)?.planMatrix;
  return {
    year,
    // The figures of another year must not stand under this year's title.
    matrix: shown?.year === year ? shown : undefined,
    error,
    retry: () => void refetch(),
  };
}

/** Names for ids; the organisation is small and known to every page. */
export function usePeople() {
  const { data } = useQuery(PeopleDocument);
  return data?.people ?? [];
}
