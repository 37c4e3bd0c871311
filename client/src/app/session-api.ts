import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { LoginDocument, LogoutDocument, ViewerDocument, type Viewer } from './session-documents.ts';

export type { Viewer } from './session-documents.ts';

/** What went wrong before an answer came: the connection, or the server itself. */
export class SessionError extends Error {
  readonly kind: 'network' | 'server' | 'expired';

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

/** The production server answers only operations known at build time, named by their hash (documentId). */
function operationOf(document: object): { documentId: string } | { query: string } {
  if ('__meta__' in document) {
    const meta = document.__meta__;
    if (typeof meta === 'object' && meta !== null && 'hash' in meta && typeof meta.hash === 'string') {
      return { documentId: meta.hash };
    }
  }
  if ('query' in document && typeof document.query === 'string') return { query: document.query };
  throw new Error('The document has neither a hash nor a text; run the code generator.');
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
      headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ ...operationOf(document), variables }),
    });
  } catch (cause) {
    throw new SessionError('network', String(cause));
  }
  // A proxy in front of a stopped server answers 502-504 with a page of its own; to the user that is the network.
  if (response.status >= 502 && response.status <= 504) throw new SessionError('network', String(response.status));
  let answer: Answer<TResult>;
  try {
    answer = (await response.json()) as Answer<TResult>; // JSON has no type; the server keeps to its schema
  } catch {
    throw new SessionError('server', String(response.status));
  }
  const error = answer.errors?.[0];
  if (error?.extensions?.code === 'UNAUTHENTICATED') throw new SessionError('expired', error.message);
  if (error || !answer.data) throw new SessionError('server', error?.message ?? String(response.status));
  return answer.data;
}

/** Who is signed in, or null. */
export async function fetchViewer(): Promise<Viewer | null> {
  try {
    return (await postOperation(ViewerDocument, {})).viewer;
  } catch (error) {
    if (error instanceof SessionError && error.kind === 'expired') return null;
    throw error;
  }
}

export type LoginOutcome = { ok: true; viewer: Viewer } | { ok: false; code: string; message: string };

export async function login(loginName: string, password: string): Promise<LoginOutcome> {
  const { login: result } = await postOperation(LoginDocument, { input: { loginName, password } });
  if (result.__typename === 'Refusal') return { ok: false, code: result.code, message: result.message };
  return { ok: true, viewer: result };
}

export async function logout(): Promise<void> {
  await postOperation(LogoutDocument, {});
}
