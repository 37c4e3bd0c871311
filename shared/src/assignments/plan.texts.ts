import type { CellState } from './matrix.ts';
import type { Limit } from './limit.ts';
import type { DutyArea, LimitKind, PlanStatus } from './plan.ts';

export const planStatusText: Record<PlanStatus, string> = {
  DRAFT: '起草中',
  SUBMITTED: '待签发',
  APPROVED: '已生效',
  REPLACED: '已被替代',
};

export const dutyAreaText: Record<DutyArea, string> = {
  ORGANISATION: '组织与制度',
  ACTIVE_DISCLOSURE: '主动公开',
  APPLICATIONS: '申请与互动',
  SUPPORT: '保障',
};

export const limitKindText: Record<LimitKind, string> = {
  DATE: '指定日期',
  WORKING_DAYS: '签发后若干工作日',
  MONTHLY: '每月',
  QUARTERLY: '每季度',
};

export const cellStateText: Record<CellState, string> = {
  OVERDUE: '有逾期',
  DONE: '全部完成',
  BEGUN: '进行中',
  NONE: '未开始',
};

/** The three 落实 of the report of 2009: 责任、任务、措施三落实. */
export const inPlaceText = { duty: '责任已定', task: '任务已立', measure: '措施在办' } as const;

/** 完成时限 in words, as the responsibility breakdown prints it. */
export function limitText({ limitKind, limitOn, limitDays }: Limit): string {
  if (limitKind === 'MONTHLY') return '每月最后一个工作日';
  if (limitKind === 'QUARTERLY') return '每季度最后一个工作日';
  if (limitKind === 'WORKING_DAYS') return `签发后${limitDays ?? ''}个工作日内`;
  const [year, month, date] = (limitOn ?? '').split('-').map(Number);
  return `${year}年${month}月${date}日前`;
}

/** 第1版. */
export const editionText = (edition: number): string => `第${edition}版`;
