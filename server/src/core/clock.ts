import { dayInShanghai, type Day } from '@gongkai/shared/calendar/day';

/** The only source of time: legal days in Asia/Shanghai, instants in UTC. Tests put their own in its place. */
export interface Clock {
  /** Milliseconds since 1970. */
  ms(): number;
  today(): Day;
  /** ISO 8601 in UTC with milliseconds: the same bytes on both databases, sorts as text. */
  now(): string;
}

export function clockOf(ms: () => number): Clock {
  return { ms, today: () => dayInShanghai(ms()), now: () => new Date(ms()).toISOString() };
}

export const systemClock = clockOf(() => Date.now());
