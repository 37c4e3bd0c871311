import { useQuery } from '@apollo/client/react';
import { AuditNamesDocument } from '../../gql/graphql.ts';
import { instantText } from './instant-text.ts';
import { auditWords } from './audit-words.ts';

const IDS = new Set(['sectionId', 'headId', 'liaisonId', 'personId', 'leaderId', 'convenorId']);
/** Fields that hold an instant; all are named so, but for one. */
const isInstant = (field: string): boolean =>
  field === 'lockedUntil' || (field.endsWith('At') && field !== 'startsAt');

/** Names of what the log only knows by id: sections, people, accounts. */
export function useAuditNames() {
  const { data } = useQuery(AuditNamesDocument);
  const names = new Map([
    ...(data?.sections ?? []).map(({ id, name }) => [id, name] as const),
    ...(data?.people ?? []).map(({ id, name }) => [id, name] as const),
    ...(data?.accounts ?? []).map(
      ({ id, loginName, person }) => [id, person ? `${person.name}（${loginName}）` : loginName] as const,
    ),
  ]);
  return {
    /** The record's own name, where it has one that is nobody's secret. */
    record: (id: string): string | null => names.get(id) ?? null,
    value: (noun: string, field: string, value: string): string => {
      if (IDS.has(field)) return names.get(value) ?? '（已不在名册）';
      if (field === 'coSectionIds')
        return value
          .split(',')
          .map((id) => names.get(id) ?? '（已不在名册）')
          .join('、');
      if (isInstant(field)) return instantText(value);
      return auditWords.value(noun, field, value);
    },
  };
}
