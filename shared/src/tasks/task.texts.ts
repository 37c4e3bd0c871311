import type { TaskState } from './task.filter.ts';
import type { SubmissionOutcome, TaskGroup, TaskOrigin, TaskStatus } from './task.ts';

export const taskStatusText: Record<TaskStatus, string> = {
  NOT_STARTED: '未开始',
  IN_PROGRESS: '进行中',
  SUBMITTED: '待审核',
  RETURNED: '已退回',
  DONE: '已完成',
};

export const taskStateText: Record<TaskState, string> = {
  ...taskStatusText,
  OVERDUE: '逾期',
  FORESEEN: '未到期次',
  VOIDED: '已作废',
};

export const taskOriginText: Record<TaskOrigin, string> = {
  PLAN: '责任分解',
  MEETING: '会议决定',
  MANUAL: '另行交办',
};

export const taskGroupText: Record<TaskGroup, string> = {
  OVERDUE: '逾期',
  TODAY: '今日到期',
  THIS_WEEK: '本周到期',
  LATER: '以后',
  RETURNED: '退回待补充',
};

export const submissionOutcomeText: Record<SubmissionOutcome, string> = {
  PENDING: '待审核',
  ACCEPTED: '已接收',
  RETURNED: '已退回',
  WITHDRAWN: '已撤回',
};
