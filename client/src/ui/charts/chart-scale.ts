const STEPS = [1, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * The top of an axis that begins at 0: the next round number with a little air above it. It changes only when the data
 * outgrows it, so a live update does not make the whole chart breathe.
 */
export function roundTop(values: readonly number[]): number {
  const highest = Math.max(0, ...values);
  if (highest <= 4) return 4;
  const wanted = highest * 1.04;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = STEPS.find((one) => one * power >= wanted) ?? 10;
  return step * power;
}

/** Round numbers from 0 to the top, at most six: 0 50 100 … and never 0 85 170. */
export function roundTicks(top: number): number[] {
  const lead = top / 10 ** Math.floor(Math.log10(top));
  const parts = lead === 3 || lead === 6 ? 3 : lead === 2 || lead === 4 || lead === 8 ? 4 : 5;
  return Array.from({ length: parts + 1 }, (_, index) => (top * index) / parts);
}

export const heights = { wide: 232, side: 168, strip: 148 } as const;

/** A difference as it is written in Chinese tables: ＋8, －1, 0. */
export function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `＋${difference}` : `－${Math.abs(difference)}`;
}
