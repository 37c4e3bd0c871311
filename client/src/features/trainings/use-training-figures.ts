import { useQuery } from '@apollo/client/react';
import { TrainingFiguresDocument } from '../../gql/graphql.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import { useGathered } from '../../ui/use-gathered.ts';

/** The year's figures, asked for again when trainings, or who stands for a section, have changed. */
export function useTrainingFigures(year: number) {
  const { data, error, refetch } = useQuery(TrainingFiguresDocument, { variables: { year } });
  const again = useGathered(() => void refetch());
  useLive(({ training, section }) => {
    if (training || section) again();
  });
  return { figures: data?.trainingFigures, error, retry: () => void refetch() };
}
