import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { App } from 'antd';
import { BureauDocument, PeopleDocument, SectionsDocument } from '../../gql/graphql.ts';
import { useYearLink } from '../../ui/use-year.ts';
import { useLive } from '../../ui/workbench-context.tsx';
import type { Person, SectionRow } from './organisation-words.ts';

/** As the server sorts: position, then name. */
const bySequence = (a: SectionRow, b: SectionRow): number =>
  a.position - b.position || (a.name < b.name ? -1 : 1);

/** The whole organisation: bounded by the size of one bureau, so it is simply all there. */
export function useOrganisation() {
  const bureau = useQuery(BureauDocument);
  const sections = useQuery(SectionsDocument);
  const people = useQuery(PeopleDocument);
  const all = [bureau, sections, people];
  return {
    bureau: bureau.data?.bureau,
    sections: sections.data && [...sections.data.sections].sort(bySequence),
    people: people.data?.people,
    error: all.find(({ error, data }) => error && !data)?.error,
    retry: () => all.forEach(({ refetch }) => void refetch()),
  };
}

/** Puts a new record into its list; what is in it already redraws by itself. */
export function useJoinOrganisation() {
  const { cache } = useApolloClient();
  return {
    section: (section: SectionRow) =>
      cache.updateQuery({ query: SectionsDocument }, (known) =>
        known && !known.sections.some(({ id }) => id === section.id)
          ? { ...known, sections: [...known.sections, section] }
          : undefined,
      ),
    person: (person: Person) =>
      cache.updateQuery({ query: PeopleDocument }, (known) =>
        known && !known.people.some(({ id }) => id === person.id)
          ? { ...known, people: [...known.people, person] }
          : undefined,
      ),
  };
}

/** What others change, as it happens and without asking. */
export function useLiveOrganisation(): void {
  const join = useJoinOrganisation();
  useLive(({ section, person }) => {
    if (section) join.section(section);
    if (person) join.person(person);
  });
}

/** The way back from a form, with a word about what has been done. */
export function useBack() {
  const navigate = useNavigate();
  const keepYear = useYearLink();
  const { message } = App.useApp();
  const close = () => void navigate(keepYear('/organisation'), { preventScrollReset: true });
  return {
    close,
    done: (text: string) => {
      void message.success(text);
      close();
    },
  };
}
