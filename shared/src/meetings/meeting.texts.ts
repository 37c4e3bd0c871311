import type { Day } from '../calendar/day.ts';
import { dayWithWeekday } from '../calendar/day.texts.ts';
import type { AttendanceMark, AttendanceState } from './attendance.ts';
import type { DecisionState } from './decision.ts';
import type { MeetingState } from './meeting.filter.ts';
import type { MeetingKind, MeetingStatus } from './meeting.ts';

export const meetingKindText: Record<MeetingKind, string> = {
  WORK: '工作会议',
  SPECIAL: '专题会',
  LIAISON: '联络员会',
  QUARTERLY: '季度例会',
};

export const meetingStatusText: Record<MeetingStatus, string> = {
  PLANNED: '已安排',
  NOTIFIED: '已通知',
  HELD: '已召开',
  MINUTED: '已成纪要',
  FILED: '已归档',
};

/** As the filter offers them; 已召开 there means all that took place. */
export const meetingStateText: Record<MeetingState, string> = {
  ...meetingStatusText,
  HELD: '待登记纪要',
  CONVENED: '已召开（含纪要、归档）',
  VOIDED: '已作废',
};

export const attendanceStateText: Record<AttendanceState, string> = {
  INVITED: '未签到',
  PRESENT: '实到',
  LATE: '迟到',
  ON_LEAVE: '请假',
  ABSENT: '缺席',
};

export const attendanceMarkText: Record<AttendanceMark, string> = {
  INVITED: '应到',
  CAME: '实到',
  LATE: '迟到',
  ON_LEAVE: '请假',
  ABSENT: '缺席',
  WALK_IN: '列席',
};

export const decisionStateText: Record<DecisionState, string> = {
  NO_TASK: '未生成任务',
  NOT_STARTED: '未开始',
  IN_PROGRESS: '进行中',
  SUBMITTED: '待审核',
  RETURNED: '已退回',
  OVERDUE: '逾期',
  DONE: '已完成',
  TASK_VOIDED: '任务已作废',
};

export { dayText } from '../calendar/day.texts.ts';

/** 2026年10月30日（星期五）上午9时, as notices and minutes write it. */
export function meetingMoment(day: Day, startsAt: string): string {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number);
  const half = hour < 12 ? '上午' : hour === 12 ? '中午' : '下午';
  const on12 = hour > 12 ? hour - 12 : hour;
  return `${dayWithWeekday(day)}${half}${on12}时${minute ? `${minute}分` : ''}`;
}
