import { useCallback, useEffect, useRef } from 'react';

const WAIT_MS = 200;

/** Does something once, shortly after the last of several calls: an approval makes a hundred messages. */
export function useSoon(act: () => void): () => void {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(), WAIT_MS);
  }, []);
}
