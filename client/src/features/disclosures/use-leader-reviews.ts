import { useQuery } from '@apollo/client/react';
import { BureauDocument } from '../../gql/graphql.ts';

/** Does the bureau have its leaders approve after the office? */
export function useLeaderReviews(): boolean {
  const { data } = useQuery(BureauDocument);
  return data?.bureau?.leaderReviews ?? false;
}
