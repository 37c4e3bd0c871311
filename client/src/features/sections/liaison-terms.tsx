import { useQuery } from '@apollo/client/react';
import { LiaisonTermsDocument } from '../../gql/graphql.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useLive } from '../../ui/workbench-context.tsx';

/** 历任联络员, newest first. */
export function LiaisonTerms({ sectionId }: { sectionId: string }) {
  const { data, error, refetch } = useQuery(LiaisonTermsDocument, { variables: { sectionId } });
  // A handover changes the section; the terms themselves do not travel.
  useLive(({ section }) => {
    if (section?.id === sectionId) void refetch();
  });
  const terms = data?.liaisonTerms;
  return (
    <Section title="历任联络员" right={terms ? `${terms.length}任` : null}>
      {error && !terms ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : !terms ? (
        <LoadingLines rows={2} />
      ) : terms.length === 0 ? (
        <EmptyState title="还没有指定过联络员" />
      ) : (
        <table className="table-rules">
          <thead>
            <tr>
              <th scope="col">姓名</th>
              <th scope="col">任期</th>
              <th scope="col">理由</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <td style={{ whiteSpace: 'nowrap' }}>{term.person?.name}</td>
                <td>{`${term.startedOn}至${term.endedOn ?? '今'}`}</td>
                <td>{term.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
