import type { DisclosureAct, ReviewDecision, ReviewStatus, ReviewStep } from './review.lifecycle.ts';

export const reviewStatusText: Record<ReviewStatus, string> = {
  DRAFT: '拟稿',
  SECTION_REVIEW: '科室负责人审核',
  SECRECY_REVIEW: '保密审查',
  OFFICE_REVIEW: '办公室审核',
  LEADER_REVIEW: '领导审批',
  RETURNED: '退回',
  APPROVED: '待公开',
  DECIDED: '不公开已审定',
  PUBLISHED: '已公开',
};

export const reviewStepText: Record<ReviewStep, string> = {
  SECTION_REVIEW: reviewStatusText.SECTION_REVIEW,
  SECRECY_REVIEW: reviewStatusText.SECRECY_REVIEW,
  OFFICE_REVIEW: reviewStatusText.OFFICE_REVIEW,
  LEADER_REVIEW: reviewStatusText.LEADER_REVIEW,
};

export const reviewDecisionText: Record<ReviewDecision, string> = { APPROVED: '通过', RETURNED: '退回' };

export const disclosureActText: Record<DisclosureAct, string> = {
  EDIT: '编辑',
  SUBMIT: '送审',
  WITHDRAW: '撤回',
  APPROVE: '通过',
  RETURN: '退回',
  PUBLISH: '公开',
  REPEAL: '废止',
  TRANSFER: '移送档案馆、图书馆',
  VOID: '作废',
};
