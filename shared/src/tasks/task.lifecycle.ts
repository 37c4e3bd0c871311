import type { Day } from '../calendar/day.ts';
import type { RefusalCode } from '../refusals.ts';
import { isLate, type TaskFacts, type TaskStatus } from './task.ts';

/** What can be done to a task: 报告进展, 提交, 撤回, 接收, 退回, 重开, 修改, 作废. */
export type TaskAct = 'save' | 'submit' | 'withdraw' | 'accept' | 'return' | 'reopen' | 'edit' | 'void';

/**
 * Status × act → the next status. What is not in it cannot be done: nothing gets
 * from 未开始 to 已完成 without a submission that the office has read.
 */
const NEXT: Record<TaskAct, Partial<Record<TaskStatus, TaskStatus>>> = {
  save: { NOT_STARTED: 'IN_PROGRESS', IN_PROGRESS: 'IN_PROGRESS', RETURNED: 'RETURNED' },
  submit: { NOT_STARTED: 'SUBMITTED', IN_PROGRESS: 'SUBMITTED', RETURNED: 'SUBMITTED' },
  withdraw: { SUBMITTED: 'IN_PROGRESS' },
  accept: { SUBMITTED: 'DONE' },
  return: { SUBMITTED: 'RETURNED' },
  reopen: { DONE: 'RETURNED' },
  edit: { NOT_STARTED: 'NOT_STARTED', IN_PROGRESS: 'IN_PROGRESS', RETURNED: 'RETURNED' },
  void: {
    NOT_STARTED: 'NOT_STARTED',
    IN_PROGRESS: 'IN_PROGRESS',
    SUBMITTED: 'SUBMITTED',
    RETURNED: 'RETURNED',
    DONE: 'DONE',
  },
};

const WHY_NOT: Record<TaskAct, RefusalCode> = {
  save: 'TASK_NOT_OPEN',
  submit: 'TASK_NOT_OPEN',
  withdraw: 'TASK_NOT_SUBMITTED',
  accept: 'TASK_NOT_SUBMITTED',
  return: 'TASK_NOT_SUBMITTED',
  reopen: 'TASK_NOT_DONE',
  edit: 'TASK_NOT_OPEN',
  void: 'TASK_NOT_OPEN',
};

export type NextStatus = { readonly next: TaskStatus } | { readonly refused: RefusalCode };

/** Where the act leads a task, or why it cannot be done; a foreseen task is not acted on before its first day. */
export function nextStatus(task: TaskFacts, act: TaskAct, today: Day): NextStatus {
  if (task.voided) return { refused: 'ALREADY_VOIDED' };
  if (task.startsOn > today && act !== 'edit' && act !== 'void') return { refused: 'TASK_NOT_STARTED_YET' };
  const next = NEXT[act][task.status];
  return next ? { next } : { refused: WHY_NOT[act] };
}

/** What a submission must have; null = complete. A late one says why (逾期原因, seen by the leading group). */
export function submissionRefusal(
  task: TaskFacts,
  submission: { readonly lateReason: string | null; readonly evidence: number },
  today: Day,
): { readonly code: RefusalCode; readonly field: string } | null {
  if (submission.evidence === 0) return { code: 'EVIDENCE_MISSING', field: 'links' };
  if (isLate(task, today) && !submission.lateReason)
    return { code: 'LATE_REASON_MISSING', field: 'lateReason' };
  return null;
}
