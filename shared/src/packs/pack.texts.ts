import { shareOf } from '../lists/share.ts';
import type { PackPart, PackStage } from './pack.ts';

export const packPartText: Record<PackPart, string> = {
  LAST_DECISIONS: '上次议定事项落实情况',
  PROGRESS: '各科室任务进度表',
  OVERDUE: '逾期事项及原因',
  STATISTICS: '统计表与图',
  SUMMARIES: '科室小结',
  DECISIONS: '议题与议定事项草稿',
  NOTICE: '会议通知、签到表',
};

export const packStageText: Record<PackStage, string> = {
  FREEZE: '冻结数字',
  SUMMARIES: '收科室小结',
  CHASE: '催报',
  MAKE: '生成材料',
  MEET: '召开例会',
};

/** 62/79 as a share: 78%; of nothing, a dash of its own. */
export const rateText = (done: number, total: number): string => {
  const share = shareOf(done, total);
  return share === null ? '—' : `${share}%`;
};
