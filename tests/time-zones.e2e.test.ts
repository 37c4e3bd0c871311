import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DATABASE, newDatabase, startApp } from './support/app.ts';
import { TestClient } from './support/client.ts';
import { application, newDraft, setUpOffice } from './support/office.ts';
import { OP } from './support/operations.ts';
import { serve, type Serving } from './support/process.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-zones-'));
const running: Serving[] = [];
const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});
afterAll(async () => {
  for (const one of running) await one.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];

/** Of new connections from here on; what tests beside this one write must not depend on it either. */
async function setDatabaseZone(databaseUrl: string, zone: string): Promise<void> {
  const connection = await createConnection(databaseUrl);
  await connection.query('SET GLOBAL time_zone = ?', [zone]);
  await connection.end();
}

describe('days and instants', () => {
  it('are the same bytes from servers and database connections of any time zone', async () => {
    const databaseUrl = DATABASE === 'mariadb' ? await newDatabase() : null;
    const env = { DATA_DIR: dataDir, OPERATIONS: 'any', ...(databaseUrl && { DATABASE_URL: databaseUrl }) };
    const databaseZones = ['SYSTEM', '+00:00', '+08:00'];
    for (const [at, TZ] of ZONES.entries()) {
      if (databaseUrl) await setDatabaseZone(databaseUrl, databaseZones[at] ?? 'SYSTEM');
      running.push(await serve({ ...env, TZ }, ['--no-demo']));
    }
    if (databaseUrl) await setDatabaseZone(databaseUrl, 'SYSTEM');
    const office = await setUpOffice(running[0]?.url ?? '');
    const section = await office.section('养老保险科');
    const clients = running.map(({ url }) =>
      Object.assign(new TestClient(url), { cookie: office.office.client.cookie }),
    );
    const made = [];
    for (const client of clients) {
      const input = newDraft(section, { formedOn: '2026-02-09' });
      made.push((await client.call(OP.createItem, { input })).ok());
      const received = application(section, { receivedOn: '2026-09-18' });
      expect((await client.call(OP.register, { input: received })).ok().dueOn).toBe('2026-10-22');
    }
    // Typed from the notice of 2026, not counted here.
    expect(made.map(({ dueOn }) => dueOn)).toEqual(['2026-03-13', '2026-03-13', '2026-03-13']);

    const page = { page: 1, size: 100 };
    const asked: [string, object][] = [
      [OP.items, { filter: {}, page }],
      ...made.map(({ id }): [string, object] => [OP.item, { id }]),
      ['{calendar{from knownThrough notices{year offDays makeUpDays createdAt}}}', {}],
    ];
    for (const [query, variables] of asked) {
      const answers = [];
      for (const client of clients)
        answers.push(JSON.stringify((await client.call(query, { ...variables })).ok()));
      expect(answers[1]).toBe(answers[0]);
      expect(answers[2]).toBe(answers[0]);
      expect(answers[0]?.length).toBeGreaterThan(100);
    }
  }, 120_000);

  it.each(ZONES)(
    'an item due on 31 December counts in one year, from midnight in Beijing on (%s)',
    async (zone) => {
      process.env['TZ'] = zone;
      const server = await startApp({ now: '2026-12-31T15:59:58Z' });
      const office = await setUpOffice(server.url);
      const section = await office.section('养老保险科');
      const { client } = office.office;
      const item = (
        await client.call(OP.createItem, { input: newDraft(section, { formedOn: '2026-12-03' }) })
      ).ok();
      expect(item).toMatchObject({ dueOn: '2026-12-31', state: 'PENDING' });
      const counts = async () => {
        const of = async (year: number) =>
          (await client.call(OP.table, { year })).ok().rows.find(({ code }: { code: string }) => code === 'A')
            .value;
        return [await of(2026), await of(2027)];
      };
      const seen = async () => (await client.call(OP.item, { id: item.id })).ok().state;
      expect([await counts(), await seen()]).toEqual([[0, 0], 'PENDING']);
      server.clock.set('2026-12-31T15:59:59.999Z');
      expect([await counts(), await seen()]).toEqual([[0, 0], 'PENDING']);
      server.clock.set('2026-12-31T16:00:00Z');
      expect([await counts(), await seen()]).toEqual([[1, 0], 'OVERDUE']);
      await server.close();
    },
  );
});
