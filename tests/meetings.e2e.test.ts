import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Notification } from '@gongkai/server/modules/notifications/index';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { held, lifeOf, plan, type Life, type MeetingRow } from './support/meetings.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { openLive } from './support/socket.ts';

let server: TestApp;
let office: Office;
let life: Life;
let own: string;
let other: string;
let liaison: Somebody;
let stranger: Somebody;
let leader: Somebody;
let convenor: string;
let silent: string;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  life = lifeOf(office);
  [own, other] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  stranger = await office.somebody('吴建平', ['LIAISON'], other);
  leader = await office.somebody('周明远', ['LEADER']);
  convenor = await office.person('石磊');
  silent = await office.person('顾春燕', other);
});
afterAll(() => server.close());

const everybody = (): string[] => [liaison.personId, stranger.personId, silent];
const messagesOf = (meeting: { id: string }) =>
  server.app.database.read.find(Notification, { where: { path: `/meetings/${meeting.id}` } });

describe('who may', () => {
  it('reads with the bureau’s view, runs as the office', async () => {
    const meeting = await life.plan(plan(convenor, everybody()));
    expect((await leader.client.call(OP.meeting, { id: meeting.id })).ok().name).toBe('2026年第三季度例会');
    expect((await stranger.client.call(OP.meeting, { id: meeting.id })).ok().convenor.name).toBe('石磊');
    const input = plan(convenor, everybody());
    (await leader.client.call(OP.planMeeting, { input })).failed('FORBIDDEN');
    (await liaison.client.call(OP.notifyMeeting, { input: { id: meeting.id, version: 1 } })).failed(
      'FORBIDDEN',
    );
    (await office.systemAdmin.client.call(OP.meeting, { id: meeting.id })).failed('FORBIDDEN');
    (await office.office.client.call(OP.meeting, { id: randomUUID() })).failed('NOT_FOUND');
    (await office.office.client.call(OP.tick, { input: { id: randomUUID(), state: 'PRESENT' } })).failed(
      'NOT_FOUND',
    );
    const nobody = plan(randomUUID(), everybody());
    (await office.office.client.call(OP.planMeeting, { input: nobody })).failed('NOT_FOUND');
  });
});

describe('planning', () => {
  it('sent twenty times at once is one meeting with one list', async () => {
    const input = plan(convenor, everybody(), { name: '只此一次' });
    const made = await Promise.all(Array.from({ length: 20 }, () => life.plan(input)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const filter = { search: '只此一次' };
    const list = await office.office.client.call(OP.meetings, { filter, page: { page: 1, size: 20 } });
    expect(list.ok()).toMatchObject({ total: 1, items: [{ attendance: { invited: 3, waiting: 3 } }] });
  });

  it('keeps to the go-live date on either side', async () => {
    const early = plan(convenor, everybody(), { heldOn: '2024-12-31' });
    (await office.office.client.call(OP.planMeeting, { input: early })).refused('BEFORE_GO_LIVE');
    const paper = { ...early, minutes: '照录', lateIds: [], onLeaveIds: [liaison.personId], absentIds: [] };
    const old = (await office.office.client.call(OP.backEnterMeeting, { input: paper })).ok();
    expect(old).toMatchObject({
      backEntry: true,
      status: 'MINUTED',
      attendance: { invited: 3, came: 2, onLeave: 1, waiting: 0 },
    });
    const filed = { ...paper, onceKey: randomUUID(), archiveNo: 'DA-2024-02' };
    expect((await office.office.client.call(OP.backEnterMeeting, { input: filed })).ok().status).toBe(
      'FILED',
    );
    const late = { ...paper, onceKey: randomUUID(), heldOn: '2025-01-01' };
    (await office.office.client.call(OP.backEnterMeeting, { input: late })).refused('NOT_BACK_ENTRY');
    expect(await messagesOf(old)).toEqual([]);
    (await life.decide(old.id, own)).ok();
    (await life.makeTasks(old.id)).refused('BACK_ENTRY_NO_TASKS');
  });

  it('of two editors, the second is shown what the first has saved', async () => {
    const meeting = await life.plan(plan(convenor, everybody()));
    const edit = (fields: object) => ({
      ...plan(convenor, everybody(), { place: '局三楼会议室' }),
      onceKey: undefined,
      id: meeting.id,
      version: 1,
      ...fields,
    });
    (await office.office.client.call(OP.updateMeeting, { input: edit({ place: '一楼大会议室' }) })).ok();
    const { data } = await office.office.client.call(OP.updateMeeting, { input: edit({ place: '五楼' }) });
    expect(data?.['updateMeeting']).toMatchObject({
      __typename: 'Conflict',
      fields: [{ field: 'place', yours: '五楼', current: '一楼大会议室' }],
    });
    // The list of those invited is part of what two may collide over.
    const fewer = edit({ version: 2, place: '一楼大会议室', invitedIds: [liaison.personId] });
    const struck = (await office.office.client.call(OP.updateMeeting, { input: fewer })).ok();
    expect([struck.version, struck.attendance.invited]).toEqual([3, 1]);
    const again = edit({ version: 3, place: '一楼大会议室' });
    expect(
      (await office.office.client.call(OP.updateMeeting, { input: again })).ok().attendance.invited,
    ).toBe(3);
  });
});

describe('the notice', () => {
  it('reaches each invited person with an account exactly once, with the way to the meeting', async () => {
    const meeting = await life.plan(plan(convenor, everybody(), { heldOn: '2026-10-30' }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => life.notify(meeting)));
    expect(answers.filter(({ data }) => JSON.stringify(data).includes('"status":"NOTIFIED"')).length).toBe(1);
    const sent = await messagesOf(meeting);
    expect(sent.map(({ recipientId }) => recipientId).toSorted()).toEqual(
      [liaison.accountId, stranger.accountId].toSorted(),
    );
    expect(sent[0]?.text).toBe('会议通知：2026年第三季度例会，2026年10月30日（星期五）上午9时，局三楼会议室');
    (await life.notify({ ...meeting, version: 2 })).refused('MEETING_ALREADY_NOTIFIED');
  });

  it('goes to who is added later, and says a new time to who knew the old one', async () => {
    const meeting = await life.plan(plan(convenor, [liaison.personId], { heldOn: '2026-10-30' }));
    const told = (await life.notify(meeting)).ok<MeetingRow>();
    const input = {
      ...plan(convenor, [liaison.personId, leader.personId], { heldOn: '2026-11-02' }),
      onceKey: undefined,
      id: told.id,
      version: told.version,
    };
    const moved = (await office.office.client.call(OP.updateMeeting, { input })).ok();
    const sent = await messagesOf(meeting);
    const words = (who: Somebody) =>
      sent.filter(({ recipientId }) => recipientId === who.accountId).map(({ text }) => text.slice(0, 5));
    expect(words(liaison).toSorted()).toEqual(['会议有变动', '会议通知：']);
    expect(words(leader)).toEqual(['会议通知：']);
    (await life.void({ ...told, version: moved.version }, '改期另开')).ok();
    expect((await messagesOf(meeting)).filter(({ text }) => text.startsWith('会议取消')).length).toBe(2);
  });
});

describe('the life of a meeting', () => {
  it('goes one way, in its order, and is opened again one step at a time with a reason', async () => {
    let row = await life.plan(plan(convenor, everybody(), { heldOn: '2026-10-27' }));
    (await life.hold(row)).refused('MEETING_NOT_NOTIFIED');
    (await life.minute(row)).refused('MEETING_NOT_NOTIFIED');
    (await life.reopen(row)).refused('MEETING_NOTHING_TO_REOPEN');
    row = { ...row, ...(await life.notify(row)).ok<MeetingRow>() };
    const first = row.attendees[0]?.id ?? '';
    (await life.hold(row)).refused('MEETING_NOT_YET');
    (await life.tick(first, 'PRESENT')).refused('MEETING_NOT_YET');
    (await life.decide(row.id, own)).refused('MEETING_NOT_YET');
    // Leave is asked for beforehand.
    (await life.tick(first, 'ON_LEAVE')).failed('BAD_USER_INPUT');
    (await life.tick(first, 'ON_LEAVE', '出差')).ok();
    server.clock.set('2026-10-27T01:00:00Z');
    await office.comeBack();
    (await life.minute(row)).refused('MEETING_NOT_HELD');
    row = (await life.hold(row)).ok();
    // Who had not signed in was absent.
    expect(row.attendance).toMatchObject({ invited: 3, came: 0, onLeave: 1, absent: 2, waiting: 0 });
    (await life.tick(first, 'PRESENT')).refused('MEETING_ALREADY_HELD');
    (await life.file(row)).refused('MEETING_NOT_MINUTED');
    (await life.minute(row, { minutes: ' ' })).failed('BAD_USER_INPUT');
    row = (await life.minute(row)).ok();
    row = (await life.file(row)).ok();
    expect(row).toMatchObject({ status: 'FILED', minutesNo: '县劳纪〔2026〕3号', archiveNo: 'DA-2026-07' });
    (await life.minute(row)).refused('MEETING_ALREADY_FILED');
    (await life.reopen(row, ' ')).failed('BAD_USER_INPUT');
    row = (await life.reopen(row)).ok();
    expect(row).toMatchObject({ status: 'MINUTED', archiveNo: null });
    row = (await life.reopen(row)).ok();
    row = (await life.reopen(row)).ok();
    expect(row.status).toBe('NOTIFIED');
    (await life.tick(first, 'LATE')).ok();
    const { history } = (await office.office.client.call(OP.meeting, { id: row.id })).ok();
    expect(history.map(({ verb }: { verb: string }) => verb)).toEqual([
      'reopened',
      'reopened',
      'reopened',
      'filed',
      'minuted',
      'held',
      'notified',
      'created',
    ]);
    expect(history[0]).toMatchObject({ by: '林婉清', reason: '登记有误' });
    server.clock.set('2026-10-26T04:00:00Z');
    await office.comeBack();
  });

  it('ends with 作废, unless somebody works on what it decided', async () => {
    const row = await held(life, plan(convenor, everybody()));
    (await life.decide(row.id, own)).ok();
    (await life.makeTasks(row.id)).ok();
    (await life.void(row)).refused('MEETING_HAS_TASKS');
    const idle = await held(life, plan(convenor, everybody()));
    expect((await life.void(idle)).ok().voidedAt).not.toBeNull();
    (await life.minute({ ...idle, version: idle.version + 1 })).refused('ALREADY_VOIDED');
  });
});

describe('the sign-in', () => {
  it('loses no tick of several hands at once', async () => {
    const people = [];
    for (let n = 0; n < 12; n++) people.push(await office.person(`与会${n}`, own));
    const second = { client: await office.again(office.office) };
    const meeting = await life.plan(plan(convenor, people));
    (await life.notify(meeting)).ok();
    const clients = [office.office.client, second.client];
    const ticks = meeting.attendees.flatMap(({ id }, n) => [
      { id, state: n < 8 ? 'PRESENT' : 'LATE', hand: n % 2 },
      // The same tap by the other hand, at the same moment.
      { id, state: n < 8 ? 'PRESENT' : 'LATE', hand: (n + 1) % 2 },
    ]);
    const answers = await Promise.all(
      ticks.map(({ id, state, hand }) => clients[hand]?.call(OP.tick, { input: { id, state } })),
    );
    for (const answer of answers) answer?.ok();
    expect((await life.read(meeting.id)).attendance).toMatchObject({
      invited: 12,
      came: 12,
      late: 4,
      waiting: 0,
    });
  });

  it('of one person by twenty hands at once: none fails, and the last one stands', async () => {
    const meeting = await life.plan(plan(convenor, [liaison.personId]));
    (await life.notify(meeting)).ok();
    const [row] = meeting.attendees;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => life.tick(row?.id ?? '', n % 2 ? 'PRESENT' : 'LATE')),
    );
    for (const answer of answers) answer.ok();
    const [last] = answers.map((answer) => answer.ok()).toSorted((a, b) => b.version - a.version);
    expect((await life.read(meeting.id)).attendees).toMatchObject([
      { state: last.state, version: last.version },
    ]);
  });

  it('takes who was not invited as 列席, once', async () => {
    const meeting = await life.plan(plan(convenor, [liaison.personId]));
    (await life.notify(meeting)).ok();
    const walkIn = (personId: string) =>
      office.office.client.call(OP.walkIn, { input: { meetingId: meeting.id, personId } });
    (await walkIn(liaison.personId)).refused('ALREADY_INVITED');
    const rows = await Promise.all(Array.from({ length: 20 }, () => walkIn(silent)));
    expect(new Set(rows.map((row) => row.ok().id)).size).toBe(1);
    expect((await life.read(meeting.id)).attendance).toMatchObject({ invited: 1, came: 0, walkIns: 1 });
  });

  it('reaches other screens with the person and the count', async () => {
    const meeting = await life.plan(plan(convenor, everybody()));
    const socket = await openLive(server.url, leader.client.cookie);
    (await life.notify(meeting)).ok();
    const told = await socket.next(({ meeting: row }) => row?.id === meeting.id);
    expect(told.meeting).toMatchObject({ status: 'NOTIFIED', attendance: { invited: 3, came: 0 } });
    const ticked = meeting.attendees[1];
    (await life.tick(ticked?.id ?? '', 'LATE')).ok();
    const message = await socket.next(({ attendee }) => attendee?.id === ticked?.id);
    expect(message.attendee).toMatchObject({
      state: 'LATE',
      meeting: { id: meeting.id, attendance: { came: 1, waiting: 2 } },
    });
    socket.close();
  });
});
