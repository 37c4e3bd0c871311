import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/**
 * SEAM: these three stand in until the code generator has run. Then this file becomes
 *   export { LoginDocument, LogoutDocument, ViewerDocument } from '../gql/graphql.ts';
 * with `Viewer` taken from the generated ViewerQuery. session-api.ts needs no change: it sends the hash where the
 * document carries one, and the text otherwise.
 */
export interface Viewer {
  readonly __typename: 'Viewer';
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly actingFor: string | null;
  readonly permissions: readonly string[];
}

interface Refusal {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
}

type None = Record<string, never>;

function text<TResult, TVariables>(query: string): TypedDocumentNode<TResult, TVariables> {
  // A stand-in for a parsed document; only operationOf() in session-api.ts reads it.
  return { query } as unknown as TypedDocumentNode<TResult, TVariables>; // see the line above
}

const fields = '__typename id name post actingFor permissions';

export const ViewerDocument = text<{ viewer: Viewer | null }, None>(`query Viewer { viewer { ${fields} } }`);

export const LoginDocument = text<
  { login: Viewer | Refusal },
  { input: { loginName: string; password: string } }
>(
  `mutation Login($input: LoginInput!) { login(input: $input) { __typename ... on Viewer { ${fields} } ... on Refusal { code message } } }`,
);

export const LogoutDocument = text<{ logout: boolean }, None>('mutation Logout { logout }');
