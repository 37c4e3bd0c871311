import { remedyKindText, remedyResultText } from '@gongkai/shared/remedies/remedy';
import type { RemedyFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Remedy = RemedyFieldsFragment;

export const verbs: Partial<Record<string, string>> = {
  created: '登记案件',
  updated: '编辑',
  backEntered: '补录',
  voided: '作废',
};

export const fieldNames: Partial<Record<string, string>> = {
  kind: '类型',
  acceptedOn: '受理日期',
  body: '受理机关',
  caseNo: '案号',
  matter: '事由',
  applicationId: '关联申请',
  sectionId: '承办科室',
  result: '结果',
  resultOn: '结果日期',
  voidReason: '作废理由',
};

/** A stored value in words; sections by name where they are known. */
export function valueWords(sections: readonly { id: string; name: string }[]) {
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    kind: remedyKindText,
    result: remedyResultText,
    sectionId: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
  };
  return (field: string, value: string): string =>
    field === 'applicationId' ? '另一申请' : (texts[field]?.[value] ?? value);
}

export const resultKind: Record<Remedy['result'], StatusKind> = {
  PENDING: 'in-progress',
  UPHELD: 'done',
  CORRECTED: 'returned',
  OTHER: 'not-started',
};
