import type { RefusalCode } from '../refusals.ts';
import type { PlanStatus } from './plan.ts';

/** What is done to an edition: 编辑, 报请签发, 退回, 签发, 修订 (begins the next edition), 签收, 被新版替代. */
export type PlanAct = 'edit' | 'submit' | 'return' | 'approve' | 'amend' | 'sign' | 'replace';

/** Status × act → the next status; what is not in it is out of order (decisions 9 and 14). */
const NEXT: Record<PlanAct, Partial<Record<PlanStatus, PlanStatus>>> = {
  edit: { DRAFT: 'DRAFT' },
  submit: { DRAFT: 'SUBMITTED' },
  return: { SUBMITTED: 'DRAFT' },
  approve: { SUBMITTED: 'APPROVED' },
  amend: { APPROVED: 'APPROVED' },
  sign: { APPROVED: 'APPROVED' },
  replace: { APPROVED: 'REPLACED' },
};

const WHY_NOT: Record<PlanAct, RefusalCode> = {
  edit: 'PLAN_NOT_DRAFT',
  submit: 'PLAN_NOT_DRAFT',
  return: 'PLAN_NOT_SUBMITTED',
  approve: 'PLAN_NOT_SUBMITTED',
  amend: 'PLAN_NOT_IN_FORCE',
  sign: 'PLAN_NOT_IN_FORCE',
  replace: 'PLAN_NOT_IN_FORCE',
};

export type PlanStep = { readonly next: PlanStatus } | { readonly refused: RefusalCode };

/** Where the act leads an edition, or why it cannot be done now. */
export function planStep(status: PlanStatus, act: PlanAct): PlanStep {
  const next = NEXT[act][status];
  return next ? { next } : { refused: WHY_NOT[act] };
}

/** Being drafted or waiting for the chair: a year has at most one such edition. */
export function isOpenEdition(status: PlanStatus): boolean {
  return status === 'DRAFT' || status === 'SUBMITTED';
}
