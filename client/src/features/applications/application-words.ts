import { applicantKindText, receiptChannelText } from '@gongkai/shared/applications/application.texts';
import { outcomeText } from '@gongkai/shared/applications/outcome';
import type { ApplicationFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Application = ApplicationFieldsFragment;

export const verbs: Partial<Record<string, string>> = {
  created: '登记申请',
  updated: '编辑',
  replied: '答复并送达',
  backEntered: '补录',
  voided: '作废',
  deadlineMoved: '到期日调整',
  unmasked: '查看申请人全名',
};

export const fieldNames: Partial<Record<string, string>> = {
  receivedOn: '收到日期',
  channel: '受理渠道',
  applicantKind: '申请人类型',
  content: '所需信息',
  sectionId: '承办科室',
  dueOn: '法定截止日',
  dueProvisional: '暂定',
  outcome: '答复类型',
  servedOn: '送达日期',
  replyNo: '答复文号',
  voidReason: '作废理由',
};

/** A stored value in words; sections by name where they are known. */
export function valueWords(sections: readonly { id: string; name: string }[]) {
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    channel: receiptChannelText,
    applicantKind: applicantKindText,
    dueProvisional: { true: '是', false: '否' },
    outcome: Object.fromEntries(Object.entries(outcomeText).map(([key, { text }]) => [key, text])),
    sectionId: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
  };
  return (field: string, value: string): string => texts[field]?.[value] ?? value;
}

export const stateKind: Record<Application['state'], StatusKind> = {
  PENDING: 'in-progress',
  OVERDUE: 'overdue',
  REPLIED_IN_TIME: 'done',
  REPLIED_LATE: 'returned',
  VOIDED: 'paused',
};
