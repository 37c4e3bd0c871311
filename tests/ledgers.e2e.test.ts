import 'reflect-metadata';
import {
  compareDisclosures,
  inDisclosureFilter,
  type ListedDisclosure,
} from '@gongkai/shared/disclosures/disclosure.filter';
import { mainChannelOf } from '@gongkai/shared/disclosures/disclosure';
import { day } from '@gongkai/shared/calendar/day';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import {
  application,
  draft,
  newDraft,
  onPaper,
  publication,
  setUpOffice,
  type Office,
  type Somebody,
} from './support/office.ts';
import { approve, approver, bringOut } from './support/review.ts';
import { OP } from './support/operations.ts';

let server: TestApp;
let office: Office;
let own: string;
let foreign: string;
let liaison: Somebody;
let reception: Somebody;
let reviewer: Somebody;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  reviewer = await approver(office);
  reception = await office.somebody('孙小芳', ['RECEPTION']);
});
afterAll(() => server.close());

const create = async (who: Somebody, sectionId: string, fields = {}) =>
  (await who.client.call(OP.createItem, { input: newDraft(sectionId, fields) })).ok();
const publish = (row: { id: string; version: number }, fields = {}) =>
  office.office.client.call(OP.publishItem, {
    input: { id: row.id, version: row.version, ...publication(fields) },
  });

describe('an item of active disclosure', () => {
  it('falls due after 20 working days, make-up weekends counted', async () => {
    // Vectors of law: 2026-09-18 → 2026-10-22, across the holidays and two make-up days.
    expect((await create(office.office, own, { formedOn: '2026-09-18' })).dueOn).toBe('2026-10-22');
    expect((await create(office.office, own, { formedOn: '2026-02-09' })).dueOn).toBe('2026-03-13');
  });

  it('is published once, after every step of its review', async () => {
    const row = await create(liaison, own);
    (
      await liaison.client.call(OP.publishItem, {
        input: { id: row.id, version: row.version, ...publication() },
      })
    ).failed('FORBIDDEN');
    (await publish(row)).refused('NOT_REVIEWED');
    const approved = await approve(office, reviewer, row);
    (await publish(approved)).refused('PUBLISHED_BEFORE_REVIEW');
    (await publish(approved, { publishedOn: '2026-10-11' })).refused('PUBLISHED_BEFORE_FORMED');
    (await publish(approved, { publishedOn: '2026-10-27' })).refused('DATE_IN_FUTURE');
    const done = (await publish(approved, { publishedOn: '2026-10-26' })).ok();
    expect(done).toMatchObject({
      state: 'IN_TIME',
      reviewStatus: 'PUBLISHED',
      publishedOn: '2026-10-26',
      statisticalOn: '2026-10-26',
      secrecyReviewer: '徐建国',
      secrecyReviewedOn: '2026-10-26',
    });
    (await publish(done)).refused('ALREADY_PUBLISHED');
    const { history } = (await office.office.client.call(OP.item, { id: row.id })).ok();
    expect(history.map(({ verb, by }: { verb: string; by: string }) => [verb, by])).toEqual([
      ['published', '林婉清'],
      ['reviewed', '徐建国'],
      ['reviewed', '徐建国'],
      ['reviewed', '徐建国'],
      ['submitted', '林婉清'],
      ['created', '陈晓岚'],
    ]);
  });

  it('sent twice by one form is one row', async () => {
    const input = newDraft(own, { title: '连点两次' });
    const [first, second] = await Promise.all(
      [1, 2].map(() => liaison.client.call(OP.createItem, { input })),
    );
    expect(second?.ok().id).toBe(first?.ok().id);
  });

  it('changed after it was formed has its working days from the change', async () => {
    const row = await create(liaison, own, { formedOn: '2026-08-03', changedOn: '2026-09-18' });
    expect(row).toMatchObject({ dueOn: '2026-10-22', changedOn: '2026-09-18' });
    const input = newDraft(own, { formedOn: '2026-09-18', changedOn: '2026-09-17' });
    (await liaison.client.call(OP.createItem, { input })).failed('BAD_USER_INPUT');
  });

  it('that is not for active disclosure cannot be published', async () => {
    const row = await create(office.office, own, { attribute: 'WITHHELD', attributeReason: '内部事务' });
    (await publish(row)).refused('NOT_ACTIVE_ATTRIBUTE');
  });

  it('keeps number and trace when voided, and takes no more changes', async () => {
    const row = await create(office.office, own);
    const input = { id: row.id, version: row.version, reason: '重复登记' };
    expect((await office.office.client.call(OP.voidItem, { input })).ok()).toMatchObject({
      state: 'VOIDED',
      indexNo: row.indexNo,
    });
    (await publish({ ...row, version: row.version + 1 })).refused('ALREADY_VOIDED');
    const { history } = (await office.office.client.call(OP.item, { id: row.id })).ok();
    expect(history[0]).toMatchObject({ verb: 'voided', reason: '重复登记' });
  });

  it('from before the go-live date comes in by the office, as a back-entry, and only so', async () => {
    const old = onPaper({ publishedOn: '2024-12-20' });
    const input = { ...newDraft(own, { formedOn: '2024-12-09' }), ...old };
    (await liaison.client.call(OP.backEnterItem, { input })).failed('FORBIDDEN');
    expect((await office.office.client.call(OP.backEnterItem, { input })).ok()).toMatchObject({
      backEntry: true,
      state: 'IN_TIME',
    });
    const after = onPaper({ publishedOn: '2024-12-20', secrecyReviewedOn: '2024-12-21' });
    (await office.office.client.call(OP.backEnterItem, { input: { ...input, ...after } })).failed(
      'BAD_USER_INPUT',
    );
    const late = { ...newDraft(own), ...onPaper() };
    (await office.office.client.call(OP.backEnterItem, { input: late })).refused('NOT_BACK_ENTRY');
    const row = await create(office.office, own, { formedOn: '2024-12-09' });
    const approved = await approve(office, reviewer, row);
    (await publish(approved, { publishedOn: '2024-12-20' })).refused('BEFORE_GO_LIVE');
  });
});

describe('another section’s rows', () => {
  it('are not found: by id, by change, in lists', async () => {
    const row = await create(office.office, foreign, { title: '别科的' });
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const missing = (await liaison.client.call(OP.item, { id: nowhere })).failed('NOT_FOUND');
    const hidden = (await liaison.client.call(OP.item, { id: row.id })).failed('NOT_FOUND');
    expect(hidden).toEqual(missing);
    const input = { ...draft(own), id: row.id, version: row.version };
    (await liaison.client.call(OP.updateItem, { input })).failed('NOT_FOUND');
    (await liaison.client.call(OP.createItem, { input: newDraft(foreign) })).failed('NOT_FOUND');
    const list = (await liaison.client.call(OP.items, { filter: {}, page: { page: 1, size: 100 } })).ok();
    expect(list.items.every(({ sectionId }: { sectionId: string }) => sectionId === own)).toBe(true);
    expect(list.total).toBe(list.items.length);
    const searched = (
      await liaison.client.call(OP.items, { filter: { search: '别科的' }, page: { page: 1, size: 20 } })
    ).ok();
    expect(searched.total).toBe(0);
  });
});

describe('an application', () => {
  const register = async (fields = {}, who = office.office) =>
    (await who.client.call(OP.register, { input: application(own, fields) })).ok();

  it('is handled under the edition of its receipt day', async () => {
    // 15 working days under the first edition, 20 under the second, from 2019-05-15 on.
    expect(await register({ receivedOn: '2009-09-24' })).toMatchObject({
      regime: 'R2008',
      dueOn: '2009-10-21',
    });
    expect(await register({ receivedOn: '2019-05-14' })).toMatchObject({ regime: 'R2008' });
    expect(await register({ receivedOn: '2019-05-15' })).toMatchObject({ regime: 'R2019' });
    expect(await register({ receivedOn: '2026-09-18' })).toMatchObject({
      regime: 'R2019',
      dueOn: '2026-10-22',
    });
  });

  it('shows its applicant masked everywhere, in full only with a reason that is kept', async () => {
    const row = await register();
    const asked = (await office.office.client.call(OP.case, { id: row.id })).ok();
    expect(asked.applicant).toBe('欧***');
    (await office.office.client.call(OP.reveal, { input: { id: row.id, reason: ' ' } })).failed(
      'BAD_USER_INPUT',
    );
    expect(
      (await office.office.client.call(OP.reveal, { input: { id: row.id, reason: '电话通知补正' } })).ok(),
    ).toBe('欧阳娜娜');
    const { history } = (await office.office.client.call(OP.case, { id: row.id })).ok();
    expect(history[0]).toMatchObject({ verb: 'unmasked', by: '林婉清', reason: '电话通知补正' });
    const dump = await server.app.database.read.query('SELECT changes FROM history_entry');
    expect(JSON.stringify(dump)).not.toContain('欧阳娜娜');
  });

  it('is replied to once, not before its receipt', async () => {
    const row = await register();
    const reply = (fields: object) =>
      office.office.client.call(OP.reply, {
        input: { id: row.id, version: row.version, outcome: 'GRANTED', servedOn: '2026-10-20', ...fields },
      });
    (await reply({ servedOn: '2026-10-11' })).refused('REPLY_BEFORE_RECEIPT');
    (await reply({ servedOn: '2026-10-27' })).refused('DATE_IN_FUTURE');
    expect((await reply({})).ok()).toMatchObject({ state: 'REPLIED_IN_TIME', outcome: 'GRANTED' });
    (await reply({ version: row.version + 1 })).refused('ALREADY_REPLIED');
  });

  it('registered at the counter is seen by the counter; the others are not', async () => {
    const mine = await register({}, reception);
    await register();
    const list = (await reception.client.call(OP.cases, { filter: {}, page: { page: 1, size: 100 } })).ok();
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
  });

  it('numbers are unique and without gaps under parallel registration', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => register({ receivedOn: '2025-03-03' })));
    const numbers = made
      .map(({ acceptanceNo }) => Number(/(\d+)号$/.exec(acceptanceNo)?.[1]))
      .toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });
});

describe('the list of items', () => {
  it('is what the shared filter and order make of all rows, page by page', async () => {
    for (let n = 0; n < 30; n++) {
      const row = await create(office.office, n % 2 ? own : foreign, {
        title: `第${n % 7}号 通知`,
        formedOn: `2026-${n % 3 === 0 ? '06' : '10'}-${String((n % 12) + 1).padStart(2, '0')}`,
        category: n % 4 ? 'WORK_NEWS' : 'PERSONNEL',
      });
      if (n % 5 === 0) (await bringOut(server, office, reviewer, row)).ok();
    }
    type Row = ListedDisclosure & { voidedAt: string | null; channels: [] };
    const all: Row[] = [];
    for (let page = 1; all.length === (page - 1) * 100; page++)
      all.push(
        ...(await office.office.client.call(OP.items, { filter: {}, page: { page, size: 100 } })).ok().items,
      );
    const rows = all.map((row) => ({
      ...row,
      voided: row.voidedAt !== null,
      mainChannel: mainChannelOf(row.channels),
    }));
    const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          year: maybe([2024, 2026]),
          search: maybe(['第3', '通知', 'gk-2026', '没有']),
          category: maybe(['WORK_NEWS', 'PERSONNEL'] as const),
          sectionId: maybe([own, foreign]),
          reviewStatus: maybe(['DRAFT', 'APPROVED', 'PUBLISHED'] as const),
          state: maybe(['PENDING', 'OVERDUE', 'IN_TIME', 'LATE', 'NOT_ACTIVE', 'VOIDED'] as const),
        }),
        fc.constantFrom('FORMED_ON', 'DUE_ON', 'PUBLISHED_ON', 'INDEX_NO', 'TITLE'),
        fc.constantFrom('ASC', 'DESC'),
        fc.integer({ min: 1, max: 3 }),
        async (filter, sort, direction, page) => {
          const expected = rows
            .filter((row) => inDisclosureFilter(row, filter, day('2026-10-26')))
            .toSorted(compareDisclosures(sort, direction));
          const given = (
            await office.office.client.call(OP.items, { filter, sort, direction, page: { page, size: 10 } })
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
});
