import { keys } from '../keys.ts';
import { limitOf, type Limit } from './limit.ts';
import type { DutyArea } from './plan.ts';
import { limitText } from './plan.texts.ts';

/** A line as two editions are compared by. */
export interface ComparedLine extends Limit {
  readonly lineKey: string;
  readonly area: DutyArea;
  readonly responsibility: string;
  readonly basis: string | null;
  readonly task: string;
  readonly measures: readonly string[];
  readonly leaderId: string | null;
  readonly sectionId: string;
  readonly personId: string | null;
  readonly coSectionIds: readonly string[];
  readonly points: number | null;
  readonly remark: string | null;
}

export const DifferenceKind = keys('ADDED', 'CHANGED', 'DROPPED');
export type DifferenceKind = keyof typeof DifferenceKind;

/** One field that changed; ids stay ids, an empty list is blank. */
export interface FieldDifference {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface LineDifference<L> {
  readonly kind: DifferenceKind;
  readonly line: L;
  readonly fields: readonly FieldDifference[];
}

const FIELDS = [
  'area',
  'responsibility',
  'basis',
  'task',
  'measures',
  'leaderId',
  'sectionId',
  'personId',
  'coSectionIds',
  'points',
  'remark',
] as const;

/** What an edition changes in the one before it: lines added and changed in its own order, then those dropped. */
export function compareEditions<L extends ComparedLine>(
  before: readonly L[],
  after: readonly L[],
): LineDifference<L>[] {
  const known = new Map(before.map((line) => [line.lineKey, line]));
  const kept = new Set(after.map(({ lineKey }) => lineKey));
  const here = after.flatMap((line): LineDifference<L>[] => {
    const former = known.get(line.lineKey);
    if (!former) return [{ kind: 'ADDED', line, fields: [] }];
    const fields = changedFields(former, line);
    return fields.length > 0 ? [{ kind: 'CHANGED', line, fields }] : [];
  });
  const gone = before.filter(({ lineKey }) => !kept.has(lineKey));
  return [...here, ...gone.map((line): LineDifference<L> => ({ kind: 'DROPPED', line, fields: [] }))];
}

/** The fields in which a line differs from the same line of the former edition. */
export function changedFields(before: ComparedLine, after: ComparedLine): FieldDifference[] {
  const changed = FIELDS.map((field) => ({
    field,
    before: textsOf(before[field]),
    after: textsOf(after[field]),
  }));
  const limit = { field: 'limit', before: [limitText(before)], after: [limitText(after)] };
  return [...changed, limit].filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

/** Is the limit another one? */
export function limitChanged(before: Limit, after: Limit): boolean {
  return JSON.stringify(limitOf(before)) !== JSON.stringify(limitOf(after));
}

function textsOf(value: string | number | readonly string[] | null): string[] {
  if (value === null || value === '') return [];
  return typeof value === 'object' ? [...value] : [String(value)];
}
