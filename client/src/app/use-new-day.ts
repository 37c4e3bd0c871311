import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { useEffect, useRef } from 'react';

const LOOK_MS = 60_000;

/**
 * A page left open overnight must not go on counting from yesterday. The machine's
 * clock only says when to ask; which day it is, the server says.
 */
export function useNewDay(onNewDay: () => void): void {
  const latest = useRef(onNewDay);
  useEffect(() => {
    latest.current = onNewDay;
  });
  useEffect(() => {
    let known = dayInShanghai(Date.now());
    const look = () => {
      const now = dayInShanghai(Date.now());
      if (now === known) return;
      known = now;
      latest.current();
    };
    const timer = setInterval(look, LOOK_MS);
    // A sleeping machine runs no timers.
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
}
