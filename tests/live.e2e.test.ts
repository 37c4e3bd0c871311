import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { approver, bringOut } from './support/review.ts';
import { OP } from './support/operations.ts';
import { openLive, socketOf } from './support/socket.ts';

let server: TestApp;
let office: Office;
let ownSection: string;
let liaison: Somebody;
let stranger: Somebody;
let leader: Somebody;
let reviewer: Somebody;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  ownSection = await office.section('养老保险科');
  liaison = await office.somebody('陈晓岚', ['LIAISON'], ownSection);
  stranger = await office.somebody('吴建平', ['LIAISON'], await office.section('就业培训科'));
  leader = await office.somebody('周明远', ['LEADER']);
  reviewer = await approver(office);
});
afterAll(() => server.close());

describe('the handshake', () => {
  const refusedWith = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = socketOf(server.url, headers);
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => reject(new Error('should have been refused')));
      socket.on('error', () => undefined);
    });

  it('needs the own origin and a session', async () => {
    const { cookie } = liaison.client;
    expect(await refusedWith({ cookie })).toBe(403);
    expect(await refusedWith({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await refusedWith({ origin: server.url })).toBe(401);
    expect(await refusedWith({ origin: server.url, cookie: `__Host-gongkai=${randomUUID()}` })).toBe(401);
  });

  it('closes a socket that says nothing', async () => {
    const socket = socketOf(server.url, { origin: server.url, cookie: liaison.client.cookie });
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4408);
  });

  it.each([
    ['a query', 'query{bootstrap{today}}'],
    ['a mutation', 'mutation{logout}'],
    ['introspection', 'query{__schema{types{name}}}'],
    ['an unknown field', 'subscription{nothing}'],
  ])('answers %s with an error and nothing else', async (_what, query) => {
    const socket = socketOf(server.url, { origin: server.url, cookie: liaison.client.cookie });
    const types: string[] = [];
    await new Promise<void>((resolve) => {
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
      socket.on('message', (data) => {
        const { type } = JSON.parse(String(data)) as { type: string };
        types.push(type);
        if (type === 'connection_ack')
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
        else resolve();
      });
    });
    socket.close();
    expect(types).toEqual(['connection_ack', 'error']);
    // The mutation above was not carried out.
    expect((await liaison.client.call(OP.bootstrap)).ok().viewer.personName).toBe('陈晓岚');
  });
});

describe('a change', () => {
  it('reaches others with its data, in order, and then the table counted anew', async () => {
    const socket = await openLive(server.url, leader.client.cookie);
    const created = (
      await liaison.client.call(OP.createItem, { input: newDraft(ownSection, { title: '活的' }) })
    ).ok();
    const changed = await socket.next(({ disclosure }) => disclosure?.id === created.id);
    expect(changed).toMatchObject({
      kind: 'CHANGED',
      change: 'created',
      disclosure: { title: '活的', state: 'PENDING' },
    });

    const answer = await leader.client.call(OP.table, { year: 2026 });
    // An answer says how new it is at least: no older than what had arrived when it was asked for.
    expect(answer.extensions.seq).toBeGreaterThanOrEqual(changed.seq);
    const before = answer.ok();
    const published = (await bringOut(server, office, reviewer, created)).ok();
    const row = await socket.next(({ disclosure }) => disclosure?.publishedOn === '2026-10-20');
    expect(row.disclosure?.id).toBe(published.id);
    const counted = await socket.next(({ kind, seq }) => kind === 'COUNTED' && seq >= row.seq);
    const a = counted.counted?.tables
      .find(({ year }) => year === 2026)
      ?.rows.find(({ code }) => code === 'A');
    expect(a?.value).toBe(before.rows[0].value + 1);
    expect(counted.counted?.rows).toContainEqual(
      expect.objectContaining({ id: created.id, title: '活的', readable: true }),
    );
    // Changes come in the order of their commits, and so do the counts; a count takes longer than a change.
    for (const kind of ['CHANGED', 'COUNTED']) {
      const seqs = socket.received.filter((message) => message.kind === kind).map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.toSorted((x, y) => x - y));
    }
    socket.close();
  });

  it('does not show a liaison what belongs to another section, but the number is everybody’s', async () => {
    const socket = await openLive(server.url, stranger.client.cookie);
    await stranger.client.call(OP.table, { year: 2026 });
    const created = (
      await liaison.client.call(OP.createItem, { input: newDraft(ownSection, { title: '别科的' }) })
    ).ok();
    const counted = await socket.next(
      ({ counted: c }) => c?.rows.some(({ id }) => id === created.id) ?? false,
    );
    expect(counted.counted?.rows.find(({ id }) => id === created.id)).toMatchObject({
      number: created.indexNo,
      title: null,
      readable: false,
    });
    expect(socket.received.filter(({ disclosure }) => disclosure !== null)).toEqual([]);
    expect(JSON.stringify(socket.received)).not.toContain('别科的');
    socket.close();
  });

  it('written by another process arrives without Redis', async () => {
    const socket = await openLive(server.url, leader.client.cookie);
    const other = await startApp({ databaseUrl: server.databaseUrl });
    try {
      const again = await office.again(liaison);
      const elsewhere = Object.assign(again, { url: other.url });
      const created = (
        await elsewhere.call(OP.createItem, { input: newDraft(ownSection, { title: '别处写的' }) })
      ).ok();
      const changed = await socket.next(({ disclosure }) => disclosure?.id === created.id);
      expect(changed.disclosure?.title).toBe('别处写的');
    } finally {
      socket.close();
      await other.close();
    }
  });
});

describe('a session that ends', () => {
  it('closes its sockets at logout', async () => {
    const client = await office.again(liaison);
    const socket = await openLive(server.url, client.cookie);
    (await client.call(OP.logout)).ok();
    expect(await socket.closed).toBe(4401);
  });

  it('closes them when the account is disabled', async () => {
    const leaving = await office.somebody('离任者', ['LIAISON'], ownSection);
    const socket = await openLive(server.url, leaving.client.cookie);
    const input = { id: leaving.accountId, disabled: true, reason: '调离' };
    (await office.systemAdmin.client.call(OP.disable, { input })).ok();
    expect(await socket.closed).toBe(4401);
  });

  it('shows nothing more of a role that was taken away', async () => {
    const demoted = await office.somebody('调岗者', ['LEADER']);
    const socket = await openLive(server.url, demoted.client.cookie);
    const input = { id: demoted.accountId, roles: ['RECEPTION'], reason: '调岗' };
    (await office.securityAdmin.client.call(OP.grantRoles, { input })).ok();
    // A change of the organisation, which everybody sees, marks that the roles have been read again.
    const settled = async (): Promise<void> => {
      const name = `标记${randomUUID().slice(0, 6)}`;
      (
        await office.office.client.call(OP.createSection, { input: { name, kind: 'SECTION', position: 9 } })
      ).ok();
    };
    await settled();
    await expect
      .poll(async () => (await demoted.client.call(OP.bootstrap)).ok().viewer.roles)
      .toEqual(['RECEPTION']);
    const created = (
      await liaison.client.call(OP.createItem, { input: newDraft(ownSection, { title: '撤权之后' }) })
    ).ok();
    const leaderSocket = await openLive(server.url, leader.client.cookie);
    await settled();
    leaderSocket.close();
    expect(socket.received.some(({ disclosure }) => disclosure?.id === created.id)).toBe(false);
    socket.close();
  });
});
