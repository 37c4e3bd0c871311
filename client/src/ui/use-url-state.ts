import { useCallback, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';

/** How one value is written in the address; null from `parse` means "not a value of this kind". */
export interface UrlField<T> {
  readonly fallback: T;
  readonly parse: (text: string) => T | null;
  readonly print: (value: T) => string;
}

export const urlText = (fallback = ''): UrlField<string> => ({
  fallback,
  parse: (text) => text,
  print: (v) => v,
});

export const urlNumber = (fallback: number): UrlField<number> => ({
  fallback,
  parse: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null),
  print: String,
});

export const urlOneOf = <T extends string>(values: readonly T[], fallback: T): UrlField<T> => ({
  fallback,
  parse: (text) => values.find((value) => value === text) ?? null,
  print: (value) => value,
});

/**
 * What a list shows (filter, sort, page) is in the address, so that a link, a reload and the back button keep it.
 * Values equal to their fallback are left out. `fields` must be a constant outside the component.
 */
export function useUrlState<T extends object>(fields: { readonly [K in keyof T]: UrlField<T[K]> }) {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation();
  const all = fields as Record<string, UrlField<unknown>>; // each field prints and parses only its own kind

  const values = useMemo(() => {
    const read = Object.entries(all).map(([key, field]) => {
      const text = params.get(key);
      return [key, (text === null ? null : field.parse(text)) ?? field.fallback];
    });
    return Object.fromEntries(read) as T; // fromEntries forgets the keys
  }, [all, params]);

  const patch = useCallback(
    (change: Partial<T>, how: 'push' | 'replace' = 'push') => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(change)) {
            const field = all[key];
            if (!field) continue;
            if (value === undefined || value === field.fallback) next.delete(key);
            else next.set(key, field.print(value));
          }
          return next;
        },
        // The state says that a drawer lies over its list: turning its page must not make a page of it.
        { replace: how === 'replace', preventScrollReset: true, state: state as unknown },
      );
    },
    [all, setParams, state],
  );

  return [values, patch] as const;
}
