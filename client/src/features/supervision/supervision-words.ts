import {
  supervisionState,
  supervisionStateText,
  type ListedSupervision,
  type SupervisionState,
} from '@gongkai/shared/tasks/supervision';
import type { Day } from '@gongkai/shared/calendar/day';
import { coversRow, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { SupervisionFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Order = SupervisionFieldsFragment;

/** An order as the shared filter looks at it. */
export const listed = (order: Order): ListedSupervision & Order => order as ListedSupervision & Order; // days come as strings and are real

export const stateOf = (order: Order, today: Day): SupervisionState => supervisionState(listed(order), today);

export const stateKind: Record<SupervisionState, StatusKind> = {
  UNSEEN: 'not-started',
  SEEN: 'in-progress',
  LATE: 'overdue',
  ANSWERED: 'done',
};
export { supervisionStateText as stateText };

/** Why the order cannot be answered by this viewer, null = it can. */
export function whyNotAnswer(order: Order, viewer: RowHolder): string | null {
  if (order.answeredAt !== null) return refusalText.ALREADY_ANSWERED;
  return coversRow(viewer, 'supervision:answer', order) ? null : words.answeredBySection;
}

export const fieldNames: Partial<Record<string, string>> = {
  line: '督办要求',
  answerBy: '答复期限',
  answer: '答复',
};

/** All that these pages say. */
export const words = {
  title: '督办记录',
  taskCentre: '任务中心',
  listState: (year: number) => `${year}年发出的督办，科室按答复期限答复。`,
  searchLabel: '编号、要求、任务',
  waiting: '待答复',
  answered: '已答复',
  all: '全部',
  empty: (year: number) => `${year}年没有督办`,
  emptyDetail: '督办由领导小组在工作台的科室进度或红灯清单发出。可调整查询条件，或切换年度。',
  order: '督办单',
  answer: '答复',
  answerTitle: '答复督办',
  answerHelp: '写明进展、没有办结的原因和预计办结时间。',
  answerConsequence: '提交后领导小组即可看到，不能再改。',
  answerSent: '已答复',
  answeredBySection: '由责任科室答复。',
  answerNote: '由责任科室在答复期限前答复。',
  press: '督办',
  confirm: '确认督办',
  pressedBy: '督办由领导小组发出。',
  consequence: '确认后责任科室立即收到督办，须在答复期限前答复。',
  line: '督办要求',
  answerBy: '答复期限',
  answerByHelp: '自今天起三个工作日',
  lateLine: '任务已逾期，请抓紧办理，并说明未按时完成的原因和办结时间。',
  soonLine: '任务即将到期，请抓紧办理，并说明进展和办结时间。',
  sent: (count: number, section: string) => `已督办${count}项，${section}已收到`,
  lateTasks: (section: string) => `${section}逾期任务`,
  noneLate: '没有逾期任务',
  noneLateDetail: '该科室的任务都在时限内，或已经办结。',
  noneOpen: '没有可督办的任务',
  noneOpenDetail: '任务可能已经办结，请回到工作台重新选择。',
  pressedUntil: (day: string) => `已督办，${day}前答复`,
  chosen: (count: number) => `已选${count}项`,
  chooseAll: '全选',
  progress: '科室进度',
  noTasks: '没有任务',
  noTasksDetail: '责任分解签发后按科室生成任务，也可由办公室交办。',
} as const;
