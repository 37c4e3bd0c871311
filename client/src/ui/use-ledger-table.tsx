import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { useMatch, useNavigate } from 'react-router';
import type { DataTableProps } from './data-table-types.ts';
import { overList } from './drawer-page.tsx';
import { ErrorState } from './state-views.tsx';
import { useListLink } from './use-list-link.ts';
import { urlNumber, urlOneOf, type UrlField } from './use-url-state.ts';

type Direction = 'ASC' | 'DESC';

/** The part of a ledger's address that every ledger has. */
interface LedgerUrl<Sort extends string> {
  readonly sort: Sort;
  readonly direction: Direction;
  readonly page: number;
  readonly size: number;
}

/** Sort and page in the address; `sort` and `direction` are what holds while nothing is said. */
export const ledgerFields = <Sort extends string>(
  sorts: readonly Sort[],
  sort: Sort,
  direction: Direction = 'DESC',
) => ({
  sort: urlOneOf(sorts, sort),
  direction: urlOneOf<Direction>(['ASC', 'DESC'], direction),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
});

/** The same, as a query asks for it. */
export const ledgerVariables = <Sort extends string>({ sort, direction, page, size }: LedgerUrl<Sort>) => ({
  sort,
  direction,
  page: { page, size },
});

interface Ledger<Row, Sort extends string> {
  /** Where a row opens: `path/id`, as a drawer over the list. */
  readonly path: string;
  readonly list: { readonly items: readonly Row[]; readonly total: number } | undefined;
  readonly error: Error | undefined;
  readonly refetch: () => void;
  readonly url: LedgerUrl<Sort>;
  readonly patch: (change: Partial<LedgerUrl<Sort>>) => void;
  readonly fields: { readonly sort: UrlField<Sort>; readonly direction: UrlField<Direction> };
}

/** What every ledger tells its table alike: rows and their states, sort and page, the drawer a row opens. */
export function useLedgerTable<Row extends { id: string }, Sort extends string>({
  path,
  list,
  error,
  refetch,
  url,
  patch,
  fields,
}: Ledger<Row, Sort>) {
  const link = useListLink();
  const navigate = useNavigate();
  const open = useMatch(`${path}/:id/*`);
  return {
    rows: list?.items ?? [],
    rowKey: (row) => row.id,
    loading: !list && !error,
    error: error && !list ? <ErrorState detail={error.message} onRetry={refetch} /> : null,
    sort: { key: url.sort, order: url.direction === 'ASC' ? 'asc' : 'desc' },
    onSort: (sort) =>
      patch({
        sort: fields.sort.parse(sort?.key ?? '') ?? fields.sort.fallback,
        direction: sort ? (sort.order === 'asc' ? 'ASC' : 'DESC') : fields.direction.fallback,
        page: 1,
      }),
    paging: { page: url.page, pageSize: url.size, total: list?.total ?? 0 },
    onPage: (page, size) => patch({ page, size }),
    onOpen: (row) => void navigate(link(`${path}/${row.id}`), { state: overList, preventScrollReset: true }),
    current: open?.params.id ?? null,
  } satisfies Partial<DataTableProps<Row>>;
}
