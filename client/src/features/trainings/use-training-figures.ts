import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { TrainingFiguresDocument } from '../../gql/graphql.ts';
import { useLive } from '../../ui/workbench-context.tsx';

/** A burst of ticks (or an import) asks once. */
const GATHER_MS = 400;

/** The year's figures, asked for again when trainings have changed. */
export function useTrainingFigures(year: number) {
  const { data, error, refetch } = useQuery(TrainingFiguresDocument, { variables: { year } });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(({ training, section }) => {
    if (!training && !section) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refetch(), GATHER_MS);
  });
  return { figures: data?.trainingFigures, error, retry: () => void refetch() };
}
