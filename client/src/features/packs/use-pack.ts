import { useMutation, useQuery } from '@apollo/client/react';
import type { Quarter } from '@gongkai/shared/packs/pack';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { PreparePackDocument, QuarterlyPackDocument } from '../../gql/graphql.ts';
import { useGathered } from '../../ui/use-gathered.ts';
import { useCan, useLive } from '../../ui/workbench-context.tsx';

/** The quarter in the address. */
export function useQuarter(): Quarter {
  const { year, quarter } = useParams();
  return { year: Number(year), quarter: Number(quarter) };
}

/**
 * The pack of the quarter in the address. For the office it is there by being opened;
 * whatever moves its figures or its summaries brings it up to date.
 */
export function usePack() {
  const input = useQuarter();
  const may = useCan('pack:prepare');
  const { data, error, refetch } = useQuery(QuarterlyPackDocument, { variables: { input } });
  const [prepare, preparing] = useMutation(PreparePackDocument);
  const missing = data?.quarterlyPack === null;
  const refresh = useGathered(() => void refetch());
  useEffect(() => {
    if (!missing || !may || preparing.called) return;
    void prepare({ variables: { input } }).then(() => refetch());
  });
  useLive(({ pack, summary, counted, progress }) => {
    if (pack || summary || counted || progress) refresh();
  });
  return { pack: data?.quarterlyPack, error: error ?? preparing.error, refetch, may, input };
}
