import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { TestClient } from './client.ts';

/** A file as the server sent it, or what it said instead. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** The first code and message, when it is no file. */
  readonly error: { code: string; message: string } | null;
}

export async function fetchFile(
  { url, cookie }: TestClient,
  path: string,
  init: RequestInit = {},
): Promise<Fetched> {
  const response = await fetch(url + path, {
    ...init,
    headers: { ...init.headers, ...(cookie && { cookie }) },
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const json = response.headers.get('content-type')?.includes('json');
  const said = json
    ? (JSON.parse(bytes.toString()) as { errors?: { message: string; extensions?: { code: string } }[] })
    : {};
  const [first] = said.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    error: first ? { code: first.extensions?.code ?? '', message: first.message } : null,
  };
}

/** Read by another program's eyes: rows of cells as a spreadsheet has them. */
export const rowsOf = (bytes: Buffer): Promise<unknown[][]> =>
  readSheet(bytes, 1, { trim: false }) as Promise<unknown[][]>; // the package's own type calls a date `typeof Date`

/** The parts of the package as text, by path. */
export function partsOf(bytes: Buffer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([path, part]) => [path, strFromU8(part)]),
  );
}
