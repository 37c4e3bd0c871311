import type { Operations } from './operations.ts';

/** How the web server behaves; decided by the environment. */
export interface HttpOptions {
  readonly operations: Operations;
  /** Validation errors say nothing about the schema. */
  readonly hideDetails: boolean;
  /** Behind a proxy of one's own: its `X-Forwarded-*` are believed. */
  readonly trustProxy: boolean;
  /** Origins allowed to open sockets; empty = the host asked for. */
  readonly origins: readonly string[];
  /** Folder of the built client; null serves none. */
  readonly clientDir: string | null;
}
