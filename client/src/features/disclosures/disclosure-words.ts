import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import type { DisclosureFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Disclosure = DisclosureFieldsFragment;

export const verbs: Partial<Record<string, string>> = {
  created: '登记信息条目',
  updated: '编辑',
  published: '公开',
  backEntered: '补录',
  voided: '作废',
  deadlineMoved: '到期日调整',
};

export const fieldNames: Partial<Record<string, string>> = {
  title: '名称',
  documentNo: '文号',
  summary: '内容概述',
  category: '信息类别',
  genre: '体裁',
  formedOn: '生成日期',
  dueOn: '应公开截止日',
  dueProvisional: '暂定',
  attribute: '公开属性',
  attributeReason: '不主动公开的理由',
  sectionId: '科室',
  channels: '公开渠道',
  publishedOn: '公开日期',
  url: '网址',
  secrecyReviewer: '保密审查人',
  secrecyReviewedOn: '保密审查日期',
  voidReason: '作废理由',
};

const channelNames: Partial<Record<string, string>> = publicationChannelText;

/** A stored value in words; sections by name where they are known. */
export function valueWords(sections: readonly { id: string; name: string }[]) {
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    category: disclosureCategoryText,
    attribute: disclosureAttributeText,
    dueProvisional: { true: '是', false: '否' },
    sectionId: Object.fromEntries(sections.map(({ id, name }) => [id, name])),
  };
  return (field: string, value: string): string => {
    if (field === 'channels')
      return value
        .split(/[,、]/)
        .map((one) => channelNames[one] ?? one)
        .join('、');
    return texts[field]?.[value] ?? value;
  };
}

export const stateKind: Record<Disclosure['state'], StatusKind> = {
  PENDING: 'in-progress',
  OVERDUE: 'overdue',
  IN_TIME: 'done',
  LATE: 'returned',
  NOT_ACTIVE: 'not-started',
  VOIDED: 'paused',
};
