import { expect } from 'vitest';

export interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null;
  readonly extensions: { seq?: number };
  readonly errors: {
    message: string;
    extensions?: { code?: string; fields?: { path: string; message: string }[] };
  }[];
  /** The one root field, which the test has asked for. */
  ok<T = any>(): T; // oxlint-disable-line typescript/no-explicit-any -- the test names what it expects
  refused(code: string): { field: string | null; message: string };
  /** The errors, which begin with this code. */
  failed(code: string): Answer['errors'];
}

/** Somebody with a browser: keeps the cookie, sends operations. */
export class TestClient {
  cookie = '';

  constructor(readonly url: string) {}

  async call(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.cookie && { cookie: this.cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.cookie = set.split(';')[0]?.endsWith('=') ? '' : (set.split(';')[0] ?? '');
    const { data = null, errors = [], extensions = {} } = (await response.json()) as Partial<Answer>;
    return { ...answer(query, variables, response.status, data, errors), extensions };
  }

  async logIn(loginName: string, password: string): Promise<Answer> {
    return this.call(
      'mutation($input:LoginInput!){login(input:$input){__typename ...on Account{id} ...on Refusal{code field message}}}',
      { input: { loginName, password } },
    );
  }
}

function answer(
  query: string,
  variables: object,
  status: number,
  data: Answer['data'],
  errors: Answer['errors'],
): Omit<Answer, 'extensions'> {
  const shown = (): string => JSON.stringify({ query, variables, status, data, errors }, null, 1);
  const root = (): unknown => Object.values(data ?? {})[0];
  return {
    status,
    data,
    errors,
    ok: <T>() => {
      const value = root() as { __typename?: string } | null;
      if (
        errors.length > 0 ||
        value === undefined ||
        value?.__typename === 'Refusal' ||
        value?.__typename === 'Conflict'
      )
        expect.fail(`should have been done:\n${shown()}`);
      return value as T;
    },
    refused: (code) => {
      const value = root() as
        | { __typename?: string; code?: string; field: string | null; message: string }
        | undefined;
      if (value?.__typename !== 'Refusal' || value.code !== code)
        expect.fail(`should have been refused with ${code}:\n${shown()}`);
      return value;
    },
    failed: (code) => {
      if (errors[0]?.extensions?.code !== code) expect.fail(`should have failed with ${code}:\n${shown()}`);
      return errors;
    },
  };
}
