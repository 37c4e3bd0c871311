/**
 * A constant enum whose keys equal its values: TypeGraphQL publishes the keys
 * as enum names, so database, schema and client then hold one and the same word.
 */
export function keys<const K extends string>(...names: K[]): { readonly [P in K]: P } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [P in K]: P }; // fromEntries forgets the literal keys
}

/** The values of a constant enum in the order they were written. */
export function valuesOf<K extends string>(constants: { readonly [P in K]: P }): [K, ...K[]] {
  return Object.values(constants) as [K, ...K[]]; // a constant enum is never empty
}
