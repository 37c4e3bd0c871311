/** Does any of the texts contain the words searched for? Case does not matter. The database asks the same with LOWER and LIKE. */
export function contains(search: string | null | undefined, ...texts: readonly (string | null)[]): boolean {
  const wanted = search?.trim().toLowerCase();
  if (!wanted) return true;
  return texts.some((text) => text !== null && text.toLowerCase().includes(wanted));
}

/** Order of texts by their code units, as the databases' binary collation has it for everything in use here. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
