import { useCallback } from 'react';
import { useLocation } from 'react-router';

/**
 * Makes links between a list and its records. They keep the whole query (year, filter, order, page), so that the
 * list under a drawer stays as it is and comes back as it was.
 */
export function useListLink(): (path: string) => string {
  const { search } = useLocation();
  return useCallback((path) => path + search, [search]);
}
