import {
  isReviewStep,
  nextStatus,
  type ReviewSettings,
  type ReviewStatus,
} from '@gongkai/shared/disclosures/review.lifecycle';
import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { factsOf } from './disclosure-acts.ts';
import { may, type Disclosure } from './disclosure-words.ts';

/** Whose turn it is, by name where it is one person's. */
export function turnOf(item: Disclosure, head: string | null): string {
  const { reviewStatus, section } = item;
  const mine = may(item, 'APPROVE') || may(item, 'PUBLISH') || may(item, 'SUBMIT');
  const turns: Record<ReviewStatus, [mine: string, other: string]> = {
    DRAFT: ['报请审核', `等${section.name}报请审核`],
    RETURNED: ['修改后再报请审核', `等${section.name}修改`],
    SECTION_REVIEW: ['科室负责人审核', `等${section.name}负责人${head ?? ''}审核`],
    SECRECY_REVIEW: ['保密审查', '等保密审查员审查'],
    OFFICE_REVIEW: ['办公室审核', '等局办公室审核'],
    LEADER_REVIEW: ['领导审批', '等领导审批'],
    APPROVED: ['已审定，办公室公开', '已审定，等局办公室公开'],
    DECIDED: ['已审定为不公开', '已审定为不公开'],
    PUBLISHED: [publishedText(item), publishedText(item)],
  };
  return turns[reviewStatus][mine ? 0 : 1];
}

const publishedText = ({ repealedOn }: Disclosure): string => (repealedOn ? '已公开，已废止' : '已公开');

/** What follows the main act, in words; for those who wait, where it goes from here. */
export function consequenceOf(item: Disclosure, settings: ReviewSettings): string | null {
  const { reviewStatus } = item;
  if (may(item, 'SUBMIT')) return '报请后依次经科室负责人审核、保密审查、办公室审核，先审查、后公开。';
  if (isReviewStep(reviewStatus)) {
    if (may(item, 'APPROVE')) return `${approvalText(item, settings)}；退回后由拟稿人修改，重新走全部环节。`;
    return may(item, 'WITHDRAW') ? '审核人签署意见之前可以撤回修改。' : null;
  }
  if (may(item, 'PUBLISH')) return '公开后计入统计表，不能撤回为未公开；编辑内容须重新审查。';
  if (may(item, 'REPEAL') || may(item, 'TRANSFER')) return '废止、移送只作登记，公开日期和统计不变。';
  return null;
}

/** 同意后转保密审查. */
export function approvalText(item: Disclosure, settings: ReviewSettings): string {
  const step = nextStatus(factsOf(item), 'APPROVE', settings);
  if ('refused' in step) return '同意后进入下一环节';
  if (step.next === 'APPROVED') return '同意后由局办公室公开';
  return step.next === 'DECIDED' ? '同意后审定为不公开' : `同意后转${reviewStatusText[step.next]}`;
}
