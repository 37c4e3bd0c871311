import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { officialCalendar } from '@gongkai/shared/calendar/calendar';
import { addDays, day, type Day } from '@gongkai/shared/calendar/day';
import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import { HistoryEntry } from '@gongkai/server/core/history.entity';
import { enterNotice, remindOfMissingYear, type NoticeAct } from '@gongkai/server/modules/calendar/index';
import { ActiveDisclosureItem } from '@gongkai/server/modules/disclosures/index';
import { createDisclosure } from '@gongkai/server/modules/disclosures/index';
import { Notification } from '@gongkai/server/modules/notifications/index';
import { inTransaction } from '@gongkai/server/core/transaction';
import { operatorContext } from '@gongkai/server/operator';
import { verifyAll } from '@gongkai/server/verify/verify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { CALENDAR_OP, corrected2027, days2027, notice2027 } from './support/notices.ts';
import { application, newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { approver, bringOut } from './support/review.ts';
import { openLive } from './support/socket.ts';
import { TASK_OP } from './support/task-operations.ts';

const NEW_YEARS_EVE = '2026-12-31T04:00:00Z';

let server: TestApp;
let office: Office;
let own: string;
let other: string;
let liaison: Somebody;

/** A bureau on the last day of 2026, one person liaison of two sections. */
async function bureau(): Promise<[TestApp, Office, string, string, Somebody]> {
  const app = await startApp({ now: NEW_YEARS_EVE });
  const people = await setUpOffice(app.url);
  const [first, second] = [await people.section('养老保险科'), await people.section('就业培训科')];
  const one = await people.somebody('陈晓岚', ['LIAISON'], first);
  for (const [sectionId, from] of [
    [first, '2026-12-01'],
    [second, '2026-12-01'],
  ] as const) {
    if (sectionId === second)
      await people.office.client
        .call(
          'mutation($i:UpdatePersonInput!){updatePerson(input:$i){__typename ...on Refusal{code field message} ...on Conflict{message}}}',
          {
            i: {
              id: one.personId,
              version: 1,
              name: '陈晓岚',
              post: '科员',
              sectionId: second,
              isContactPerson: false,
              isSpokesperson: false,
            },
          },
        )
        .then((answer) => answer.ok());
    const input = { sectionId, successorId: one.personId, from, reason: '首任' };
    (await people.office.client.call(OP.handOver, { input })).ok();
  }
  return [app, people, first, second, one];
}

beforeAll(async () => {
  [server, office, own, other, liaison] = await bureau();
});
afterAll(() => server.close());

const call = (query: string, variables = {}, by = office.office) => by.client.call(query, variables);
const calendar = async (by = office.office) => (await call(CALENDAR_OP.calendar, {}, by)).ok();
const preview = async (fields = {}) => (await call(CALENDAR_OP.preview, { input: notice2027(fields) })).ok();
const enter = async (fields: Record<string, unknown> = {}, by = office.office) => {
  const { calendarVersion, movedTotal } = await preview({ days: fields['days'] ?? days2027() });
  const agreed = { onceKey: randomUUID(), calendarVersion, expectedMoves: movedTotal };
  return call(CALENDAR_OP.enter, { input: { ...notice2027(), ...agreed, ...fields } }, by);
};
const undo = ({ id, version }: { id: string; version: number }) =>
  call(CALENDAR_OP.undo, { input: { id, version, reason: '录错了' } });
const item = async (sectionId: string, formedOn: string) =>
  (await call(OP.createItem, { input: newDraft(sectionId, { formedOn }) })).ok();
const PROVISIONAL = 'query($id:ID!){disclosure(id:$id){dueOn dueProvisional statisticalOn version}}';
const shownItem = async (id: string) => (await call(PROVISIONAL, { id })).ok();
const CASE = 'query($id:ID!){application(id:$id){dueOn dueProvisional version}}';
const messages = async (by: Somebody): Promise<string[]> =>
  (await call(TASK_OP.messages, { page: { page: 1, size: 100 } }, by))
    .ok()
    .items.map(({ text }: { text: string }) => text)
    .filter((text: string) => text.includes('放假安排'));
const rows = (app = server) => app.app.database.read.find(ActiveDisclosureItem, { order: { id: 'ASC' } });
const verified = async () => (await verifyAll(server.app)).filter(({ ok }) => !ok);

/** Something one side waits for and the other lets happen. */
function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe('the calendar as it comes', () => {
  it('is the official one, day by day', async () => {
    const { app } = server;
    expect(app.calendar.from).toBe(officialCalendar.from);
    expect(app.calendar.knownThrough).toBe('2026-12-28');
    for (let date = officialCalendar.from; date <= '2027-12-31'; date = addDays(date, 1))
      expect(app.calendar.dayKind(date)).toEqual(officialCalendar.dayKind(date));
  });

  it('names the notices it is made of, none of which can be undone', async () => {
    const { notices, knownThrough, missingYear } = await calendar();
    expect(notices).toHaveLength(22);
    expect([knownThrough, missingYear]).toEqual(['2026-12-28', 2027]);
    expect(notices.filter(({ amends }: { amends: boolean }) => amends)).toMatchObject([
      { year: 2015, edition: 2 },
      { year: 2019, edition: 2 },
      { year: 2020, edition: 2 },
    ]);
    expect(notices.every(({ undoable }: { undoable: boolean }) => !undoable)).toBe(true);
    (await undo(notices[0])).refused('NOTICE_SEEDED');
  });

  it('comes with the first answer to those who see due days', async () => {
    const { viewer } = (await call(CALENDAR_OP.known, {}, liaison)).ok();
    expect(viewer.calendar.notices).toHaveLength(22);
    expect((await call(CALENDAR_OP.known, {}, office.systemAdmin)).ok().viewer.calendar).toBeNull();
  });
});

describe('a notice as typed', () => {
  const wrong = async (days: unknown[]) =>
    (await call(CALENDAR_OP.preview, { input: notice2027({ days }) })).failed('BAD_USER_INPUT')[0]?.message;

  it('is refused in words that name the day', async () => {
    const [sunday] = days2027().filter(({ isOffDay }) => !isOffDay);
    const off = (date: string, isOffDay = true) => ({ date, name: '元旦', isOffDay });
    expect(await wrong([...days2027(), off('2028-01-01')])).toBe(
      '2028-01-01不在2027年内，也不在上年12月，请核对',
    );
    expect(await wrong([...days2027(), off('2026-11-30')])).toContain('2026-11-30不在2027年内');
    expect(await wrong([...days2027(), off('2027-01-06', false)])).toContain('2027-01-06不是周末');
    expect(await wrong([...days2027(), off('2027-01-01')])).toBe('2027-01-01写了两次，请删去一处');
    expect(await wrong([...days2027(), { ...sunday, isOffDay: true }])).toBe(
      '2027-01-03既写放假又写上班，请核对',
    );
    expect(await wrong(days2027().filter(({ date }) => date !== '2027-05-01'))).toContain('缺少2027-05-01');
    expect(
      await wrong(
        days2027()
          .filter(({ name }) => ['元旦', '劳动节', '国庆节'].includes(name))
          .slice(0, 9),
      ),
    ).toContain('放假日期不全');
    expect(await wrong([])).toContain('放假日期不全');
  });

  it('is not taken for a year after one that is missing, nor twice the same', async () => {
    const days = days2027().map((one) => ({ ...one, date: one.date.replace('2027', '2028') }));
    (
      await call(CALENDAR_OP.preview, {
        input: notice2027({ year: 2028, days: days.filter(({ isOffDay }) => isOffDay) }),
      })
    ).failed('BAD_USER_INPUT');
    const listed = (await calendar()).notices.at(-1);
    const { year, title, noticeNo, url } = listed;
    const input = { year, title, noticeNo, url, days: listed.days };
    expect((await call(CALENDAR_OP.preview, { input })).failed('BAD_USER_INPUT')[0]?.message).toContain(
      '完全相同',
    );
  });
});

describe('entering a notice', () => {
  let open: { id: string; indexNo: string };
  let second: { id: string };
  let closed: { id: string };
  let voided: { id: string };
  let received: { id: string };
  let task: { id: string };
  let before: ActiveDisclosureItem[];

  beforeAll(async () => {
    [open, second] = [await item(own, '2026-12-07'), await item(other, '2026-12-08')];
    const [done, gone] = [await item(own, '2026-12-07'), await item(own, '2026-12-07')];
    const reviewer = await approver(office);
    closed = (await bringOut(server, office, reviewer, done, { publishedOn: '2026-12-30' })).ok();
    voided = (await call(OP.voidItem, { input: { id: gone.id, version: 1, reason: '重复' } })).ok();
    received = (await call(OP.register, { input: application(other, { receivedOn: '2026-12-07' }) })).ok();
    const given = {
      onceKey: randomUUID(),
      title: '年初要办',
      measures: [],
      dueOn: '2027-01-20',
      sectionIds: [own],
      coSectionIds: [],
    };
    task = (await call(TASK_OP.assign, { input: given })).ok().items[0];
    before = await rows();
  });

  it('is not of their concern who only read', async () => {
    for (const by of [liaison, office.auditAdmin])
      (
        await call(
          CALENDAR_OP.enter,
          { input: { ...notice2027(), onceKey: randomUUID(), calendarVersion: 1, expectedMoves: 0 } },
          by,
        )
      ).failed('FORBIDDEN');
  });

  it('shows first what it would move', async () => {
    expect(await shownItem(open.id)).toMatchObject({ dueOn: '2027-01-05', dueProvisional: true });
    const seen = await preview();
    expect(seen).toMatchObject({ knownThrough: '2027-12-28', movedTotal: 4 });
    expect(seen.movedByNoun).toEqual(
      expect.arrayContaining([
        { noun: 'ActiveDisclosureItem', label: '信息条目', count: 2 },
        { noun: 'DisclosureApplication', label: '公开申请', count: 1 },
        { noun: 'Task', label: '任务', count: 1 },
      ]),
    );
    expect(seen.moved.find(({ id }: { id: string }) => id === open.id)).toEqual({
      noun: 'ActiveDisclosureItem',
      id: open.id,
      number: open.indexNo,
      title: '社会保险费征缴情况',
      section: '养老保险科',
      before: '2027-01-05',
      beforeProvisional: true,
      after: '2027-01-04',
      afterProvisional: false,
    });
    expect(seen.changedDays).toContainEqual({
      date: '2027-01-03',
      before: 'WEEKEND',
      after: 'MAKE_UP',
      name: '元旦',
    });
    expect(await shownItem(open.id)).toMatchObject({ dueOn: '2027-01-05', dueProvisional: true });
  });

  it('is refused when more has come in than was shown', async () => {
    const { calendarVersion, movedTotal } = await preview();
    const input = { ...notice2027(), onceKey: randomUUID(), calendarVersion };
    (await call(CALENDAR_OP.enter, { input: { ...input, expectedMoves: movedTotal + 1 } })).refused(
      'MOVES_CHANGED',
    );
    (
      await call(CALENDAR_OP.enter, {
        input: { ...input, calendarVersion: calendarVersion - 1, expectedMoves: movedTotal },
      })
    ).refused('CALENDAR_CHANGED');
    expect((await calendar()).notices).toHaveLength(22);
    expect(await rows()).toEqual(before);
  });

  it('moves what is open, with a line of history, and tells whoever answers for it once', async () => {
    const live = await openLive(server.url, liaison.client.cookie);
    const onceKey = randomUUID();
    const { calendarVersion, movedTotal } = await preview();
    const input = { ...notice2027(), onceKey, calendarVersion, expectedMoves: movedTotal };
    const notice = (await call(CALENDAR_OP.enter, { input })).ok();
    expect(notice).toMatchObject({ edition: 1, enteredBy: '林婉清', undoable: true, seeded: false });
    // The same form sent again is the same notice.
    expect((await call(CALENDAR_OP.enter, { input })).ok().id).toBe(notice.id);

    expect(await shownItem(open.id)).toEqual({
      dueOn: '2027-01-04',
      dueProvisional: false,
      statisticalOn: '2027-01-04',
      version: 2,
    });
    expect((await call(CASE, { id: received.id })).ok()).toEqual({
      dueOn: '2027-01-04',
      dueProvisional: false,
      version: 2,
    });
    const taskNow = await call('query($id:ID!){task(id:$id){dueOn dueProvisional}}', { id: task.id });
    expect(taskNow.ok()).toEqual({ dueOn: '2027-01-20', dueProvisional: false });
    const after = await rows();
    for (const { id } of [closed, voided])
      expect(after.find((row) => row.id === id)).toEqual(before.find((row) => row.id === id));

    const { history } = (await call(OP.item, { id: open.id })).ok();
    expect(history[0]).toMatchObject({
      verb: 'deadlineMoved',
      by: '林婉清',
      reason: '《国务院办公厅关于2027年部分节假日安排的通知》（国办发明电〔2026〕99号）',
    });
    expect(history[0].changes).toContainEqual({ field: 'dueOn', before: '2027-01-05', after: '2027-01-04' });
    expect(await messages(liaison)).toEqual([
      '2027年放假安排已录入，您科室有4件未办结事项的到期日有变动（含暂定），请查看。',
    ]);
    // The calendar first, then the days counted by it.
    await live.next((message) => message.notice?.id === notice.id);
    await live.next(({ disclosure }) => disclosure?.id === second.id);
    live.close();
    expect(await verified()).toEqual([]);
  });

  it('again, with one day corrected, is the next edition', async () => {
    const seen = await preview({ days: corrected2027() });
    expect(seen.changedDays).toEqual([{ date: '2027-01-04', before: 'WORKING', after: 'OFF', name: '元旦' }]);
    const notice = (await enter({ days: corrected2027() })).ok();
    expect(notice.edition).toBe(2);
    expect(await shownItem(open.id)).toMatchObject({ dueOn: '2027-01-05', dueProvisional: false });
    expect(await messages(liaison)).toHaveLength(2);
    const standing = (await calendar()).notices.filter(({ year }: { year: number }) => year === 2027);
    expect(standing).toMatchObject([{ edition: 2, undoable: true }]);
    expect(await verified()).toEqual([]);
  });

  it('is undone edition by edition, and every day is what it was', async () => {
    const [newest] = (await calendar()).notices.filter(({ year }: { year: number }) => year === 2027);
    const undone = (await undo(newest)).ok();
    expect(undone).toMatchObject({ undoneBy: '林婉清', undoReason: '录错了', undoable: false });
    (await undo(undone)).refused('NOTICE_UNDONE');
    const [first] = (await calendar()).notices.filter(({ year }: { year: number }) => year === 2027);
    expect(first).toMatchObject({ edition: 1, undoable: true });
    expect(await shownItem(open.id)).toMatchObject({ dueOn: '2027-01-04', dueProvisional: false });
    (await undo(first)).ok();
    const stripped = (list: ActiveDisclosureItem[]) =>
      list.map(({ id, dueOn, dueProvisional, statisticalOn }) => ({
        id,
        dueOn,
        dueProvisional,
        statisticalOn,
      }));
    expect(stripped(await rows())).toEqual(stripped(before));
    expect((await calendar()).knownThrough).toBe('2026-12-28');
    const { history } = (await call(OP.item, { id: open.id })).ok();
    expect(history.map(({ verb }: { verb: string }) => verb)).toEqual([
      'deadlineMoved',
      'deadlineMoved',
      'deadlineMoved',
      'deadlineMoved',
      'created',
    ]);
    expect(history[0].reason).toContain('撤销《国务院办公厅关于2027年部分节假日安排的通知》');
    expect(await verified()).toEqual([]);
  });

  it('by two at the same time is done by one', async () => {
    const another = await office.somebody('赵办', ['OFFICE']);
    const { calendarVersion, movedTotal } = await preview();
    const agreed = () => ({ onceKey: randomUUID(), calendarVersion, expectedMoves: movedTotal });
    const answers = await Promise.all(
      [office.office, another].map((by) =>
        call(CALENDAR_OP.enter, { input: { ...notice2027(), ...agreed() } }, by),
      ),
    );
    const codes = answers.map(
      ({ data }) => (data?.['enterNotice'] as { code?: string } | undefined)?.code ?? 'done',
    );
    expect(codes.toSorted()).toEqual(['CALENDAR_CHANGED', 'done']);
    const [notice] = (await calendar()).notices.filter(({ year }: { year: number }) => year === 2027);
    (await undo(notice)).ok();
  });

  it('waits for a registration that is under way, and moves what it wrote', async () => {
    const actor = { ...office.office, ownAccountId: office.office.accountId, personName: '林婉清' };
    const ctx = operatorContext(server.app, {
      actor: { ...actor, deputyName: null, roles: ['OFFICE'], sectionIds: [] } as never, // as far as services look
    });
    const [counted, commit] = [gate(), gate()];
    const registering = inTransaction(ctx, async (tx) => {
      // Counted by the calendar as it is now, written only later.
      await tx.calendar();
      counted.open();
      await commit.opened;
      const made = await createDisclosure(
        tx,
        newDraft(own, { formedOn: '2026-12-07', changedOn: null }) as never,
      ); // as parsed
      return made as ActiveDisclosureItem;
    });
    await counted.opened;
    let entered = false;
    const entering = inTransaction(ctx, (tx) =>
      enterNotice(tx, { ...notice2027(), onceKey: randomUUID() }, null),
    ).then((done) => {
      entered = true;
      return done as NoticeAct;
    });
    await pause(300);
    expect(entered).toBe(false);
    commit.open();
    const [made, { notice, moves }] = await Promise.all([registering, entering]);
    expect((made as ActiveDisclosureItem).dueOn).toBe('2027-01-05');
    expect(moves.map(({ row }) => row.id)).toContain((made as ActiveDisclosureItem).id);
    expect(await shownItem((made as ActiveDisclosureItem).id)).toMatchObject({ dueOn: '2027-01-04' });
    expect(await verified()).toEqual([]);
    (await undo(notice)).ok();
  });
});

describe('another process', () => {
  it('gets the new calendar, and writes by it even before it has heard', async () => {
    const twin = await startApp({ now: NEW_YEARS_EVE, databaseUrl: server.databaseUrl });
    try {
      const notice = (await enter()).ok();
      // Deaf to the feed: only the transaction can know.
      await twin.app.live.stop();
      const actor = {
        accountId: office.office.accountId,
        ownAccountId: office.office.accountId,
        personId: office.office.personId,
        personName: '林婉清',
        deputyName: null,
        roles: ['OFFICE'],
        sectionIds: [],
        sessionId: '',
        mustChangePassword: false,
      };
      const made = await inTransaction(operatorContext(twin.app, { actor: actor as never }), (tx) =>
        createDisclosure(tx, newDraft(own, { formedOn: '2026-12-07', changedOn: null }) as never),
      );
      expect(made).toMatchObject({ dueOn: '2027-01-04', dueProvisional: false });
      (await undo(notice)).ok();
    } finally {
      await twin.close();
    }
    const listening = await startApp({ now: NEW_YEARS_EVE, databaseUrl: server.databaseUrl });
    try {
      const notice = (await enter()).ok();
      await expect.poll(() => listening.app.calendar.knownThrough).toBe('2027-12-28');
      await expect.poll(() => server.app.calendar.knownThrough).toBe('2027-12-28');
      (await undo(notice)).ok();
      await expect.poll(() => listening.app.calendar.knownThrough).toBe('2026-12-28');
    } finally {
      await listening.close();
    }
  });
});

describe('thousands of open rows', () => {
  const MANY = 2400;

  it('move in one transaction, in few statements, and back', async () => {
    const template = (await rows())[0];
    if (!template) throw new Error('no row');
    const made = Array.from({ length: MANY }, (_, index) => {
      const formedOn: Day = addDays(day('2026-12-03'), index % 29);
      const { dueOn, provisional } = addWorkingDays(formedOn, 20, officialCalendar);
      return {
        ...template,
        id: randomUUID(),
        indexNo: `批量-${index}`,
        formedOn,
        dueOn,
        dueProvisional: provisional,
        statisticalOn: dueOn,
        onceKey: randomUUID(),
        publishedOn: null,
        voidedAt: null,
      };
    });
    await server.app.database.transaction(async (db) => {
      for (let at = 0; at < MANY; at += 400) await db.insert(ActiveDisclosureItem, made.slice(at, at + 400));
    });
    const before = await rows();
    const seen = await preview();
    expect(seen.movedTotal).toBeGreaterThanOrEqual(MANY);
    expect(seen.moved).toHaveLength(50);
    server.statements();
    const notice = (await enter()).ok();
    // Pages of rows, a statement for each different day, histories and events in pieces; not one a row.
    const sent = server.statements().filter((sql) => !/FROM .outbox/.test(sql));
    expect(sent.length).toBeLessThan(150);
    const moved = await server.app.database.read.countBy(HistoryEntry, { verb: 'deadlineMoved' });
    expect(moved).toBeGreaterThanOrEqual(seen.movedTotal);
    expect(await verified()).toEqual([]);
    (await undo(notice)).ok();
    const days = (list: ActiveDisclosureItem[]) =>
      list.map(({ id, dueOn, dueProvisional, statisticalOn }) => [id, dueOn, dueProvisional, statisticalOn]);
    expect(days(await rows())).toEqual(days(before));
  });
});

describe('a year without a notice', () => {
  it('is said to the office once a day from 1 November on, until it is entered', async () => {
    const app = await startApp({ now: '2026-10-31T04:00:00Z' });
    try {
      const people = await setUpOffice(app.url);
      const second = await people.somebody('赵办', ['OFFICE']);
      await people.somebody('陈晓岚', ['LIAISON'], await people.section('养老保险科'));
      const told = async () => {
        await Promise.all([1, 2, 3].map(() => remindOfMissingYear(operatorContext(app.app))));
        const sent = await app.app.database.read.findBy(Notification, { path: '/calendar' });
        return sent.map(({ recipientId }) => recipientId).toSorted();
      };
      expect(await told()).toEqual([]);
      app.clock.set('2026-10-31T16:00:00Z');
      const both = [people.office.accountId, second.accountId];
      expect(await told()).toEqual(both.toSorted());
      app.clock.pass(3 * 3_600_000);
      expect(await told()).toHaveLength(2);
      app.clock.pass(24 * 3_600_000);
      expect(await told()).toHaveLength(4);
      await people.comeBack();
      const seen = (await people.office.client.call(CALENDAR_OP.preview, { input: notice2027() })).ok();
      const { calendarVersion, movedTotal: expectedMoves } = seen;
      const input = { ...notice2027(), onceKey: randomUUID(), calendarVersion, expectedMoves };
      (await people.office.client.call(CALENDAR_OP.enter, { input })).ok();
      await expect.poll(() => app.app.calendar.knownThrough).toBe('2027-12-28');
      app.clock.pass(24 * 3_600_000);
      expect(await told()).toHaveLength(4);
    } finally {
      await app.close();
    }
  });
});
