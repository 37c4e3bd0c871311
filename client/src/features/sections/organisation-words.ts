import { groupRoleText, sectionKindText } from '@gongkai/shared/sections/section';
import type { PersonFieldsFragment, SectionFieldsFragment } from '../../gql/graphql.ts';

export type Person = PersonFieldsFragment;
export type SectionRow = SectionFieldsFragment;

export const FORBIDDEN = '科室、人员和联络员由局办公室维护。需要改动的，请联系办公室联系人。';

export const sectionFieldNames: Partial<Record<string, string>> = {
  name: '名称',
  kind: '类别',
  position: '排序',
  headId: '负责人',
  liaisonId: '联络员',
};

export const personFieldNames: Partial<Record<string, string>> = {
  name: '姓名',
  post: '职务',
  sectionId: '所在科室',
  phone: '联系电话',
  groupRole: '领导小组职务',
  isContactPerson: '联系人',
  isSpokesperson: '新闻发言人',
};

export const bureauFieldNames: Partial<Record<string, string>> = {
  name: '机关名称',
  goLiveOn: '启用日期',
  leaderReviews: '领导审批',
  organCode: '机构代码',
  indexNoPattern: '索引号规则',
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A stored value in words, for the dialog that shows two of them side by side. */
export function valueWords(sections: readonly Named[], people: readonly Named[]) {
  const names = (all: readonly Named[]) => Object.fromEntries(all.map(({ id, name }) => [id, name]));
  const texts: Partial<Record<string, Partial<Record<string, string>>>> = {
    kind: sectionKindText,
    groupRole: groupRoleText,
    sectionId: names(sections),
    headId: names(people),
    liaisonId: names(people),
    isContactPerson: { true: '是', false: '否' },
    isSpokesperson: { true: '是', false: '否' },
  };
  return (field: string, value: string): string => texts[field]?.[value] ?? value;
}

/** 就业培训科科长: the post with its section, unless the post already names it (办公室主任 of 局办公室). */
export function fullPost({ post, section }: Pick<Person, 'post' | 'section'>): string {
  if (!section || post.includes(section.name.replace(/^局/, ''))) return post;
  return `${section.name}${post}`;
}

/** Every part a person has in the disclosure work, in the order of weight. */
export function dutiesOf(person: Person, sections: readonly SectionRow[]): string[] {
  const of = (role: 'head' | 'liaison', word: string) =>
    sections
      .filter((section) => section[role]?.id === person.id)
      .map(({ id, name }) => (id === person.section?.id ? word : `${name}${word}`));
  return [
    ...(person.groupRole ? [`领导小组${groupRoleText[person.groupRole]}`] : []),
    ...of('head', '负责人'),
    ...of('liaison', '联络员'),
    ...(person.isContactPerson ? ['联系人'] : []),
    ...(person.isSpokesperson ? ['新闻发言人'] : []),
  ];
}
