import { keys } from '../keys.ts';

/** What the office ticks off before the pack goes out (核对清单), in its order. */
export const PackPart = keys(
  'LAST_DECISIONS',
  'PROGRESS',
  'OVERDUE',
  'STATISTICS',
  'SUMMARIES',
  'DECISIONS',
  'NOTICE',
);
export type PackPart = keyof typeof PackPart;

export const QUARTERS = [1, 2, 3, 4] as const;
