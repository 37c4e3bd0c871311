import type { ReviewDecision } from '@gongkai/shared/disclosures/review.lifecycle';
import { reviewDisclosure, type ReviewDisclosure } from '@gongkai/shared/disclosures/disclosure.inputs';
import { isReviewStep } from '@gongkai/shared/disclosures/review.lifecycle';
import { reviewStepText } from '@gongkai/shared/disclosures/review.texts';
import { coversRow } from '@gongkai/shared/permissions';
import { ReviewDisclosureDocument } from '../../gql/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { fieldNames, valueWords, type Disclosure } from './disclosure-words.ts';
import { approvalText } from './next-step-words.ts';
import { ReviewFields } from './review-fields.tsx';
import { useDisclosurePlaces } from './use-disclosure-places.ts';
import { useLeaderReviews } from './use-leader-reviews.ts';
import { ofItem, WithItem } from './with-item.tsx';
import './disclosures.css';

export const ReviewDisclosurePage = () => (
  <WithItem title="审核意见" act="APPROVE">
    {(item) => <ReviewForm item={item} decision="APPROVED" />}
  </WithItem>
);

export const ReturnDisclosurePage = () => (
  <WithItem title="审核意见" act="RETURN">
    {(item) => <ReviewForm item={item} decision="RETURNED" />}
  </WithItem>
);

const names = { ...fieldNames, decision: '审核结论', opinion: '审核意见', reviewStatus: '审查状态' };

/** 审核意见: the step's own signature under what it has read. */
function ReviewForm({ item, decision }: { item: Disclosure; decision: ReviewDecision }) {
  const { viewer } = useWorkbench();
  const { inQueue, toItem, toList, said } = useDisclosurePlaces();
  const sections = useSections();
  const leaderReviews = useLeaderReviews();
  const { act } = useAct(ReviewDisclosureDocument);
  const step = isReviewStep(item.reviewStatus) ? reviewStepText[item.reviewStatus] : '审核';
  const done = (input: Disclosure) => {
    said(input.reviewStatus === 'RETURNED' ? '已退回拟稿人修改' : '已签署同意');
    // From the queue on to what waits next; a reviewer for secrecy has no more to read in it.
    if (inQueue || !coversRow(viewer, 'disclosure:read', input)) toList();
    else toItem(input.id);
  };
  return (
    <ActForm
      {...ofItem(item, step)}
      schema={reviewDisclosure}
      initial={{ decision, attribute: item.attribute }}
      submit="签署意见"
      consequence={`${approvalText(item, { leaderReviews })}；退回后由拟稿人修改，重新走全部环节。意见签署后不能更改。`}
      send={(input) => act({ input: asDecided(input) })}
      onDone={done}
      onClose={() => toItem(item.id)}
      fieldNames={names}
      valueText={valueWords(sections)}
    >
      <ReviewFields item={item} />
    </ActForm>
  );
}

/** Whoever approves takes the item as it is. */
const asDecided = (input: ReviewDisclosure): ReviewDisclosure =>
  input.decision === 'APPROVED' ? { ...input, attribute: null, attributeReason: null } : input;
