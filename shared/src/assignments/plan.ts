import { keys } from '../keys.ts';

/** 年度工作方案: drafted and submitted by the office, approved by the chair; an approved amendment replaces it. */
export const PlanStatus = keys('DRAFT', 'SUBMITTED', 'APPROVED', 'REPLACED');
export type PlanStatus = keyof typeof PlanStatus;

/** 完成时限: a date, n working days from assignment, or the last working day of every month or quarter. */
export const LimitKind = keys('DATE', 'WORKING_DAYS', 'MONTHLY', 'QUARTERLY');
export type LimitKind = keyof typeof LimitKind;

/** The headings the responsibilities of the year stand under. */
export const DutyArea = keys('ORGANISATION', 'ACTIVE_DISCLOSURE', 'APPLICATIONS', 'SUPPORT');
export type DutyArea = keyof typeof DutyArea;
