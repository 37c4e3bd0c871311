import type { Day } from '../calendar/day.ts';
import { keys } from '../keys.ts';

/** 培训类别: 集中培训, 跟班学习, 以会代训. */
export const TrainingKind = keys('CENTRAL', 'ON_THE_JOB', 'IN_MEETING');
export type TrainingKind = keyof typeof TrainingKind;

/** Where a training stands; derived from its day, never stored. */
export const TrainingState = keys('PLANNED', 'HELD', 'VOIDED');
export type TrainingState = keyof typeof TrainingState;

/** What the rules of trainings look at. */
export interface TrainingFacts {
  readonly heldOn: Day;
  readonly voided: boolean;
}

export function trainingState({ heldOn, voided }: TrainingFacts, today: Day): TrainingState {
  if (voided) return 'VOIDED';
  return heldOn > today ? 'PLANNED' : 'HELD';
}

/** 学时 are kept in halves: 3 halves read 1.5. */
export function hoursOf(halfHours: number): number {
  return halfHours / 2;
}

/** What is known of one person at one training. */
export interface AttendanceFacts {
  readonly present: boolean;
  readonly score: number | null;
}

/** One training in numbers: how many were listed, how many came, and what they scored. */
export interface AttendanceTally {
  readonly listed: number;
  readonly attended: number;
  /** 平均成绩 to one decimal, of those who came and were marked; null = no test. */
  readonly averageScore: number | null;
}

export function tallyOf(rows: readonly AttendanceFacts[]): AttendanceTally {
  const present = rows.filter((row) => row.present);
  const scores = present.flatMap(({ score }) => (score === null ? [] : [score]));
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    listed: rows.length,
    attended: present.length,
    averageScore: scores.length === 0 ? null : Math.round((sum * 10) / scores.length) / 10,
  };
}
