import type { DisclosureAct, ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import {
  disclosureAttributeText,
  disclosureCategoryText,
  publicationChannelText,
} from '@gongkai/shared/disclosures/disclosure.texts';
import { regulationItemText } from '@gongkai/shared/disclosures/regulation-items';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import type { DisclosureFieldsFragment, ReviewFieldsFragment } from '../../gql/graphql.ts';
import type { StatusKind } from '../../ui/status-shape.tsx';

export type Disclosure = DisclosureFieldsFragment;
export type Review = ReviewFieldsFragment;

export const ledgerPath = '/disclosures';
export const queuePath = '/disclosures/review';

export const may = ({ mayAct }: Disclosure, act: DisclosureAct): boolean => mayAct.includes(act);

export const verbs: Partial<Record<string, string>> = {
  created: '登记信息条目',
  updated: '编辑',
  redrafted: '编辑，审查重新开始',
  submitted: '报请审核',
  withdrawn: '撤回',
  reviewed: '审核同意',
  returned: '退回',
  published: '公开',
  repealed: '废止',
  transferred: '登记移送',
  backEntered: '补录',
  voided: '作废',
  deadlineMoved: '到期日调整',
};

export const fieldNames: Partial<Record<string, string>> = {
  title: '名称',
  documentNo: '文号',
  summary: '内容概述',
  category: '信息类别',
  regulationItem: '条例对应项',
  genre: '体裁',
  formedOn: '生成日期',
  changedOn: '变更日期',
  dueOn: '应公开截止日',
  dueProvisional: '暂定',
  attribute: '公开属性',
  attributeReason: '不主动公开的理由',
  sectionId: '科室',
  reviewStatus: '审查状态',
  approvedOn: '审查通过日期',
  channels: '公开渠道',
  publishedOn: '公开日期',
  url: '网址',
  secrecyReviewer: '保密审查人',
  secrecyReviewedOn: '保密审查日期',
  repealedOn: '废止日期',
  repealReason: '废止理由',
  archivedOn: '移送档案馆日期',
  archiveCopies: '移送档案馆份数',
  libraryOn: '移送图书馆日期',
  libraryCopies: '移送图书馆份数',
  voidReason: '作废理由',
};

const channelNames: Partial<Record<string, string>> = publicationChannelText;

/** A stored value in words; sections by name where they are known. */
export function valueWords(sections: readonly { id: string; name: string }[]) {
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    category: disclosureCategoryText,
    attribute: disclosureAttributeText,
    dueProvisional: { true: '是', false: '否' },
    regulationItem: regulationItemText,
    reviewStatus: reviewStatusText,
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

export const reviewKind: Record<ReviewStatus, StatusKind> = {
  DRAFT: 'not-started',
  SECTION_REVIEW: 'to-review',
  SECRECY_REVIEW: 'to-review',
  OFFICE_REVIEW: 'to-review',
  LEADER_REVIEW: 'to-review',
  RETURNED: 'returned',
  APPROVED: 'in-progress',
  DECIDED: 'done',
  PUBLISHED: 'done',
};
