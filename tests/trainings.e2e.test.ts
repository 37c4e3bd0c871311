import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { loadDemo } from '@gongkai/server/demo/load';
import { wipeDemo } from '@gongkai/server/demo/wipe';
import { TrainingAttendance, TrainingSession } from '@gongkai/server/modules/trainings/index';
import { day } from '@gongkai/shared/calendar/day';
import {
  compareTrainings,
  inTrainingFilter,
  type ListedTraining,
} from '@gongkai/shared/trainings/training.filter';
import fc from 'fast-check';
import { In, Like } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, training, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { openLive } from './support/socket.ts';

let server: TestApp;
let office: Office;
let own: string;
let foreign: string;
let liaison: Somebody;
let others: string[];

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  others = [];
  for (const name of ['吴建平', '沈国梁']) others.push(await office.person(name, foreign));
});
afterAll(() => server.close());

interface Attendee {
  id: string;
  version: number;
  personId: string;
  present: boolean;
  score: number | null;
}
const create = async (fields: Record<string, unknown> = {}) =>
  (await office.office.client.call(OP.createTraining, { input: training(fields) })).ok();
const read = async (id: string) => (await office.office.client.call(OP.training, { id })).ok();
const mark = (row: Attendee, fields: object, who = office.office) =>
  who.client.call(OP.markAttendance, { input: { id: row.id, version: row.version, ...fields } });
const attendees = async (id: string): Promise<Attendee[]> => (await read(id)).attendees;
const first = async (id: string): Promise<Attendee> => {
  const [row] = await attendees(id);
  if (!row) throw new Error('nobody is listed');
  return row;
};

describe('a training', () => {
  it('is entered by the office, with those who came; others read it', async () => {
    const input = training({ personIds: [liaison.personId], sectionIds: [foreign] });
    (await liaison.client.call(OP.createTraining, { input })).failed('FORBIDDEN');
    const made = (await office.office.client.call(OP.createTraining, { input })).ok();
    expect(made).toMatchObject({ state: 'HELD', halfHours: 4, listed: 3, attended: 3, averageScore: null });
    expect(made).toMatchObject({ backEntry: false, materials: 0 });
    const seen = (await liaison.client.call(OP.training, { id: made.id })).ok();
    expect(seen.attendees.map(({ person }: { person: { name: string } }) => person.name).toSorted()).toEqual(
      ['吴建平', '沈国梁', '陈晓岚'].toSorted(),
    );
    expect(seen.history).toEqual([{ verb: 'created', by: '林婉清', reason: null }]);
  });

  it('sent twenty times at once is one row', async () => {
    const input = training({ onceKey: randomUUID(), subject: '同一表单', sectionIds: [foreign] });
    const made = await Promise.all(
      Array.from({ length: 20 }, () => office.office.client.call(OP.createTraining, { input })),
    );
    expect(new Set(made.map((answer) => answer.ok().id)).size).toBe(1);
    const filter = { search: '同一表单' };
    const list = (
      await office.office.client.call(OP.trainings, { filter, page: { page: 1, size: 20 } })
    ).ok();
    expect([list.total, list.items[0].listed]).toEqual([1, 2]);
  });

  it('before the go-live date is a back-entry; before 2008 there is no calendar', async () => {
    expect(await create({ heldOn: '2009-05-20' })).toMatchObject({ backEntry: true, state: 'HELD' });
    const input = training({ heldOn: '2007-12-31' });
    (await office.office.client.call(OP.createTraining, { input })).refused('DATE_BEFORE_CALENDAR');
  });

  it('of a person or section there is not is not found', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000';
    const input = training({ personIds: [nobody] });
    (await office.office.client.call(OP.createTraining, { input })).failed('NOT_FOUND');
    (await office.office.client.call(OP.training, { id: nobody })).failed('NOT_FOUND');
  });

  it('edited by two at once shows both values', async () => {
    const made = await create();
    const { onceKey: _, personIds: __, sectionIds: ___, ...fields } = training({ subject: '甲' });
    const edit = (subject: string) =>
      office.office.client.call(OP.updateTraining, {
        input: { ...fields, subject, id: made.id, version: made.version },
      });
    (await edit('甲')).ok();
    const lost = await edit('乙');
    expect(lost.data?.['updateTraining']).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: 'subject', yours: '乙', current: '甲' }],
    });
  });

  it('voided keeps who came, counts no more and takes no more changes', async () => {
    const made = await create({ personIds: [liaison.personId], heldOn: '2025-02-11' });
    const figures = async () => (await office.office.client.call(OP.trainingFigures, { year: 2025 })).ok();
    expect(await figures()).toMatchObject({ sessions: 1, personTimes: 1 });
    const row = await first(made.id);
    const input = { id: made.id, version: made.version, reason: '重复登记' };
    expect((await office.office.client.call(OP.voidTraining, { input })).ok().state).toBe('VOIDED');
    expect(await figures()).toMatchObject({ sessions: 0, personTimes: 0, persons: [] });
    expect(await read(made.id)).toMatchObject({ attended: 1, history: [{ reason: '重复登记' }, {}] });
    (await mark(row, { present: false })).refused('ALREADY_VOIDED');
    (
      await office.office.client.call(OP.addAttendees, {
        input: { id: made.id, personIds: others, sectionIds: [] },
      })
    ).refused('ALREADY_VOIDED');
  });
});

describe('the list of those who came', () => {
  it('of a training still to come waits for its day', async () => {
    const made = await create({ heldOn: '2026-10-27', personIds: [liaison.personId] });
    expect(made).toMatchObject({ state: 'PLANNED', listed: 1, attended: 0 });
    const row = await first(made.id);
    (await mark(row, { present: true })).refused('TRAINING_NOT_HELD');
  });

  it('is ticked at the door, one by one, with a score afterwards', async () => {
    const made = await create({ heldOn: '2026-10-26', sectionIds: [own, foreign] });
    expect(made).toMatchObject({ listed: 3, attended: 0 });
    const [a, b, c] = await attendees(made.id);
    if (!a || !b || !c) throw new Error('three are listed');
    (await mark(a, { present: true }, liaison)).failed('FORBIDDEN');
    (await mark(a, { present: false, score: 60 })).failed('BAD_USER_INPUT');
    const came = (await mark(a, { present: true, score: 91 })).ok();
    expect(came).toMatchObject({ present: true, score: 91, session: { attended: 1, averageScore: 91 } });
    // The same row in an older version was not seen as it is.
    expect((await mark(a, { present: false })).data?.['markAttendance']).toMatchObject({
      __typename: 'Conflict',
    });
    (await mark(b, { present: true, score: 80 })).ok();
    (await mark(c, { present: true })).ok();
    expect(await read(made.id)).toMatchObject({ attended: 3, averageScore: 85.5 });
  });

  it('takes in whole sections, each person once, also from two at once', async () => {
    const made = await create({ personIds: [others[0]] });
    const add = () =>
      office.office.client.call(OP.addAttendees, {
        input: { id: made.id, personIds: [liaison.personId], sectionIds: [foreign] },
      });
    const both = await Promise.all([add(), add()]);
    const done = both.filter(({ data }) => JSON.stringify(data).includes('"TrainingSession"'));
    expect(done).toHaveLength(1);
    expect(await read(made.id)).toMatchObject({ listed: 3 });
    (await add()).refused('ALL_LISTED');
  });
});

describe('the figures of a year', () => {
  it('are the rows they open', async () => {
    const a = await create({ heldOn: '2024-03-01', halfHours: 3, sectionIds: [foreign] });
    await create({ heldOn: '2024-12-31', halfHours: 1, personIds: [liaison.personId, others[0]] });
    await create({ heldOn: '2023-12-31', personIds: [liaison.personId] });
    for (const row of await attendees(a.id))
      if (row.personId === others[1]) (await mark(row, { present: false })).ok();
    const figures = (await liaison.client.call(OP.trainingFigures, { year: 2024 })).ok();
    // 吴建平 1.5 + 0.5 hours, 陈晓岚 0.5; 沈国梁 was listed and did not come.
    expect(figures).toMatchObject({ sessions: 2, personTimes: 3, people: 2, hours: 2.5 });
    expect(
      figures.persons.map(({ name, times, hours }: Record<string, unknown>) => [name, times, hours]),
    ).toEqual([
      ['吴建平', 2, 2],
      ['陈晓岚', 1, 0.5],
    ]);
    const sections = new Map(
      figures.sections.map((row: { sectionId: string; personTimes: number }) => [
        row.sectionId,
        row.personTimes,
      ]),
    );
    expect([sections.get(own), sections.get(foreign)]).toEqual([1, 2]);
    const rows = async (filter: object) =>
      (await liaison.client.call(OP.personTimes, { filter, page: { page: 1, size: 100 } })).ok();
    expect((await rows({ year: 2024 })).total).toBe(3);
    expect((await rows({ year: 2024, sectionId: foreign })).total).toBe(2);
    expect((await rows({ year: 2024, personId: others[0] })).items).toHaveLength(2);
    const held = { year: 2024, state: 'HELD' };
    const list = (
      await liaison.client.call(OP.trainings, { filter: held, page: { page: 1, size: 20 } })
    ).ok();
    expect(list.total).toBe(figures.sessions);
    const years = figures.years.filter(({ year }: { year: number }) => year === 2024 || year === 2023);
    expect(years).toEqual([
      { year: 2024, sessions: 2, personTimes: 3 },
      { year: 2023, sessions: 1, personTimes: 1 },
    ]);
  });

  it('name the liaisons and heads who have had none', async () => {
    const sectionId = await office.section('劳动仲裁院');
    const successorId = await office.person('方敏', sectionId);
    const input = { sectionId, successorId, from: '2026-01-05', reason: '首次指定' };
    (await office.office.client.call(OP.handOver, { input })).ok();
    const missing = async () => {
      const figures = (await office.office.client.call(OP.trainingFigures, { year: 2026 })).ok();
      return figures.missing.map(({ name, standing }: Record<string, string>) => `${name} ${standing}`);
    };
    expect(await missing()).toEqual(['方敏 劳动仲裁院联络员']);
    await create({ heldOn: '2026-03-02', personIds: [successorId] });
    expect(await missing()).toEqual([]);
  });
});

it('travels live, to those who may see it', async () => {
  const reception = await office.somebody('孙小芳', ['RECEPTION']);
  const [seeing, blind] = [
    await openLive(server.url, liaison.client.cookie),
    await openLive(server.url, reception.client.cookie),
  ];
  const made = await create({ heldOn: '2026-10-26', subject: '实时', personIds: [liaison.personId] });
  const born = await seeing.next(({ training: seen }) => seen?.id === made.id);
  expect(born).toMatchObject({ change: 'created', training: { subject: '实时', attended: 0 } });
  const row = await first(made.id);
  (await mark(row, { present: true, score: 77 })).ok();
  expect(await seeing.next(({ attendance }) => attendance?.id === row.id)).toMatchObject({
    attendance: { present: true, score: 77 },
  });
  expect(await seeing.next(({ training: session }) => session?.id === made.id)).toMatchObject({
    training: { attended: 1 },
  });
  // A section's change is for everybody: what came before it would have been here by now.
  await office.section('围栏科');
  await blind.next(({ change }) => change === 'created');
  expect(blind.received.filter(({ training: seen, attendance }) => seen || attendance)).toEqual([]);
  seeing.close();
  blind.close();
});

describe('the ledger', () => {
  it('is what the shared filter and order make of all rows, page by page', async () => {
    for (let n = 0; n < 24; n++)
      await create({
        subject: `第${n % 5}讲 条例`,
        lecturer: n % 2 ? '石磊' : '徐建国',
        kind: n % 3 ? 'CENTRAL' : 'IN_MEETING',
        heldOn: `2026-${n % 4 === 0 ? '11' : '0' + ((n % 9) + 1)}-1${n % 10}`,
        halfHours: (n % 6) + 1,
        personIds: n % 2 ? [liaison.personId] : others,
      });
    const client = office.office.client;
    const all: (ListedTraining & { voidedAt: string | null })[] = [];
    for (let page = 1; all.length === (page - 1) * 100; page++)
      all.push(...(await client.call(OP.trainings, { filter: {}, page: { page, size: 100 } })).ok().items);
    const rows = all.map((row) => ({ ...row, voided: row.voidedAt !== null }));
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          year: maybe([2024, 2026]),
          search: maybe(['第3', '石磊', '没有', '三楼']),
          kind: maybe(['CENTRAL', 'IN_MEETING'] as const),
          state: maybe(['PLANNED', 'HELD', 'VOIDED'] as const),
          sectionId: maybe([own, foreign]),
          personId: maybe([liaison.personId, ...others]),
        }),
        fc.constantFrom('HELD_ON' as const, 'SUBJECT', 'LECTURER', 'HALF_HOURS'),
        fc.constantFrom('ASC' as const, 'DESC'),
        fc.integer({ min: 1, max: 3 }),
        async (filter, sort, direction, page) => {
          const expected = rows
            .filter((row) => inTrainingFilter(row, filter, day('2026-10-26')))
            .toSorted(compareTrainings(sort, direction));
          const given = (
            await client.call(OP.trainings, { filter, sort, direction, page: { page, size: 10 } })
          ).ok();
          expect([given.total, given.items.map(({ id }: { id: string }) => id)]).toEqual([
            expected.length,
            expected.slice((page - 1) * 10, page * 10).map(({ id }) => id),
          ]);
        },
      ),
      { numRuns: 60, seed: 2009 },
    );
  });

  it('costs the same few statements whatever the page holds', async () => {
    const page = async (size: number) => {
      server.statements();
      (await office.office.client.call(OP.trainings, { filter: {}, page: { page: 1, size } })).ok();
      return server.statements().filter((sql) => /training|attachment/.test(sql)).length;
    };
    // The rows, their number, those who came, the files.
    expect([await page(2), await page(20)]).toEqual([4, 4]);
  });
});

describe('the demo office', () => {
  it('holds its trainings, those of 2009 from paper, and leaves none behind', async () => {
    const demo = await startApp();
    await loadDemo(demo.app);
    const db = demo.app.database.read;
    // Eight liaisons at each of the two business studies the report of 2009 speaks of.
    const old = await db.find(TrainingSession, { where: { heldOn: Like('2009-%') as never } });
    expect(old.map(({ backEntry, demo: invented }) => [backEntry, invented])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(
      await db.countBy(TrainingAttendance, { sessionId: In(old.map(({ id }) => id)), present: true }),
    ).toBe(16);
    expect(await db.count(TrainingSession)).toBe(10);
    expect(await wipeDemo(demo.app)).toMatchObject({ blockedBy: [] });
    expect([await db.count(TrainingSession), await db.count(TrainingAttendance)]).toEqual([0, 0]);
    await demo.close();
  });
});
