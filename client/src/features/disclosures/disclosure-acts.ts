import type { DisclosureAct } from '@gongkai/shared/disclosures/review.lifecycle';
import { nextStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { refusalText } from '@gongkai/shared/refusals';
import type { Disclosure } from './disclosure-words.ts';
import { may } from './disclosure-words.ts';

const WHOSE: Partial<Record<DisclosureAct, string>> = {
  EDIT: '信息由办公室和本科室编辑，已公开的由办公室更正。',
  APPROVE: '这一环节由其他审查人办理。',
  RETURN: '这一环节由其他审查人办理。',
  PUBLISH: '信息由办公室公开。',
  REPEAL: '已公开的信息由办公室登记废止。',
  TRANSFER: '移送由办公室登记。',
};

/** Why the form of an act cannot be filled in for an item as it stands; null = it can. The server has said what is open to the viewer. */
export function whyNot(item: Disclosure, act: DisclosureAct): string | null {
  if (may(item, act)) return null;
  // The settings say where an act leads, not whether it is open; people are the server's answer.
  const step = nextStatus(factsOf(item), act, { leaderReviews: false });
  return 'refused' in step ? refusalText[step.refused] : (WHOSE[act] ?? refusalText.NOT_DRAFTER);
}

/** What the table of the review looks at; who acts is no question of it. */
export const factsOf = ({ reviewStatus, attribute, sectionId, repealedOn, voidedAt }: Disclosure) => ({
  reviewStatus,
  attribute,
  sectionId,
  sectionHeadId: null,
  drafterIds: [],
  registeredById: '',
  repealed: repealedOn !== null,
  voided: voidedAt !== null,
});
