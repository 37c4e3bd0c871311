import { useQuery } from '@apollo/client/react';
import { reviewStepText } from '@gongkai/shared/disclosures/review.texts';
import { DisclosureTraceDocument } from '../../gql/graphql.ts';
import { NoticeBar } from '../../ui/state-views.tsx';
import type { Disclosure } from './disclosure-words.ts';

/** Why it came back, above the form that mends it. */
export function LastReturn({ item }: { item: Disclosure }) {
  const { data } = useQuery(DisclosureTraceDocument, {
    variables: { id: item.id },
    skip: item.reviewStatus !== 'RETURNED',
  });
  const last = data?.disclosure.reviews.findLast(({ decision }) => decision === 'RETURNED');
  if (!last) return null;
  return (
    <NoticeBar kind="due-soon">
      {`${reviewStepText[last.step]}${last.reviewer}退回：${last.opinion ?? ''}`}
    </NoticeBar>
  );
}
