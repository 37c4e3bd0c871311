import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listedOperations } from '@gongkai/server/http/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { newDraft, setUpOffice, type Office } from './support/office.ts';
import { OP } from './support/operations.ts';

const KNOWN = 'query Known{bootstrap{today}}';
let server: TestApp;
let office: Office;
let folder: string;

/** As in production: only listed operations, nothing said about the schema. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-http-'));
  writeFileSync(join(folder, 'operations.json'), JSON.stringify({ known: KNOWN }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const post = async (
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};

/** A clear message in Chinese, JSON, no stack, no path, no SQL. */
function expectClean(text: string): void {
  const { errors } = JSON.parse(text) as { errors: { message: string }[] };
  expect(errors[0]?.message).toMatch(/\p{Script=Han}/u);
  expect(text).not.toMatch(/node_modules|\.ts:|\.js:|\bat \w|SELECT|Did you mean/);
}

describe('the door in production', () => {
  beforeAll(async () => {
    server = await startApp({
      operations: listedOperations(join(folder, 'operations.json')),
      hideDetails: true,
    });
  });
  afterAll(() => server.close());

  it('answers a listed operation by its id', async () => {
    const { status, text } = await post({ documentId: 'known' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: { bootstrap: { today: '2026-10-26' } } });
  });

  it.each([
    ['its text', { query: KNOWN }],
    ['text beside an id', { documentId: 'known', query: '{__typename}' }],
    ['introspection', { query: '{__schema{types{name}}}' }],
    ['a typo', { query: '{bootstrapp{today}}' }],
    ['an unknown id', { documentId: 'unknown' }],
    ['an id of another kind', { documentId: ['known'] }],
    ['nothing', {}],
    [
      'an automatic persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x'.repeat(64) } } },
    ],
  ])('gives the same refusal to %s', async (_what, body) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expectClean(text);
    expect(text).toBe((await post({ documentId: 'unknown' })).text);
  });

  it('knows no GET, no batches, no other content types', async () => {
    for (const path of ['/graphql', `/graphql?query=${encodeURIComponent('{__typename}')}`]) {
      const response = await fetch(`${server.url}${path}`, {
        headers: { accept: 'text/html', 'content-type': 'application/json' },
      });
      expect(response.status).toBe(405);
    }
    expect((await post([{ documentId: 'known' }, { documentId: 'known' }])).status).toBe(400);
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
      expect((await post('documentId=known', { 'content-type': type })).status).toBe(400);
  });

  it('answers malformed and oversized bodies with clean JSON', async () => {
    const malformed = await post('{"documentId":');
    expect(malformed.status).toBe(400);
    expectClean(malformed.text);
    const large = await post({ documentId: 'known', variables: { x: 'x'.repeat(257 * 1024) } });
    expect(large.status).toBe(413);
    expectClean(large.text);
    const elsewhere = await fetch(`${server.url}/schema.graphql`);
    expect(elsewhere.status).toBe(404);
    expectClean(await elsewhere.text());
  });

  it('sends the headers that keep a browser safe, and no name of its own', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is alive and ready, and not ready without its database', async () => {
    const own = await startApp();
    expect((await fetch(`${own.url}/readyz`)).status).toBe(200);
    await own.app.database.close();
    own.clock.pass(2000);
    const gone = await fetch(`${own.url}/readyz`);
    expect([gone.status, await gone.json()]).toEqual([503, { status: 'not ready', database: 'down' }]);
    expect((await fetch(`${own.url}/healthz`)).status).toBe(200);
  });
});

describe('bad input', () => {
  let section: string;
  beforeAll(async () => {
    server = await startApp();
    office = await setUpOffice(server.url);
    section = await office.section('养老保险科');
  });
  afterAll(() => server.close());

  const rows = async (): Promise<number> =>
    Number((await server.app.database.read.query('SELECT COUNT(*) AS n FROM active_disclosure_item'))[0].n);

  it.each([
    ['a day that does not exist', { formedOn: '2026-02-30' }, /2026-02-30/],
    ['a day written otherwise', { formedOn: '12.10.2026' }, /日期/],
    ['an empty title', { title: '   ' }, /请填写名称/],
    ['a title of one megabyte', { title: '长'.repeat(80_000) }, /不能超过200个字/],
    ['control characters', { title: '甲\u0007乙' }, /控制字符/],
    ['text that runs backwards', { title: '甲\u202e乙' }, /控制字符/],
    ['a lone surrogate', { title: '甲\ud800乙' }, /控制字符/],
    ['an unknown category', { category: 'GOSSIP' }, /\p{Script=Han}|GOSSIP/u],
    ['an object where a text is due', { title: { $ne: '' } }, /./],
    ['no reason for withholding', { attribute: 'WITHHELD' }, /理由/],
    ['fields nobody may set', { statisticalOn: '2020-01-01', version: 9 }, /./],
    ['a section that is not there', { sectionId: '00000000-0000-7000-8000-000000000000' }, /没有找到/],
  ])('%s is refused in words, and nothing is written', async (_what, fields, words) => {
    const before = await rows();
    const { errors } = await office.office.client.call(OP.createItem, { input: newDraft(section, fields) });
    expect(errors[0]?.message).toMatch(words);
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(errors[0]?.extensions?.code);
    expect(await rows()).toBe(before);
  });

  it('names the field', async () => {
    const { errors } = await office.office.client.call(OP.createItem, {
      input: newDraft(section, { title: '' }),
    });
    expect(errors[0]?.extensions?.fields).toEqual([{ path: 'title', message: '请填写名称' }]);
  });

  it.each([
    ['a future day', { formedOn: '2026-10-27' }, 'DATE_IN_FUTURE'],
    ['a day before the calendar', { formedOn: '2007-12-31' }, 'DATE_BEFORE_CALENDAR'],
  ])('%s is refused', async (_what, fields, code) => {
    const before = await rows();
    (await office.office.client.call(OP.createItem, { input: newDraft(section, fields) })).refused(code);
    expect(await rows()).toBe(before);
  });

  it.each([
    ['a page of 101', { page: 1, size: 101 }],
    ['page zero', { page: 0, size: 20 }],
    ['a negative size', { page: 1, size: -1 }],
  ])('%s is refused', async (_what, page) => {
    (await office.office.client.call(OP.items, { filter: {}, page })).failed('BAD_USER_INPUT');
  });

  it('wildcards and quotes in a search are plain text', async () => {
    const made = (
      await office.office.client.call(OP.createItem, { input: newDraft(section, { title: "50%_'；--!" }) })
    ).ok();
    const found = async (search: string) =>
      (await office.office.client.call(OP.items, { filter: { search }, page: { page: 1, size: 20 } })).ok()
        .items;
    expect((await found('50%_')).map(({ id }: { id: string }) => id)).toEqual([made.id]);
    expect(await found('%')).toHaveLength(1);
    expect(await found("' OR 1=1 --")).toHaveLength(0);
  });
});

describe('statements', () => {
  it('a list of 50 with nested names costs a handful, however many rows it has', async () => {
    server = await startApp();
    office = await setUpOffice(server.url);
    const sections = [await office.section('甲'), await office.section('乙'), await office.section('丙')];
    for (let n = 0; n < 50; n++)
      (await office.office.client.call(OP.createItem, { input: newDraft(sections[n % 3] ?? '') })).ok();
    const list = () =>
      office.office.client.call(OP.items, { filter: { year: 2026 }, page: { page: 1, size: 50 } });
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      await work();
      server.statements();
      await work();
      // The look at the outbox now and then is not the request's.
      return server.statements().filter((sql) => sql.startsWith('SELECT') && !/outbox/.test(sql)).length;
    };
    expect((await list()).ok().items).toHaveLength(50);
    expect(await count(list)).toBeLessThanOrEqual(6);
    const table = () => office.office.client.call(OP.table, { year: 2026 });
    expect(await count(table)).toBeLessThanOrEqual(3);
    await server.close();
  });
});
