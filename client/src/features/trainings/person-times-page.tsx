import { useQuery } from '@apollo/client/react';
import { DEFAULT_PAGE_SIZE } from '@gongkai/shared/lists/list';
import { hoursOf } from '@gongkai/shared/trainings/training';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';
import { Link } from 'react-router';
import { PersonTimesDocument, type PersonTimesQuery } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { useSections } from '../../ui/section-field.tsx';
import { EmptyState, ErrorState } from '../../ui/state-views.tsx';
import { urlNumber, urlText, useUrlState } from '../../ui/use-url-state.ts';
import { useYear, useYearLink } from '../../ui/use-year.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import { words } from './training-words.ts';
import { useGathered } from '../../ui/use-gathered.ts';

type Row = PersonTimesQuery['personTimes']['items'][number];

const urlFields = {
  sectionId: urlText(),
  personId: urlText(),
  sessionId: urlText(),
  page: urlNumber(1),
  size: urlNumber(DEFAULT_PAGE_SIZE),
};

const sessionLink = ({ session }: Row) => (
  <Link to={`/trainings/${session.id}?year=${session.heldOn.slice(0, 4)}`}>{session.subject}</Link>
);

const columns: readonly Column<Row>[] = [
  { key: 'name', title: '姓名', width: 120, fixed: true, render: (row) => row.person.name },
  { key: 'section', title: '科室', width: 140, render: (row) => row.section?.name ?? row.person.post },
  { key: 'subject', title: '培训主题', render: sessionLink },
  { key: 'kind', title: '类别', width: 96, render: (row) => trainingKindText[row.session.kind] },
  { key: 'heldOn', title: '时间', width: 112, align: 'right', render: (row) => row.session.heldOn },
  { key: 'hours', title: '学时', width: 72, align: 'right', render: (row) => hoursOf(row.session.halfHours) },
  { key: 'score', title: '成绩', width: 72, align: 'right', render: (row) => row.score ?? '' },
];

/** 参训明细: as many rows as the figure that was clicked. */
export function PersonTimesPage() {
  const year = useYear();
  const keepYear = useYearLink();
  const sections = useSections();
  const [url, patch] = useUrlState(urlFields);
  const filter = {
    year,
    sectionId: url.sectionId || null,
    personId: url.personId || null,
    sessionId: url.sessionId || null,
  };
  const { data, previousData, error, refetch } = useQuery(PersonTimesDocument, {
    variables: { filter, page: { page: url.page, size: url.size } },
  });
  const again = useGathered(() => void refetch());
  useLive(({ training }) => {
    if (training) again();
  });
  const list = (data ?? previousData)?.personTimes;
  const [first] = list?.items ?? [];
  const of = [
    sections.find(({ id }) => id === url.sectionId)?.name,
    url.personId && first?.person.name,
    url.sessionId && first?.session.subject,
  ].filter(Boolean);
  return (
    <>
      <PageHead
        title={words.attendance}
        breadcrumb={[
          { label: '会议与培训' },
          { label: words.title, to: keepYear('/trainings') },
          { label: words.attendance },
          { label: `${year}年` },
        ]}
        state={[`${year}年已举办的培训`, ...of, list ? `共${list.total}人次` : ''].filter(Boolean).join('，')}
      />
      <DataTable
        name="person-times"
        label={words.attendance}
        settings={false}
        columns={columns}
        rows={list?.items ?? []}
        rowKey={(row) => row.id}
        loading={!list && !error}
        error={error && !list ? <ErrorState detail={error.message} onRetry={() => void refetch()} /> : null}
        empty={<EmptyState title={`${year}年没有参训记录`} detail="可切换年度，或到培训台账登记。" />}
        paging={{ page: url.page, pageSize: url.size, total: list?.total ?? 0 }}
        onPage={(page, size) => patch({ page, size })}
        unit="人次"
        minWidth={880}
        card={(row) => (
          <RowCard
            status={row.person.name}
            aside={row.session.heldOn}
            title={sessionLink(row)}
            detail={`${row.section?.name ?? row.person.post}　${hoursOf(row.session.halfHours)}学时${row.score === null ? '' : `　${row.score}分`}`}
          />
        )}
      />
    </>
  );
}
