import 'reflect-metadata';
import { ApplicationOutcome } from '@gongkai/shared/applications/outcome';
import { valuesOf } from '@gongkai/shared/keys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import type { TestClient } from './support/client.ts';
import {
  application,
  draft,
  newDraft,
  onPaper,
  setUpOffice,
  type Office,
  type Somebody,
} from './support/office.ts';
import { approver, bringOut } from './support/review.ts';
import { OP } from './support/operations.ts';
import { countSlowly } from './support/slow-counter.ts';

const LINES = [
  'A',
  'A1',
  'A2',
  'A3',
  'A4',
  'B',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'C',
  'C1',
  'C2',
  'C3',
  'D',
  'E',
  'F',
];
const YEARS = [2024, 2025, 2026];
const TODAY = '2026-10-26';

/** Small, repeatable and good enough (a linear congruential generator). */
function dice(seed: number) {
  let state = seed;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return {
    under: (n: number): number => Math.floor(next() * n),
    chance: (p: number): boolean => next() < p,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T, // the lists are not empty
  };
}
type Dice = ReturnType<typeof dice>;

const plusDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

/** A day of the three years, the turns of the year more often than the rest; never after today. */
function someDay(d: Dice): string {
  const year = d.pick(YEARS);
  const day = d.chance(0.3)
    ? d.pick([`${year}-12-31`, `${year}-01-01`, `${year}-12-15`, `${year}-01-04`])
    : plusDays(`${year}-01-01`, d.under(365));
  return day > TODAY ? TODAY : day;
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

let server: TestApp;
let office: Office;
let client: TestClient;
let sections: string[];
let reviewer: Somebody;

/** Everything that happens to one ledger row, through the API. */
async function happen(d: Dice): Promise<void> {
  const section = d.pick(sections);
  const kind = d.under(10);
  if (kind < 5) return item(d, section);
  if (kind < 9) return aCase(d, section);
  return remedy(d, section);
}

const GO_LIVE = '2025-01-01';

async function item(d: Dice, sectionId: string): Promise<void> {
  const formedOn = someDay(d);
  const publishedOn = earlier(plusDays(formedOn, d.pick([0, 3, 20, 27, 28, 29, 30, 31, 45, 90])), TODAY);
  const channels = d.pick([
    ['WEBSITE'],
    ['GAZETTE'],
    ['NOTICE_BOARD', 'WEBSITE'],
    ['PRESS', 'NEW_MEDIA'],
    ['OTHER'],
  ]);
  const out = { publishedOn, channels };
  if (publishedOn < GO_LIVE) {
    const back = (
      await client.call(OP.backEnterItem, {
        input: { ...newDraft(sectionId, { formedOn }), ...onPaper(out) },
      })
    ).ok();
    if (d.chance(0.1))
      (
        await client.call(OP.voidItem, { input: { id: back.id, version: back.version, reason: '重复' } })
      ).ok();
    return;
  }
  const attribute = d.chance(0.1) ? { attribute: 'WITHHELD', attributeReason: '内部事务' } : {};
  let row = (
    await client.call(OP.createItem, { input: newDraft(sectionId, { formedOn, ...attribute }) })
  ).ok();
  if (row.attribute === 'ACTIVE' && d.chance(0.8))
    row = (await bringOut(server, office, reviewer, row, out)).ok();
  if (d.chance(0.15)) {
    const moved = earlier(d.chance(0.5) ? plusDays(formedOn, -d.under(40)) : formedOn, formedOn);
    const input = {
      ...draft(d.pick(sections), { formedOn: moved, ...attribute }),
      id: row.id,
      version: row.version,
    };
    row = (await client.call(OP.updateItem, { input })).ok();
  }
  if (d.chance(0.1))
    (
      await client.call(OP.voidItem, { input: { id: row.id, version: row.version, reason: '登记有误' } })
    ).ok();
}

async function aCase(d: Dice, sectionId: string): Promise<void> {
  const receivedOn = someDay(d);
  const channel = d.pick(['IN_PERSON', 'FAX', 'EMAIL', 'ONLINE', 'POST', 'OTHER']);
  const servedOn = earlier(plusDays(receivedOn, d.pick([0, 5, 14, 20, 28, 29, 60])), TODAY);
  const outcome = d.pick(valuesOf(ApplicationOutcome));
  const received = application(sectionId, { receivedOn, channel });
  if (servedOn < GO_LIVE) {
    const back = (await client.call(OP.backEnterCase, { input: { ...received, outcome, servedOn } })).ok();
    if (d.chance(0.1))
      (
        await client.call(OP.voidCase, { input: { id: back.id, version: back.version, reason: '重复' } })
      ).ok();
    return;
  }
  let row = (await client.call(OP.register, { input: received })).ok();
  if (d.chance(0.8))
    row = (
      await client.call(OP.reply, { input: { id: row.id, version: row.version, outcome, servedOn } })
    ).ok();
  if (d.chance(0.1))
    (
      await client.call(OP.voidCase, { input: { id: row.id, version: row.version, reason: '登记有误' } })
    ).ok();
}

async function remedy(d: Dice, sectionId: string): Promise<void> {
  const kind = d.pick(['REVIEW', 'DIRECT_LAWSUIT', 'LAWSUIT_AFTER_REVIEW', 'COMPLAINT']);
  const input = {
    kind,
    acceptedOn: someDay(d),
    body: '县政府',
    matter: '不服答复',
    sectionId,
    result: 'PENDING',
  };
  const row = (await client.call(OP.createRemedy, { input })).ok();
  if (d.chance(0.15))
    (await client.call(OP.voidRemedy, { input: { id: row.id, version: row.version, reason: '重复' } })).ok();
}

/** All rows behind a cell, page by page. */
async function idsBehind(asker: TestClient, input: Record<string, unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const { total, items } = (await asker.call(OP.rows, { input, page: { page, size: 50 } })).ok();
    ids.push(...items.map(({ id }: { id: string }) => id));
    if (ids.length >= total || items.length === 0) {
      expect(ids).toHaveLength(total);
      return ids.toSorted();
    }
  }
}

const sum = (list: readonly { count: number }[]): number => list.reduce((all, { count }) => all + count, 0);

interface Table {
  rows: { code: string; value: number; previous: number }[];
  facts: { code: string; value: number }[];
  relations: { id: string; holds: boolean }[];
  months: { month: number; disclosures: number; receipts: number; replies: number }[];
  categories: { key: string; count: number }[];
  publicationChannels: { key: string; count: number }[];
  receiptChannels: { key: string; count: number }[];
  sections: { sectionId: string; disclosures: number; receipts: number; replies: number }[];
}

/** Every cell, fact and bar of every year against the slow counter, and the ids behind each. */
async function compareAll(): Promise<void> {
  for (const year of YEARS) {
    const slow = await countSlowly(server.app.database.read, year, TODAY);
    const before = await countSlowly(server.app.database.read, year - 1, TODAY);
    const table = (await client.call(OP.table, { year })).ok<Table>();
    const expected = LINES.map((line) => [line, slow[line]?.length ?? 0, before[line]?.length ?? 0]);
    expect(table.rows.map(({ code, value, previous }) => [code, value, previous])).toEqual(expected);
    for (const fact of ['notYetDisclosed', 'notReplied'])
      expect([fact, table.facts.find(({ code }) => code === fact)?.value]).toEqual([
        fact,
        slow[fact]?.length ?? 0,
      ]);
    for (const code of [...LINES, 'notYetDisclosed', 'notReplied'])
      expect({ year, code, ids: await idsBehind(client, { year, code }) }).toEqual({
        year,
        code,
        ids: (slow[code] ?? []).toSorted(),
      });
    expect(table.relations.filter(({ id, holds }) => id !== 'S5' && !holds)).toEqual([]);
    const of = (code: string): number => slow[code]?.length ?? 0;
    expect(sum(table.categories)).toBe(of('A'));
    expect(sum(table.publicationChannels)).toBe(of('A'));
    expect(sum(table.receiptChannels)).toBe(of('B'));
    for (const key of ['months', 'sections'] as const) {
      expect(table[key].reduce((all, one) => all + one.disclosures, 0)).toBe(of('A'));
      expect(table[key].reduce((all, one) => all + one.receipts, 0)).toBe(of('B'));
      expect(table[key].reduce((all, one) => all + one.replies, 0)).toBe(of('C'));
    }
    const bar = table.months.find(({ disclosures }) => disclosures > 0);
    if (bar)
      expect(await idsBehind(client, { year, code: 'A', month: bar.month })).toHaveLength(bar.disclosures);
    for (const { key, count } of table.categories)
      expect(await idsBehind(client, { year, code: 'A', trait: 'category', value: key })).toHaveLength(count);
    for (const { sectionId, disclosures } of table.sections)
      expect(await idsBehind(client, { year, code: 'A', trait: 'section', value: sectionId })).toHaveLength(
        disclosures,
      );
  }
}

describe.each([20_091, 492, 711])('random ledgers over three years, seed %i', (seed) => {
  beforeAll(async () => {
    server = await startApp();
    office = await setUpOffice(server.url, GO_LIVE);
    client = office.office.client;
    sections = [await office.section('甲科'), await office.section('乙科'), await office.section('丙科')];
    reviewer = await approver(office);
  });
  afterAll(() => server.close());

  it('every cell and the ids behind it equal the slow count, also while rows go on changing', async () => {
    const d = dice(seed);
    for (let round = 0; round < 4; round++) {
      for (let n = 0; n < 40; n++) await happen(d);
      await compareAll();
    }
  }, 90_000);
});

describe('what others may see behind a number', () => {
  let liaison: Somebody;
  beforeAll(async () => {
    server = await startApp();
    office = await setUpOffice(server.url, GO_LIVE);
    client = office.office.client;
    sections = [await office.section('甲科'), await office.section('乙科')];
    reviewer = await approver(office);
    liaison = await office.somebody('联络员', ['LIAISON'], sections[0]);
  });
  afterAll(() => server.close());

  it('all rows, but titles and links of the own section only', async () => {
    for (const [index, title] of ['自家的', '别家的'].entries()) {
      const row = (
        await client.call(OP.createItem, { input: newDraft(sections[index] ?? '', { title }) })
      ).ok();
      (await bringOut(server, office, reviewer, row)).ok();
    }
    const { total, items } = (
      await liaison.client.call(OP.rows, { input: { year: 2026, code: 'A' }, page: { page: 1, size: 20 } })
    ).ok();
    expect(total).toBe(2);
    const shown = items.map((row: { title: string | null; readable: boolean; sectionName: string }) => [
      row.sectionName,
      row.title,
      row.readable,
    ]);
    expect(shown.toSorted()).toEqual([
      ['乙科', null, false],
      ['甲科', '自家的', true],
    ]);
  });

  it('nothing for those who may not see figures', async () => {
    const reception = await office.somebody('接待', ['RECEPTION']);
    (await reception.client.call(OP.table, { year: 2026 })).failed('FORBIDDEN');
    (
      await reception.client.call(OP.rows, { input: { year: 2026, code: 'A' }, page: { page: 1, size: 20 } })
    ).failed('FORBIDDEN');
  });

  it.each([
    ['a line that is not in the form', { year: 2026, code: 'Z' }],
    ['a trait the line does not have', { year: 2026, code: 'B', trait: 'category', value: 'X' }],
    ['a month that is none', { year: 2026, code: 'A', month: 13 }],
    ['a year before the Regulation', { year: 1999, code: 'A' }],
  ])('refuses %s', async (_what, input) => {
    (await client.call(OP.rows, { input, page: { page: 1, size: 20 } })).failed('BAD_USER_INPUT');
  });
});
