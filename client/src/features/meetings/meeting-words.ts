import {
  decisionStateText,
  meetingKindText,
  meetingStatusText,
} from '@gongkai/shared/meetings/meeting.texts';
import type {
  AttendeeFieldsFragment,
  DecisionFieldsFragment,
  MeetingFieldsFragment,
  MeetingQuery,
  WholeMeetingFieldsFragment,
} from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Meeting = MeetingFieldsFragment;
export type WholeMeeting = WholeMeetingFieldsFragment;
export type Attendee = AttendeeFieldsFragment;
export type Decision = DecisionFieldsFragment;
export type OpenedMeeting = MeetingQuery['meeting'];

export const verbs: Partial<Record<string, string>> = {
  created: '安排会议',
  updated: '编辑',
  backEntered: '补录',
  notified: '发会议通知',
  held: '结束签到',
  minuted: '登记纪要',
  filed: '归档',
  reopened: '退回上一步',
  voided: '作废',
  'decision created': '记议定事项',
  'decision updated': '修改议定事项',
  'decision voided': '作废议定事项',
  'decision tasked': '生成任务',
};

export const fieldNames: Partial<Record<string, string>> = {
  name: '会议名称',
  kind: '类别',
  heldOn: '日期',
  startsAt: '时间',
  place: '地点',
  convenorId: '主持人',
  agenda: '议题',
  invitedNames: '参会人员',
  status: '状态',
  minutesNo: '纪要文号',
  minutes: '纪要',
  minutesSignedBy: '签发人',
  archiveNo: '归档号',
  what: '议定事项',
  sectionId: '责任科室',
  personId: '责任人',
  dueOn: '完成时限',
  voidReason: '作废理由',
};

/** Characters of the minutes that a line of history shows. */
const SHOWN = 24;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A stored value in words; people and sections by name where they are known. */
export function valueWords(people: readonly Named[], sections: readonly Named[]) {
  const names = Object.fromEntries([...people, ...sections].map(({ id, name }) => [id, name]));
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    kind: meetingKindText,
    status: meetingStatusText,
    convenorId: names,
    personId: names,
    sectionId: names,
  };
  return (field: string, value: string): string => {
    if (field === 'agenda') return value.replaceAll(',', '；');
    // The text itself stands above; the history says that it was written.
    if (field === 'minutes') return value.length > SHOWN ? `${value.slice(0, SHOWN)}……` : value;
    return texts[field]?.[value] ?? value;
  };
}

export const statusKind: Record<Meeting['status'], StatusKind> = {
  PLANNED: 'not-started',
  NOTIFIED: 'in-progress',
  HELD: 'to-review',
  MINUTED: 'normal',
  FILED: 'done',
};

export const decisionKind: Record<Decision['state'], StatusKind> = {
  NO_TASK: 'not-started',
  NOT_STARTED: 'not-started',
  IN_PROGRESS: 'in-progress',
  SUBMITTED: 'to-review',
  RETURNED: 'returned',
  OVERDUE: 'overdue',
  DONE: 'done',
  TASK_VOIDED: 'paused',
};

export const decisionWord = (state: Decision['state']): string => decisionStateText[state];

/** The steps of a meeting, in their order. */
export const STATUS_ORDER = ['PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED'] as const;
