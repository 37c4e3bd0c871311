import { useQuery } from '@apollo/client/react';
import { PeopleDocument, SectionsDocument } from '../../gql/graphql.ts';

export interface Choice {
  value: string;
  label: string;
}

/** Everybody of the bureau as a choice, and the liaisons, who are invited unless somebody says otherwise. */
export function usePeople() {
  const people = useQuery(PeopleDocument);
  const sections = useQuery(SectionsDocument);
  const all = people.data?.people;
  const known = sections.data?.sections;
  const liaisons = known?.flatMap(({ liaison }) => (liaison ? [liaison.id] : []));
  const served = new Map(known?.map(({ liaison, name }) => [liaison?.id, name]));
  return {
    people: all ?? [],
    sections: known ?? [],
    ready: all && liaisons ? { choices: all.map(choiceOf(served)), liaisons } : undefined,
    error: people.error ?? sections.error,
    retry: () => {
      void people.refetch();
      void sections.refetch();
    },
  };
}

/** 陈晓岚（养老保险科）; without a section the post says who it is. */
function choiceOf(served: ReadonlyMap<string | undefined, string>) {
  return (person: { id: string; name: string; post: string; section: { name: string } | null }): Choice => ({
    value: person.id,
    label: `${person.name}（${served.get(person.id) ?? person.section?.name ?? person.post}）`,
  });
}
