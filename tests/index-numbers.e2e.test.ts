import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DATABASE, newDatabase, startApp } from './support/app.ts';
import { newDraft, setUpOffice } from './support/office.ts';
import { OP } from './support/operations.ts';
import { serve, type Serving } from './support/process.ts';
import { TestClient } from './support/client.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-numbers-'));
const running: Serving[] = [];
afterAll(async () => {
  for (const one of running) await one.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

describe('index numbers', () => {
  it('are unique and without gaps when 50 are registered at once in four server processes', async () => {
    const env = {
      DATA_DIR: dataDir,
      OPERATIONS: 'any',
      ...(DATABASE === 'mariadb' && { DATABASE_URL: await newDatabase(), DATABASE_POOL: '4' }),
    };
    running.push(await serve(env, ['--no-demo']));
    running.push(...(await Promise.all([1, 2, 3].map(() => serve(env, ['--no-demo'])))));
    const office = await setUpOffice(running[0]?.url ?? '');
    const section = await office.section('养老保险科');
    // One session, whichever process is asked.
    const clients = running.map(({ url }) =>
      Object.assign(new TestClient(url), { cookie: office.office.client.cookie }),
    );
    const inputs = Array.from({ length: 50 }, () => newDraft(section, { formedOn: today() }));
    const answers = await Promise.all(
      // Every tenth form is sent twice, to another process.
      inputs.flatMap((input, n) =>
        (n % 10 === 0 ? [n, n + 1] : [n]).map(
          (at) => (clients[at % 4] as TestClient).call(OP.createItem, { input }), // there are four
        ),
      ),
    );
    const numbers = [...new Set(answers.map((answer) => answer.ok().indexNo as string))].toSorted();
    const year = today().slice(0, 4);
    expect(numbers).toEqual(
      Array.from({ length: 50 }, (_, n) => `GK-${year}-${String(n + 1).padStart(5, '0')}`),
    );
  }, 120_000);

  it('follow the bureau’s pattern from when it is set, and go on counting', async () => {
    const server = await startApp();
    const office = await setUpOffice(server.url);
    const section = await office.section('养老保险科');
    const create = async (fields = {}) =>
      (await office.office.client.call(OP.createItem, { input: newDraft(section, fields) })).ok();
    const first = await create();
    const settings = { version: 1, name: '县劳动保障局', goLiveOn: '2025-01-01' };
    const pattern = '{机构代码}-{类别代码}-{年}-{序号:4}';
    const set = (fields: object) =>
      office.systemAdmin.client.call(OP.updateBureau, { input: { ...settings, ...fields } });
    (await office.office.client.call(OP.updateBureau, { input: settings })).failed('FORBIDDEN');
    (await set({ indexNoPattern: '{序号:4}' })).failed('BAD_USER_INPUT');
    (await set({ indexNoPattern: pattern })).refused('INDEX_NO_PATTERN');
    const saved = (await set({ indexNoPattern: pattern, organCode: 'QZ02108' })).ok();
    expect(await create({ category: 'PERSONNEL' })).toMatchObject({ indexNo: 'QZ02108-05-2026-0002' });
    expect(await create({ formedOn: '2025-12-30' })).toMatchObject({ indexNo: 'QZ02108-03-2025-0001' });
    expect((await office.office.client.call(OP.item, { id: first.id })).ok().indexNo).toBe('GK-2026-00001');
    // A form that knows nothing of the settings leaves them as they are.
    const kept = await office.systemAdmin.client.call(OP.updateBureau, {
      input: { ...settings, version: saved.version, name: '县人社局' },
    });
    expect(kept.ok()).toMatchObject({ organCode: 'QZ02108', indexNoPattern: pattern });
    await server.close();
  });
});
