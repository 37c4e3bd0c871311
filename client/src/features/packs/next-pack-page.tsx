import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { NextPackDocument } from '../../gql/graphql.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { packPath } from './pack-words.ts';

/** 季度例会准备: on to the quarter whose meeting is next. */
export function NextPackPage() {
  const { data, error, refetch } = useQuery(NextPackDocument);
  if (data) return <Navigate to={packPath(data.nextPack)} replace />;
  return (
    <>
      <PageHead title="季度例会准备" breadcrumb={[{ label: '会议与培训' }, { label: '季度例会准备' }]} />
      {error ? (
        <ErrorState detail={error.message} onRetry={() => void refetch()} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </>
  );
}
