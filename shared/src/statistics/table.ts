import type { Form, FormRelation } from './form.ts';
import type { Mark } from './rule.ts';
import { matches } from './rule.ts';

/** So many rows share these traits; what a GROUP BY gives. */
export interface Tally extends Pick<Mark, 'series' | 'traits'> {
  readonly count: number;
}

/** Code → number, for every line and every fact of the form. */
export type Values = Readonly<Record<string, number>>;

export interface CheckedRelation extends FormRelation {
  readonly holds: boolean;
  readonly leftValue: number;
  readonly rightValue: number;
}

/** Fills a form from tallies. Every line is counted by its own rule, sums are not derived from their parts: `verify` compares the two. */
export function fill(form: Form, tallies: readonly Tally[], known: Values = {}): Values {
  const values: Record<string, number> = { ...known };
  for (const { code, rule } of [...form.rows, ...form.facts])
    values[code] = tallies.reduce((sum, tally) => (matches(rule, tally) ? sum + tally.count : sum), 0);
  return values;
}

/** Checks every relation of the form, broken or not, in the form's order. */
export function verify(form: Form, values: Values): CheckedRelation[] {
  const valueOf = (code: string): number => values[code] ?? 0;
  return form.relations.map((relation) => {
    const leftValue = valueOf(relation.left);
    const rightValue = relation.right.reduce((sum, code) => sum + valueOf(code), 0);
    const holds = relation.compare === '=' ? leftValue === rightValue : leftValue <= rightValue;
    return { ...relation, holds, leftValue, rightValue };
  });
}
