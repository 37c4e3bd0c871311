import type { Allowed } from './allow.ts';
import type { Ctx } from './context.ts';

/** What a plain HTTP door is asked: its path's parameters, its query, a header, the whole body. */
export interface RouteRequest {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  header(name: string): string | undefined;
}

export type RouteAnswer =
  | { readonly json: object; readonly status?: number }
  | { readonly file: Uint8Array; readonly name: string; readonly mime: string };

/** A door beside GraphQL, for files in and out. Like every operation it names who may use it. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly allow: Allowed;
  /** Bytes of the body; none are read without it. */
  readonly bodyLimit?: number;
  answer(ctx: Ctx, request: RouteRequest): Promise<RouteAnswer>;
}

/** A rule said no: the request was understood, and nothing was done. */
export const refusedAnswer = (code: string, message: string): RouteAnswer => ({
  status: 422,
  json: { errors: [{ message, extensions: { code } }] },
});
