import { overList } from '../../ui/drawer-page.tsx';

/** A cell, or a bar: what `statisticsRows` is asked for. */
export interface CellAddress {
  readonly year: number;
  readonly code: string;
  readonly month?: number | null;
  readonly trait?: string | null;
  readonly value?: string | null;
}

/** The address of the list behind a number. */
export function rowsPath({ year, code, month, trait, value }: CellAddress): string {
  const params = new URLSearchParams({ year: String(year), code });
  if (month) params.set('month', String(month));
  if (trait && value) {
    params.set('trait', trait);
    params.set('value', value);
  }
  return `/statistics/rows?${params}`;
}

/** Goes with the link: the list lies over the table, and closing it leads back to where the number stood. */
export function rowsState({ pathname, search }: { pathname: string; search: string }) {
  return { ...overList, from: pathname + search };
}

/** Where the number stood that was clicked, if it was. */
export function cameFrom(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('from' in state)) return null;
  return typeof state.from === 'string' ? state.from : null;
}

/** Reads it back. */
export function cellOf(params: URLSearchParams, year: number): CellAddress {
  const month = Number(params.get('month'));
  return {
    year,
    code: params.get('code') ?? 'A',
    month: month >= 1 && month <= 12 ? month : null,
    trait: params.get('trait'),
    value: params.get('value'),
  };
}
