import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { SupervisionCountsDocument } from '../../gql/graphql.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import './progress.css';

/** 今年督办3件，待答复1件: each number opens its orders. */
export function SupervisionNote() {
  const year = useYear();
  const keepYear = useYearLink();
  const { data, refetch } = useQuery(SupervisionCountsDocument, { variables: { year } });
  useLive(({ supervisionOrder }) => supervisionOrder && void refetch());
  if (!data) return null;
  const { all, waiting } = data;
  return (
    <p className="note supervision-note">
      {`${year}年督办`}
      <Link to={keepYear('/supervision')}>{all.total}</Link>件，待答复
      <Link to={keepYear('/supervision?answered=NO')}>{waiting.total}</Link>件。
    </p>
  );
}
