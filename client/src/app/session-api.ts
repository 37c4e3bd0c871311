import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { BootstrapDocument, LoginDocument, LogoutDocument, type BootstrapQuery } from '../gql/graphql.ts';
import { hashOf } from './operation.ts';

export type Bootstrap = BootstrapQuery['bootstrap'];

/** What went wrong before an answer came: the connection, or the server itself. */
export class SessionError extends Error {
  readonly kind: 'network' | 'server';

  constructor(kind: SessionError['kind'], message: string) {
    super(message);
    this.name = 'SessionError';
    this.kind = kind;
  }
}

interface Answer<TResult> {
  data?: TResult | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** One GraphQL operation over fetch: the login page must work before Apollo is loaded. */
export async function postOperation<TResult, TVariables>(
  document: TypedDocumentNode<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ documentId: hashOf(document), variables }),
    });
  } catch (cause) {
    throw new SessionError('network', String(cause));
  }
  // A proxy in front of a stopped server answers 502-504 with a page of its own; to the user that is the network.
  if (response.status >= 502 && response.status <= 504)
    throw new SessionError('network', String(response.status));
  let answer: Answer<TResult>;
  try {
    answer = (await response.json()) as Answer<TResult>; // JSON has no type; the server keeps to its schema
  } catch {
    throw new SessionError('server', String(response.status));
  }
  const error = answer.errors?.[0];
  if (error || !answer.data) throw new SessionError('server', error?.message ?? String(response.status));
  return answer.data;
}

/** Where the office stands and who is signed in, if anybody. */
export async function fetchBootstrap(): Promise<Bootstrap> {
  return (await postOperation(BootstrapDocument, {})).bootstrap;
}

/** Null when signed in, or why not in the server's own words. */
export async function login(loginName: string, password: string): Promise<string | null> {
  const { login: result } = await postOperation(LoginDocument, { input: { loginName, password } });
  return result.__typename === 'Refusal' ? result.message : null;
}

export async function logout(): Promise<void> {
  await postOperation(LogoutDocument, {});
}
