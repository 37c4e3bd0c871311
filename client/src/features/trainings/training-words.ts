import { hoursOf } from '@gongkai/shared/trainings/training';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';
import type { AttendanceFieldsFragment, TrainingFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Training = TrainingFieldsFragment;
export type Attendance = AttendanceFieldsFragment;

export const verbs: Partial<Record<string, string>> = {
  created: '登记培训',
  updated: '编辑',
  backEntered: '补录',
  imported: '导入',
  voided: '作废',
};

export const fieldNames: Partial<Record<string, string>> = {
  subject: '主题',
  kind: '类别',
  heldOn: '时间',
  place: '地点',
  lecturer: '主讲人',
  halfHours: '学时',
  remark: '备注',
  voidReason: '作废理由',
};

export function valueWords(field: string, value: string): string {
  if (field === 'halfHours') return String(hoursOf(Number(value)));
  const kinds: Partial<Record<string, string>> = trainingKindText;
  return field === 'kind' ? (kinds[value] ?? value) : value;
}

export const stateKind: Record<Training['state'], StatusKind> = {
  PLANNED: 'not-started',
  HELD: 'done',
  VOIDED: 'paused',
};

/** The words of the pages of this feature. */
export const words = {
  title: '培训台账',
  office: '培训由办公室登记。',
  attendance: '参训明细',
  figures: '培训统计',
  missing: '尚未参训',
} as const;
