import { useQuery } from '@apollo/client/react';
import type { DisclosureAct } from '@gongkai/shared/disclosures/review.lifecycle';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DisclosureDocument } from '../../gql/graphql.ts';
import { RecordGate } from '../../ui/record-gate.tsx';
import { whyNot } from './disclosure-acts.ts';
import type { Disclosure } from './disclosure-words.ts';
import { useDisclosurePlaces } from './use-disclosure-places.ts';

interface WithItemProps {
  title: string;
  act: DisclosureAct;
  children: (item: Disclosure) => ReactNode;
}

/** The form of an act on the item in the address, while the act is open. */
export function WithItem({ title, act, children }: WithItemProps) {
  const { id = '' } = useParams();
  const { toItem } = useDisclosurePlaces();
  const { data, error, refetch } = useQuery(DisclosureDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  });
  return (
    <RecordGate
      title={title}
      onClose={() => toItem(id)}
      record={data?.disclosure}
      error={error}
      onRetry={() => void refetch()}
      whyNot={(item) => whyNot(item, act)}
    >
      {children}
    </RecordGate>
  );
}

/** What every form of an act is told alike. */
export const ofItem = ({ id, version, indexNo, title }: Disclosure, kicker: string) => ({
  title,
  kicker: `${kicker}　${indexNo}`,
  fixed: { id, version },
});
