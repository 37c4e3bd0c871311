/** One figure: as a page shows it, and as the rows say. */
export interface Check {
  readonly name: string;
  readonly shown: number | string;
  readonly counted: number | string;
  readonly ok: boolean;
}

export const check = (name: string, shown: number | string, counted: number | string): Check => ({
  name,
  shown,
  counted,
  ok: shown === counted,
});

/** The years the rows are of, by the first four characters of a day. */
export const yearsOf = (days: readonly string[]): number[] =>
  [...new Set(days.map((day) => Number(day.slice(0, 4))))].toSorted((a, b) => a - b);
