import { groupRoleText } from '@gongkai/shared/sections/section';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/section.tsx';
import { fullPost, type Person, type SectionRow } from './organisation-words.ts';
import './organisation.css';

/** 领导小组: 组长, 副组长, 成员, as a document of appointment lists them. */
export function LeadingGroup({ people }: { people: readonly Person[] }) {
  const members = people.filter(({ groupRole }) => groupRole !== null).length;
  return (
    <Section title="政府信息公开工作领导小组" right={`${members}人`}>
      <DefinitionList
        items={[
          ...(['CHAIR', 'DEPUTY', 'MEMBER'] as const).map((role) => ({
            term: groupRoleText[role],
            value: <Names people={people.filter(({ groupRole }) => groupRole === role)} />,
          })),
          { term: '职责', value: '组织领导全局政府信息公开工作，研究部署，检查各科室、直属单位落实情况。' },
        ]}
      />
    </Section>
  );
}

/** 领导小组办公室: where it is, who answers the telephone, who speaks for the bureau. */
export function GroupOffice({
  people,
  sections,
}: {
  people: readonly Person[];
  sections: readonly SectionRow[];
}) {
  const contacts = people.filter(({ isContactPerson }) => isContactPerson);
  const seatId = contacts.find(({ section }) => section)?.section?.id;
  const seat = sections.find(({ id }) => id === seatId);
  return (
    <Section title="领导小组办公室">
      <DefinitionList
        items={[
          { term: '设在', value: seat?.name },
          { term: '负责人', value: seat?.head ? <Names people={[{ ...seat.head, section: null }]} /> : null },
          { term: '联系人', value: <Names people={contacts} withPhone /> },
          {
            term: '新闻发言人',
            value: <Names people={people.filter(({ isSpokesperson }) => isSpokesperson)} withPhone />,
          },
          { term: '职责', value: '牵头日常工作，负责公开内容维护和组织协调，受理和答复公开申请。' },
        ]}
      />
    </Section>
  );
}

type NamedPost = Pick<Person, 'id' | 'name' | 'post' | 'section'> & Partial<Pick<Person, 'phone'>>;

function Names({ people, withPhone = false }: { people: readonly NamedPost[]; withPhone?: boolean }) {
  if (people.length === 0) return <span className="note">未定</span>;
  return (
    <ul className={withPhone ? 'name-list is-single' : 'name-list'}>
      {people.map((person) => (
        <li key={person.id}>
          <b>{person.name}</b>
          <span>{fullPost(person)}</span>
          {withPhone && person.phone ? <span className="note">{`电话${person.phone}`}</span> : null}
        </li>
      ))}
    </ul>
  );
}
