import { Link } from 'react-router';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { overList } from '../../ui/drawer-page.tsx';
import { GroupHead, RowCard } from '../../ui/ruled-list.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/state-views.tsx';
import { useYearLink } from '../../ui/use-year.ts';
import { dutiesOf, type Person, type SectionRow } from './organisation-words.ts';

const NO_SECTION = '';

export interface PeopleTableProps {
  people: readonly Person[] | undefined;
  sections: readonly SectionRow[];
  mayWrite: boolean;
}

/** 人员, under their sections; those of no section (局领导) come first. */
export function PeopleTable({ people, sections, mayWrite }: PeopleTableProps) {
  const keepYear = useYearLink();
  const rows = inSections(people ?? [], sections);
  const duties = (person: Person) => dutiesOf(person, sections).join('、');
  const edit = (person: Person, words: string) => (
    <Link to={keepYear(`/organisation/people/${person.id}/edit`)} state={overList} preventScrollReset>
      {words}
    </Link>
  );
  const columns: Column<Person>[] = [
    { key: 'name', title: '姓名', width: 128, fixed: true, render: ({ name }) => name },
    { key: 'post', title: '职务', width: 208, render: ({ post }) => post },
    { key: 'duties', title: '公开工作职责', render: duties },
    { key: 'phone', title: '电话', width: 144, render: ({ phone }) => phone ?? '' },
  ];
  if (mayWrite)
    columns.push({
      key: 'acts',
      title: '',
      width: 72,
      align: 'right',
      fixed: true,
      render: (person) => <span className="row-acts">{edit(person, '编辑')}</span>,
    });
  return (
    <Section title="人员" right={people ? `${people.length}人` : null}>
      <DataTable
        name="people"
        label="人员"
        settings={false}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        loading={!people}
        minWidth={720}
        empty={<EmptyState title="还没有人员" detail="由局办公室登记；需要登录的，再由系统管理员建账号。" />}
        group={{
          of: ({ section }) => section?.id ?? NO_SECTION,
          head: (id, members) => (
            <GroupHead
              title={id === NO_SECTION ? '局领导及其他' : (members[0]?.section?.name ?? '')}
              note={`${members.length}人`}
            />
          ),
        }}
        card={(person) => (
          <RowCard
            status={<span>{person.post}</span>}
            aside={person.phone ? `电话${person.phone}` : null}
            title={mayWrite ? edit(person, person.name) : person.name}
            detail={duties(person)}
          />
        )}
      />
    </Section>
  );
}

/** In the order of the sections; within one the head first, then the liaison, then as they came. */
function inSections(people: readonly Person[], sections: readonly SectionRow[]): Person[] {
  const place = new Map(sections.map((section, index) => [section.id, { section, index }]));
  const rank = (person: Person): readonly [number, number] => {
    const own = place.get(person.section?.id ?? NO_SECTION);
    if (!own) return [person.section ? sections.length : -1, groupRank(person)];
    const { section, index } = own;
    return [index, section.head?.id === person.id ? 0 : section.liaison?.id === person.id ? 1 : 2];
  };
  return people
    .map((person, index) => ({ person, index, rank: rank(person) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.index - b.index)
    .map(({ person }) => person);
}

const groupRank = ({ groupRole }: Person): number =>
  groupRole ? ['CHAIR', 'DEPUTY', 'MEMBER'].indexOf(groupRole) : 3;
