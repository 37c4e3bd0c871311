import { useApolloClient, useQuery } from '@apollo/client/react';
import { MAX_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { DisclosureQueueDocument } from '../../gql/graphql.ts';
import { useCan, useLive } from '../../ui/workbench-context.tsx';
import type { Disclosure } from './disclosure-words.ts';
import { inGroups, withItem } from './review-queue.ts';

const variables = { page: { page: 1, size: MAX_PAGE_SIZE } };

/** 待审核: what waits for the viewer, true to the live messages; nothing for those who have no step. */
export function useReviewQueue() {
  const skip = !useCan('disclosure:queue');
  const { cache } = useApolloClient();
  const { data, error, refetch } = useQuery(DisclosureQueueDocument, { variables, skip });
  useLive(({ disclosure }) => {
    if (skip || !disclosure) return;
    let incomplete = false;
    cache.updateQuery({ query: DisclosureQueueDocument, variables }, (known) => {
      if (!known) return undefined;
      const change = withItem(known.disclosureQueue, disclosure);
      incomplete = change.incomplete;
      const { total, items } = change.queue;
      return { ...known, disclosureQueue: { ...known.disclosureQueue, total, items: [...items] } };
    });
    if (incomplete) void refetch();
  });
  const known = data?.disclosureQueue;
  // One's own act may take an item out of reach, so that no live message tells of it: the cache has its new state.
  const items: readonly Disclosure[] | undefined = known && inGroups(known.items);
  const gone = known && items ? known.items.length - items.length : 0;
  return { items, total: known ? known.total - gone : 0, error, refetch: () => void refetch() };
}
