import 'reflect-metadata';
import { inTransaction } from '@gongkai/server/core/transaction';
import { refuse } from '@gongkai/server/core/refusal';
import { OutboxRow } from '@gongkai/server/core/outbox';
import { Section } from '@gongkai/server/modules/sections/index';
import { ActiveDisclosureItem } from '@gongkai/server/modules/disclosures/index';
import { isMigrated, schemaDrift } from '@gongkai/server/core/migrate';
import { operatorContext } from '@gongkai/server/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASE, startApp, type TestApp } from './support/app.ts';
import { draft, newDraft, setUpOffice, type Office } from './support/office.ts';
import { OP } from './support/operations.ts';

let server: TestApp;
let office: Office;
let section: string;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  section = await office.section('养老保险科');
});
afterAll(() => server.close());

it('runs on the database it says, fully migrated, without a difference to the entities', async () => {
  const version = await server.app.database.serverVersion();
  console.log(`${DATABASE}: ${version}`);
  expect(version).toMatch(DATABASE === 'mariadb' ? /^\d+\.\d+/ : /^SQLite 3\./);
  expect(await isMigrated(server.app.database)).toBe(true);
  expect(await schemaDrift(server.app.database)).toEqual([]);
});

/** Writes a section, then ends as told; the write must not outlive it. */
function failing(name: string, how: 'throws' | 'refuses') {
  return inTransaction(operatorContext(server.app), async (tx) => {
    await tx.insert(Section, { name, kind: 'SECTION', position: 1, headId: null, liaisonId: null });
    tx.emit({ noun: 'Section', id: name, change: 'created' });
    // Gives every other transaction the chance to get in between.
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (how === 'throws') throw new Error('meant to fail');
    return refuse('NAME_TAKEN');
  }).catch((error: Error) => {
    if (error.message !== 'meant to fail') throw error;
  });
}

describe('a transaction that rolls back', () => {
  it('never takes another, acknowledged one with it, and leaves nothing of its own', async () => {
    const acknowledged: string[] = [];
    await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        if (n % 3 === 0) return failing(`滚回${n}`, n % 2 === 0 ? 'throws' : 'refuses');
        const input = { name: `并行科${n}`, kind: 'SECTION', position: n };
        acknowledged.push((await office.office.client.call(OP.createSection, { input })).ok().name);
        return undefined;
      }),
    );
    expect(acknowledged).toHaveLength(40);
    const names = (await server.app.database.read.find(Section)).map(({ name }) => name);
    expect(acknowledged.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith('滚回'))).toEqual([]);
    const announced = await server.app.database.read.find(OutboxRow);
    expect(announced.filter(({ recordId }) => recordId.startsWith('滚回'))).toEqual([]);
  });

  it('gives numbers back: the outbox has no gap', async () => {
    const rows = await server.app.database.read.find(OutboxRow, { order: { seq: 'ASC' } });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  });
});

describe('index numbers', () => {
  it('are unique and without gaps under 50 parallel entries', async () => {
    const made = await Promise.all(
      Array.from({ length: 50 }, () =>
        office.office.client.call(OP.createItem, { input: newDraft(section) }),
      ),
    );
    const numbers = made.map((answer) => answer.ok().indexNo as string).toSorted();
    expect(numbers).toEqual(
      Array.from({ length: 50 }, (_, n) => `GK-2026-${String(n + 1).padStart(5, '0')}`),
    );
  });
});

describe('two editors of one record', () => {
  it('the second is shown both values, and nothing is overwritten', async () => {
    const item = (
      await office.office.client.call(OP.createItem, { input: newDraft(section, { title: '原来的' }) })
    ).ok();
    const edit = (title: string, version: number) =>
      office.office.client.call(OP.updateItem, {
        input: { ...draft(section, { title }), id: item.id, version },
      });
    (await edit('甲改的', item.version)).ok();
    const { data } = await edit('乙改的', item.version);
    expect(data?.['updateDisclosure']).toMatchObject({
      __typename: 'Conflict',
      currentVersion: item.version + 1,
      fields: [{ field: 'title', yours: '乙改的', current: '甲改的' }],
    });
    const read = async () => (await office.office.client.call(OP.item, { id: item.id })).ok();
    expect((await read()).title).toBe('甲改的');
    (await edit('乙改的', item.version + 1)).ok();
    expect((await read()).title).toBe('乙改的');
  });

  it('fifty at once: every edit is either saved or told', async () => {
    const item = (await office.office.client.call(OP.createItem, { input: newDraft(section) })).ok();
    let version: number = item.version;
    let [saved, told] = [0, 0];
    while (saved < 50) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, n) =>
          office.office.client.call(OP.updateItem, {
            input: { ...draft(section, { title: `第${saved}轮${n}` }), id: item.id, version },
          }),
        ),
      );
      const types = answers.map(({ data }) =>
        String((data?.['updateDisclosure'] as { __typename?: string } | undefined)?.__typename),
      );
      expect(types.filter((type) => type === 'ActiveDisclosureItem')).toHaveLength(1);
      told += types.filter((type) => type === 'Conflict').length;
      saved += 1;
      version += 1;
    }
    const row = await server.app.database.read.findOneByOrFail(ActiveDisclosureItem, { id: item.id });
    expect([row.version, saved, told]).toEqual([item.version + 50, 50, 200]);
  });
});

if (DATABASE === 'mariadb')
  it('a deadlock starts afresh and announces once', async () => {
    const a = await office.section('死锁甲');
    const b = await office.section('死锁乙');
    let attempts = 0;
    const both = (first: string, second: string) =>
      inTransaction(operatorContext(server.app), async (tx) => {
        attempts += 1;
        for (const id of [first, second]) {
          await tx.db.increment(Section, { id }, 'position', 1);
          await new Promise((resolve) => setTimeout(resolve, 15));
        }
        tx.emit({ noun: 'Section', id: first, change: 'updated' });
        return true;
      });
    const before = await server.app.database.read.count(OutboxRow);
    const rounds = 20;
    for (let round = 0; round < rounds; round++) await Promise.all([both(a, b), both(b, a)]);
    expect(attempts).toBeGreaterThan(2 * rounds);
    expect((await server.app.database.read.count(OutboxRow)) - before).toBe(2 * rounds);
    const positions = (await server.app.database.read.find(Section)).filter(({ id }) => id === a || id === b);
    expect(positions.map(({ position }) => position)).toEqual([1 + 2 * rounds, 1 + 2 * rounds]);
  });

if (DATABASE === 'sqlite')
  it('a deadlock cannot happen where writers stand in a queue: none runs while another does', async () => {
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inTransaction(operatorContext(server.app), async (tx) => {
          most = Math.max(most, ++inside);
          await tx.db.increment(Section, { id: section }, 'position', 1);
          await new Promise((resolve) => setTimeout(resolve, 1));
          inside -= 1;
          return true;
        }),
      ),
    );
    expect(most).toBe(1);
  });
