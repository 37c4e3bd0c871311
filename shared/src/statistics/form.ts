import type { CountRule } from './rule.ts';

/** 计量单位. */
export type Unit = '条' | '件';

/** A line of a statutory table: wording, order and indent are the printed form's and are never changed. */
export interface FormRow {
  readonly code: string;
  readonly label: string;
  readonly unit: Unit;
  readonly parent: string | null;
  readonly indent: 0 | 1;
  readonly rule: CountRule;
}

/** A figure beside the table that a relation needs. */
export interface FormFact {
  readonly code: string;
  readonly label: string;
  readonly rule: CountRule;
}

/** 勾稽关系: left = sum of right (or left ≤ that sum). */
export interface FormRelation {
  readonly id: string;
  readonly left: string;
  readonly right: readonly string[];
  readonly compare: '=' | '<=';
  readonly severity: 'error' | 'warning';
  /** As printed beside the table, e.g. 1＋2. */
  readonly text: string;
}

export interface Form {
  readonly id: string;
  readonly title: (bureau: string, year: number) => string;
  readonly rows: readonly FormRow[];
  readonly facts: readonly FormFact[];
  readonly relations: readonly FormRelation[];
}
