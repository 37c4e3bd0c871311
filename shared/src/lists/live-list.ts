/**
 * How one changed row moves through a list that is already on screen, so that a
 * page redraws from the event alone.
 */
export interface ListState<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface ListPlace<T> {
  /** Is the row in the list at all (filter)? */
  readonly belongs: (row: T) => boolean;
  /** Order of the list; ties must be broken, so never 0 for two rows. */
  readonly compare: (a: T, b: T) => number;
  readonly page: number;
  readonly size: number;
}

export interface ListChange<T> {
  readonly state: ListState<T>;
  /** The event alone cannot say what the page looks like now (a row from another page moves in): fetch it. */
  readonly incomplete: boolean;
}

/** Applies “this row is now so” to a page; `created` tells a new row from one that was on another page before. */
export function applyToList<T extends { readonly id: string }>(
  list: ListState<T>,
  row: T,
  created: boolean,
  place: ListPlace<T>,
): ListChange<T> {
  const had = list.items.some((item) => item.id === row.id);
  const others = list.items.filter((item) => item.id !== row.id);
  const belongs = place.belongs(row);
  if (!belongs) {
    if (!had) return { state: list, incomplete: !created };
    const total = list.total - 1;
    // The first row of the next page moves up.
    return { state: { items: others, total }, incomplete: place.page * place.size <= total };
  }
  const total = list.total + (had ? 0 : 1);
  const at = others.findIndex((item) => place.compare(row, item) < 0);
  const index = at === -1 ? others.length : at;
  const isFirstOfLaterPage = index === 0 && place.page > 1;
  const isPastEnd = index === others.length && (place.page - 1) * place.size + others.length < total - 1;
  const items = [...others.slice(0, index), row, ...others.slice(index)].slice(0, place.size);
  const undecided = isFirstOfLaterPage || isPastEnd || (!had && !created);
  return { state: { items, total }, incomplete: undecided };
}
