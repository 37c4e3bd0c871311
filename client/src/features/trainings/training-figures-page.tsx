import { Link } from 'react-router';
import type { TrainingFiguresQuery } from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState, ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useYear, useYearLink, withYear } from '../../ui/use-year.ts';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { attendancePath } from './paths.ts';
import { words } from './training-words.ts';
import { useTrainingFigures } from './use-training-figures.ts';

type Figures = TrainingFiguresQuery['trainingFigures'];
type SectionRow = Figures['sections'][number];
type PersonRow = Figures['persons'][number];
type MissingRow = Figures['missing'][number];
type YearRow = Figures['years'][number];

const number = { align: 'right', width: 120 } as const;

/** 培训统计: by section, by person, who has had none, and the years; every number opens its rows. */
export function TrainingFiguresPage() {
  const year = useYear();
  const keepYear = useYearLink();
  const { figures, error, retry } = useTrainingFigures(year);
  return (
    <>
      <PageHead
        title={words.figures}
        breadcrumb={[
          { label: '会议与培训' },
          { label: words.title, to: keepYear('/trainings') },
          { label: words.figures },
          { label: `${year}年` },
        ]}
        state={
          figures
            ? `${year}年已举办${figures.sessions}期，参训${figures.personTimes}人次、${figures.people}人，共${figures.hours}学时。`
            : `${year}年`
        }
      />
      {error && !figures ? (
        <ErrorState detail={error.message} onRetry={retry} />
      ) : figures ? (
        <Tables figures={figures} year={String(year)} />
      ) : (
        <LoadingLines rows={8} />
      )}
    </>
  );
}

function Tables({ figures, year }: { figures: Figures; year: string }) {
  const { today } = useWorkbench();
  const keepYear = useYearLink();
  const bySection = (row: SectionRow) =>
    row.sectionId ? (
      <Link to={attendancePath({ year, sectionId: row.sectionId })}>{row.personTimes}</Link>
    ) : (
      row.personTimes
    );
  const byPerson = (row: PersonRow) => (
    <Link to={attendancePath({ year, personId: row.personId })}>{row.times}</Link>
  );
  const sectionColumns: Column<SectionRow>[] = [
    { key: 'name', title: '科室', render: (row) => row.name },
    { key: 'personTimes', title: '参训人次', ...number, render: bySection },
    { key: 'hours', title: '学时', ...number, render: (row) => row.hours },
  ];
  const personColumns: Column<PersonRow>[] = [
    { key: 'name', title: '姓名', render: (row) => row.name },
    { key: 'section', title: '科室', render: (row) => row.sectionName },
    { key: 'times', title: '参训次数', ...number, render: byPerson },
    { key: 'hours', title: '学时', ...number, render: (row) => row.hours },
  ];
  const missingColumns: Column<MissingRow>[] = [
    {
      key: 'name',
      title: '姓名',
      render: (row) => <Link to={`/trainings?personId=${row.personId}&year=${year}`}>{row.name}</Link>,
    },
    { key: 'post', title: '职务', render: (row) => row.post },
    { key: 'standing', title: '承担', render: (row) => row.standing },
  ];
  const yearColumns: Column<YearRow>[] = [
    { key: 'year', title: '年度', render: (row) => `${row.year}年` },
    {
      key: 'sessions',
      title: '期数',
      ...number,
      render: (row) => <Link to={withYear('/trainings?state=HELD', row.year, today)}>{row.sessions}</Link>,
    },
    {
      key: 'personTimes',
      title: '参训人次',
      ...number,
      render: (row) => <Link to={attendancePath({ year: String(row.year) })}>{row.personTimes}</Link>,
    },
  ];
  return (
    <>
      <Section
        anchor="missing"
        title={words.missing}
        right={`联络员、科室负责人中${figures.missing.length}人`}
      >
        <DataTable
          name="training-missing"
          label={words.missing}
          settings={false}
          columns={missingColumns}
          rows={figures.missing}
          rowKey={(row) => row.personId}
          empty={<EmptyState title="联络员和科室负责人本年都已参训" />}
          card={(row) => (
            <RowCard
              status={<Link to={`/trainings?personId=${row.personId}&year=${year}`}>{row.name}</Link>}
              title={row.standing}
              detail={row.post}
            />
          )}
        />
      </Section>
      <Section title="按科室" right="按参训时所在科室计">
        <DataTable
          name="training-sections"
          label="按科室"
          settings={false}
          columns={sectionColumns}
          rows={figures.sections}
          rowKey={(row) => row.sectionId ?? ''}
          card={(row) => (
            <RowCard status={row.name} title={<>参训{bySection(row)}人次</>} detail={`${row.hours}学时`} />
          )}
        />
      </Section>
      <Section
        anchor="persons"
        title="按人员"
        right={<Link to={keepYear(attendancePath({ year }))}>全部{figures.personTimes}人次</Link>}
      >
        <DataTable
          name="training-persons"
          label="按人员"
          settings={false}
          columns={personColumns}
          rows={figures.persons}
          rowKey={(row) => row.personId}
          empty={<EmptyState title={`${year}年还没有人参训`} />}
          card={(row) => (
            <RowCard
              status={row.name}
              aside={row.sectionName}
              title={<>参训{byPerson(row)}次</>}
              detail={`${row.hours}学时`}
            />
          )}
        />
      </Section>
      <Section title="历年">
        <DataTable
          name="training-years"
          label="历年"
          settings={false}
          columns={yearColumns}
          rows={figures.years}
          rowKey={(row) => String(row.year)}
          empty={<EmptyState title="还没有举办过培训" />}
        />
      </Section>
    </>
  );
}
