import { useCallback, useEffect, useRef } from 'react';

/** A burst of ticks, or an import, asks once. */
const GATHER_MS = 400;

/** Runs the latest `work` once the calls have paused. */
export function useGathered(work: () => void): () => void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), GATHER_MS);
  }, []);
}
