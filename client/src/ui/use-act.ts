import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import type { ConflictFieldsFragment, RefusalFieldsFragment } from '../gql/graphql.ts';
import { serverFieldError, type FieldErrors } from './zod-messages.ts';

export type Conflict = ConflictFieldsFragment;

/** What became of an act: done, or why not and where. */
export type Outcome<T> =
  | { readonly done: T }
  | { readonly conflict: Conflict }
  | { readonly errors: FieldErrors };

interface Named {
  __typename: string;
}

type Done<D> = Exclude<
  D[keyof Omit<D, '__typename'>],
  { __typename: 'Refusal' } | { __typename: 'Conflict' }
>;

/** Sends a mutation whose result is `record | Refusal | Conflict`; never optimistic, never throws. */
export function useAct<D extends { __typename?: string }, V extends Record<string, unknown>>(
  document: TypedDocumentNode<D, V>,
) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  async function act(variables: V): Promise<Outcome<Done<D>>> {
    setBusy(true);
    try {
      const { data } = await client.mutate({ mutation: document, variables: variables as never }); // V is the document's own
      const result = Object.entries(data ?? {}).find(([key]) => key !== '__typename')?.[1] as
        | Named
        | undefined; // the one root field
      if (!result) return { errors: { fields: [], general: [NETWORK] } };
      if (result.__typename === 'Conflict') return { conflict: result as unknown as Conflict }; // as its type name says
      if (result.__typename === 'Refusal') {
        const { field, message } = result as unknown as RefusalFieldsFragment; // as its type name says
        return { errors: field ? serverFieldError(field, message) : { fields: [], general: [message] } };
      }
      return { done: result as unknown as Done<D> }; // what is neither is the record
    } catch (error) {
      return { errors: errorsOf(error) };
    } finally {
      setBusy(false);
    }
  }
  return { act, busy };
}

const NETWORK = '网络中断，内容没有保存，仍留在本页。恢复后请再次提交。';

function errorsOf(error: unknown): FieldErrors {
  if (!CombinedGraphQLErrors.is(error)) return { fields: [], general: [NETWORK] };
  const [first] = error.errors;
  const fields = first?.extensions?.['fields'];
  if (!Array.isArray(fields)) return { fields: [], general: [first?.message ?? NETWORK] };
  return {
    fields: fields.map(({ path, message }: { path: string; message: string }) => ({
      name: path.split('.'),
      message,
    })),
    general: [],
  };
}

/** All there is to say, in one line. */
export function errorLine({ fields, general }: FieldErrors): string {
  return [...general, ...fields.map(({ message }) => message)].join('；');
}
