import { readFileSync } from 'node:fs';
import { type DocumentNode, GraphQLError, parse } from 'graphql';

/**
 * The operations the built client can send, hash → document. With a list, nothing
 * else is answered, over HTTP and over WebSocket alike; without one
 * (`OPERATIONS=any`, for development and measuring) every document is.
 */
export interface Operations {
  /** The text of the operation asked for, or a refusal that is the same for every unknown document. */
  textOf(request: { documentId?: unknown; query?: unknown }): string;
  /** The same, parsed. */
  documentOf(request: { documentId?: unknown; query?: unknown }): DocumentNode;
}

const refused = (): GraphQLError =>
  new GraphQLError('只接受本系统页面发出的操作。请刷新页面后重试。', {
    extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST', http: { status: 400 } },
  });

export function listedOperations(manifestPath: string): Operations {
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, string>; // written by codegen
  const list = new Map(Object.entries(manifest));
  return operations(({ documentId, query }) => {
    if (query !== undefined || typeof documentId !== 'string') throw refused();
    const text = list.get(documentId);
    if (text === undefined) throw refused();
    return text;
  });
}

/** For development, tests and measuring: a listed operation by its id, or any text. */
export function anyOperation(manifestPath: string | null): Operations {
  const list = manifestPath ? listedOperations(manifestPath) : null;
  return operations((request) => {
    if (typeof request.query === 'string') return request.query;
    if (list) return list.textOf(request);
    throw refused();
  });
}

function operations(textOf: Operations['textOf']): Operations {
  const parsed = new Map<string, DocumentNode>();
  return {
    textOf,
    documentOf: (request) => {
      const text = textOf(request);
      const known = parsed.get(text);
      if (known) return known;
      const document = parse(text);
      if (parsed.size < 500) parsed.set(text, document);
      return document;
    },
  };
}
