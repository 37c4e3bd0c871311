import { keys } from '../keys.ts';

/** Lists are bounded the same everywhere. */
export const PAGE_SIZES = [20, 50, 100] as const;
export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

export const SortDirection = keys('ASC', 'DESC');
export type SortDirection = keyof typeof SortDirection;
