import { useApolloClient, useQuery } from '@apollo/client/react';
import { groupRoleText, sectionKindText } from '@gongkai/shared/sections/section';
import { Button } from 'antd';
import { Link, Outlet, useNavigate } from 'react-router';
import {
  BureauDocument,
  PeopleDocument,
  SectionsDocument,
  type PersonFieldsFragment,
  type SectionFieldsFragment,
} from '../../gql/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { overList, useOpenedAlone } from '../../ui/drawer-page.tsx';
import { longDay } from '../../ui/moment.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { ErrorState, LoadingLines } from '../../ui/state-views.tsx';
import { useCan, useLive } from '../../ui/workbench-context.tsx';

type Person = PersonFieldsFragment;
type Row = SectionFieldsFragment;

/** 组织与职责: leading group, office, sections with head and liaison, people. */
export function OrganisationPage() {
  const navigate = useNavigate();
  const alone = useOpenedAlone('/organisation');
  const [mayWrite, mayWriteBureau] = [useCan('organisation:write'), useCan('bureau:write')];
  const { cache } = useApolloClient();
  const bureau = useQuery(BureauDocument);
  const sections = useQuery(SectionsDocument);
  const people = useQuery(PeopleDocument);

  // Changed records are in the cache already; new ones join their list.
  useLive(({ change, section, person }) => {
    if (change !== 'created') return;
    if (section)
      cache.updateQuery({ query: SectionsDocument }, (known) =>
        known && !known.sections.some(({ id }) => id === section.id)
          ? { ...known, sections: [...known.sections, section] }
          : known,
      );
    if (person)
      cache.updateQuery({ query: PeopleDocument }, (known) =>
        known && !known.people.some(({ id }) => id === person.id)
          ? { ...known, people: [...known.people, person] }
          : known,
      );
  });

  if (alone) return alone;
  const go = (path: string) =>
    void navigate(`/organisation/${path}`, { state: overList, preventScrollReset: true });
  const failed = sections.error ?? people.error;
  if (failed && !sections.data)
    return <ErrorState detail={failed.message} onRetry={() => void sections.refetch()} />;
  const everybody = people.data?.people ?? [];
  const rows = [...(sections.data?.sections ?? [])].sort((a, b) => a.position - b.position);
  return (
    <>
      <PageHead
        title="组织与职责"
        breadcrumb={[{ label: '组织与职责' }]}
        state={
          bureau.data?.bureau
            ? `${bureau.data.bureau.name}　启用日期${longDay(bureau.data.bureau.goLiveOn)}`
            : null
        }
        actions={
          <>
            {mayWriteBureau ? <Button onClick={() => go('bureau')}>机关设置</Button> : null}
            {mayWrite ? <Button onClick={() => go('people/new')}>新建人员</Button> : null}
            {mayWrite ? <Button onClick={() => go('sections/new')}>新建科室</Button> : null}
          </>
        }
      />
      {!sections.data || !people.data ? <LoadingLines rows={8} /> : null}
      {people.data ? <Group people={everybody} /> : null}
      <Section
        title="科室、直属单位与联络员"
        right={`${rows.length}个，联络员${rows.filter(({ liaison }) => liaison).length}名`}
      >
        <DataTable
          name="sections"
          label="科室、直属单位与联络员"
          settings={false}
          columns={sectionColumns(mayWrite)}
          rows={rows}
          rowKey={(row) => row.id}
          loading={!sections.data}
          card={(row) => (
            <RowCard
              status={<span>{sectionKindText[row.kind]}</span>}
              title={row.name}
              detail={`负责人${row.head?.name ?? '未定'}　联络员${row.liaison?.name ?? '未定'}${row.liaison?.phone ? `　内线${row.liaison.phone}` : ''}`}
              act={mayWrite ? <Button onClick={() => go(`sections/${row.id}/liaison`)}>交接</Button> : null}
            />
          )}
        />
      </Section>
      <Section title="人员" right={`${everybody.length}人`}>
        <DataTable
          name="people"
          label="人员"
          settings={false}
          columns={personColumns(mayWrite)}
          rows={everybody}
          rowKey={(row) => row.id}
          loading={!people.data}
          card={(row) => (
            <RowCard status={<span>{row.post}</span>} title={row.name} detail={personDetail(row)} />
          )}
        />
      </Section>
      <Outlet />
    </>
  );
}

/** 领导小组: chair, deputies, members; contact person and spokesperson. */
function Group({ people }: { people: readonly Person[] }) {
  const named = (filter: (person: Person) => boolean): string | null =>
    people
      .filter(filter)
      .map(({ name, post }) => `${name}（${post}）`)
      .join('、') || null;
  return (
    <Section title="政府信息公开工作领导小组" right="办公室设在局办公室">
      <DefinitionList
        items={[
          ...(['CHAIR', 'DEPUTY', 'MEMBER'] as const).map((role) => ({
            term: groupRoleText[role],
            value: named(({ groupRole }) => groupRole === role),
          })),
          { term: '联系人', value: named(({ isContactPerson }) => isContactPerson) },
          { term: '新闻发言人', value: named(({ isSpokesperson }) => isSpokesperson) },
        ]}
      />
    </Section>
  );
}

const personDetail = (person: Person): string =>
  [
    person.section?.name,
    person.groupRole ? `领导小组${groupRoleText[person.groupRole]}` : null,
    person.phone ? `内线${person.phone}` : null,
  ]
    .filter(Boolean)
    .join('　');

function sectionColumns(mayWrite: boolean): readonly Column<Row>[] {
  const columns: Column<Row>[] = [
    { key: 'name', title: '名称', fixed: true, render: (row) => row.name },
    { key: 'kind', title: '类别', width: 112, render: (row) => sectionKindText[row.kind] },
    {
      key: 'head',
      title: '负责人',
      width: 160,
      render: (row) => (row.head ? `${row.head.name}　${row.head.post}` : '未定'),
    },
    { key: 'liaison', title: '联络员', width: 160, render: (row) => row.liaison?.name ?? '未定' },
    { key: 'phone', title: '联络员电话', width: 120, render: (row) => row.liaison?.phone ?? '' },
  ];
  if (mayWrite)
    columns.push({
      key: 'acts',
      title: '',
      width: 160,
      align: 'right',
      fixed: true,
      render: (row) => (
        <>
          <Link to={`/organisation/sections/${row.id}/liaison`} state={overList} style={{ marginRight: 16 }}>
            联络员交接
          </Link>
          <Link to={`/organisation/sections/${row.id}/edit`} state={overList}>
            编辑
          </Link>
        </>
      ),
    });
  return columns;
}

function personColumns(mayWrite: boolean): readonly Column<Person>[] {
  const columns: Column<Person>[] = [
    { key: 'name', title: '姓名', width: 120, fixed: true, render: (row) => row.name },
    { key: 'post', title: '职务', render: (row) => row.post },
    { key: 'section', title: '科室', width: 160, render: (row) => row.section?.name ?? '' },
    {
      key: 'group',
      title: '领导小组',
      width: 120,
      render: (row) => (row.groupRole ? groupRoleText[row.groupRole] : ''),
    },
    { key: 'phone', title: '电话', width: 120, render: (row) => row.phone ?? '' },
  ];
  if (mayWrite)
    columns.push({
      key: 'acts',
      title: '',
      width: 80,
      align: 'right',
      fixed: true,
      render: (row) => (
        <Link to={`/organisation/people/${row.id}/edit`} state={overList}>
          编辑
        </Link>
      ),
    });
  return columns;
}
