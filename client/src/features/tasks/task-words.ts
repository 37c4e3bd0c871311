import type { Day } from '@gongkai/shared/calendar/day';
import { taskStatusText } from '@gongkai/shared/tasks/task.texts';
import type { TaskFacts } from '@gongkai/shared/tasks/task';
import type { ListedTask } from '@gongkai/shared/tasks/task.filter';
import type {
  SubmissionFieldsFragment,
  TaskFieldsFragment,
  TaskOrderFieldsFragment,
  TaskRowsQuery,
} from '../../gql/graphql.ts';

export type Task = TaskFieldsFragment;
export type Submission = SubmissionFieldsFragment;
export type TaskOrder = TaskOrderFieldsFragment;
export type TaskRow = TaskRowsQuery['taskRows']['items'][number];

/** The words of the pages of tasks. */
export const words = {
  centre: '任务中心',
  mine: '我的任务',
  ledger: '任务台账',
  rows: '组成这个数的任务',
  submit: '提交审核',
  save: '保存草稿',
  assign: '新建任务',
  reviewed: '提交后由局办公室审核',
  submitted: '已提交审核',
  next: '下一项',
  understood: '知道了',
  taken: '任务已由他人提交或处理，填写的内容未提交，保留为草稿。',
  look: '查看最新情况',
} as const;

/** Where a task is read. */
export const ledgerPath = '/tasks/all';
export const minePath = '/tasks';

export const verbs: Partial<Record<string, string>> = {
  created: '交办',
  started: '开始办理',
  progressed: '填报进展',
  submitted: '提交审核',
  withdrawn: '撤回',
  accepted: '接收',
  returned: '退回',
  reopened: '重新打开',
  updated: '修改',
  voided: '作废',
  deadlineMoved: '到期日调整',
  followed: '随方案修订',
};

/** Fields of a task; one without a word is the system's own. */
export const fieldNames: Partial<Record<string, string>> = {
  title: '任务',
  requirement: '具体要求',
  measures: '措施',
  status: '状态',
  report: '完成情况',
  links: '网址',
  lateReason: '逾期原因',
  dueOn: '完成时限',
  dueProvisional: '暂定',
  sectionId: '责任科室',
  coSectionIds: '协办科室',
  submittedOn: '提交日期',
  doneOn: '完成日期',
  receiptNo: '回执',
  voidReason: '作废理由',
};

const statusNames: Partial<Record<string, string>> = taskStatusText;

/** A stored value in words; sections by name where they are known. */
export function valueWords(sections: readonly { id: string; name: string }[]) {
  const sectionName = (id: string) => sections.find((section) => section.id === id)?.name ?? id;
  return (field: string, value: string): string => {
    if (field === 'dueProvisional') return value === 'true' ? '是' : '否';
    if (field === 'status') return statusNames[value] ?? value;
    if (field === 'sectionId') return sectionName(value);
    if (field === 'coSectionIds') return listOf(value).map(sectionName).join('、');
    if (field === 'links') return listOf(value).join('、');
    if (field === 'measures') return measuresText(value);
    return value;
  };
}

/** Lists are kept in the history as JSON or as words with commas. */
function listOf(value: string): string[] {
  const parsed = json(value);
  return Array.isArray(parsed) ? parsed.map(String) : value.split(/[,、]/).filter(Boolean);
}

function measuresText(value: string): string {
  const parsed = json(value);
  if (!Array.isArray(parsed)) return value;
  const measures = parsed as { text?: string; done?: boolean }[]; // as the server stores them
  const done = measures.filter((one) => one.done).length;
  return `${measures.length}项完成${done}项`;
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** A task as the shared rules look at it; days come as strings and are real. */
export function factsOf(
  task: Pick<Task, 'status' | 'startsOn' | 'dueOn' | 'submittedOn' | 'voidedAt'>,
): TaskFacts {
  return {
    status: task.status,
    startsOn: task.startsOn as Day,
    dueOn: task.dueOn as Day,
    submittedOn: task.submittedOn as Day | null,
    voided: task.voidedAt !== null,
  };
}

/** A record as the shared filter looks at it. */
export const listed = (task: Task): ListedTask & Task =>
  ({ ...task, ...factsOf(task), lineKey: task.lineKey ?? null }) as ListedTask & Task; // as above
