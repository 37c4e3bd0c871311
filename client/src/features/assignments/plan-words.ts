import type { Limit } from '@gongkai/shared/assignments/limit';
import {
  dutyAreaText,
  editionText,
  limitKindText,
  limitText,
  planStatusText,
} from '@gongkai/shared/assignments/plan.texts';
import type {
  FigureFieldsFragment,
  LineFieldsFragment,
  PlanFieldsFragment,
  PlanMatrixQuery,
  PlanQuery,
  PlanTasksQuery,
} from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Plan = PlanFieldsFragment;
export type PlanLine = LineFieldsFragment;
export type OpenedPlan = PlanQuery['plan'];
export type Difference = OpenedPlan['differences'][number];
export type Matrix = PlanMatrixQuery['planMatrix'];
export type MatrixColumn = Matrix['columns'][number];
export type MatrixRow = Matrix['rows'][number];
export type Figure = FigureFieldsFragment;
export type PlanTask = PlanTasksQuery['planTasks']['items'][number];

export const verbs: Partial<Record<string, string>> = {
  created: '起草方案',
  amended: '开始修订',
  updated: '编辑',
  submitted: '报请签发',
  returned: '退回',
  approved: '签发',
  replaced: '被新版替代',
};

/** Fields of plan and line; one without a word is the system's own. */
export const fieldNames: Partial<Record<string, string>> = {
  goals: '工作目标与要求',
  amendmentReason: '修订理由',
  returnReason: '退回理由',
  status: '状态',
  area: '类别',
  responsibility: '责任',
  basis: '依据',
  task: '任务',
  measures: '措施',
  leaderId: '责任领导',
  sectionId: '责任科室',
  personId: '责任人',
  coSectionIds: '协办科室',
  limitKind: '时限种类',
  limitOn: '完成时限',
  limitDays: '工作日数',
  limit: '完成时限',
  points: '考核分值',
  remark: '备注',
  position: '序号',
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A stored value in words; sections and people by name where they are known. */
export function valueWords(sections: readonly Named[], people: readonly Named[] = []) {
  const names = (all: readonly Named[]) => Object.fromEntries(all.map(({ id, name }) => [id, name]));
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    status: planStatusText,
    area: dutyAreaText,
    limitKind: limitKindText,
    leaderId: names(people),
    personId: names(people),
    sectionId: names(sections),
    coSectionIds: names(sections),
  };
  return (field: string, value: string): string =>
    field === 'coSectionIds'
      ? value
          .split(/[,、]/)
          .map((one) => texts[field]?.[one] ?? one)
          .join('、')
      : (texts[field]?.[value] ?? value);
}

/** What a figure is marked with: ■ ✓ ◐ ○. */
export const stateKind: Record<Figure['state'], StatusKind> = {
  OVERDUE: 'overdue',
  DONE: 'done',
  BEGUN: 'in-progress',
  NONE: 'not-started',
};

export const planKind: Record<Plan['status'], StatusKind> = {
  DRAFT: 'in-progress',
  SUBMITTED: 'to-review',
  APPROVED: 'done',
  REPLACED: 'locked',
};

const taskStatus: Record<PlanTask['status'], [StatusKind, string]> = {
  NOT_STARTED: ['not-started', '未开始'],
  IN_PROGRESS: ['in-progress', '进行中'],
  SUBMITTED: ['to-review', '待审核'],
  RETURNED: ['returned', '已退回'],
  DONE: ['done', '已完成'],
};

/** How a task behind a number is marked; 逾期 comes before its status. */
export function taskMark({ status, overdue }: PlanTask): [StatusKind, string] {
  return overdue ? ['overdue', '逾期'] : taskStatus[status];
}

/** The limit of a line in words; days come as strings and are real. */
export const lineLimit = (line: PlanLine): string => limitText(line as Limit);

/** 2026年度工作方案　第2版 */
export const planTitle = ({ year, edition }: Pick<Plan, 'year' | 'edition'>): string =>
  `${year}年度工作方案　${editionText(edition)}`;

export const FORBIDDEN = '年度工作方案由办公室起草，责任领导签发。';
