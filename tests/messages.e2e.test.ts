import { randomUUID } from 'node:crypto';
import { smtpMailer } from '@gongkai/server/core/mail';
import { sendMails } from '@gongkai/server/modules/notifications/index';
import { sendReminders } from '@gongkai/server/modules/tasks/index';
import { operatorContext } from '@gongkai/server/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { smtpServer } from './support/smtp.ts';
import { TASK_OP } from './support/task-operations.ts';

let server: TestApp;
let office: Office;
let liaison: Somebody;
let section: string;

beforeAll(async () => {
  // Friday 23 October 2026, ten minutes before midnight.
  server = await startApp({ now: '2026-10-23T15:50:00Z' });
  office = await setUpOffice(server.url);
  section = await office.section('养老保险科');
  liaison = await office.somebody('陈晓岚', ['LIAISON'], section);
  const input = { sectionId: section, successorId: liaison.personId, from: '2026-10-23', reason: '首任' };
  (await office.office.client.call(OP.handOver, { input })).ok();
});
afterAll(() => server.close());

const assign = async (title: string, dueOn: string) => {
  const input = {
    onceKey: randomUUID(),
    title,
    measures: [],
    dueOn,
    sectionIds: [section],
    coSectionIds: [],
  };
  return (await office.office.client.call(TASK_OP.assign, { input })).ok().items[0];
};

const PAGE = { page: 1, size: 100 };
const inbox = async (by = liaison): Promise<{ id: string; text: string; readAt: string | null }[]> =>
  (await by.client.call(TASK_OP.messages, { page: PAGE })).ok().items;
/** Sessions end while the days go by. */
const comeBack = async (): Promise<void> => {
  await office.comeBack();
  (await liaison.client.logIn(liaison.loginName, liaison.password)).ok();
};
const remind = () => sendReminders(operatorContext(server.app));

describe('reminders', () => {
  it('come before, on and after the day, each exactly once', async () => {
    // Due on Wednesday 28 October: three working days after Friday. The other is far off.
    const task = await assign('本周要办', '2026-10-28');
    await assign('以后再办', '2026-11-30');
    const texts = async () =>
      (await inbox())
        .map(({ text }) => text)
        .filter((text) => /到期/.test(text))
        .toReversed();
    await Promise.all([remind(), remind(), remind()]);
    expect(await texts()).toEqual(['“本周要办”将于10-28到期']);
    // A minute after midnight it is Saturday: nothing new.
    server.clock.pass(15 * 60_000);
    await remind();
    expect(await texts()).toHaveLength(1);
    server.clock.set('2026-10-28T01:00:00Z');
    await remind();
    await remind();
    server.clock.set('2026-10-30T01:00:00Z');
    await Promise.all([remind(), remind()]);
    await comeBack();
    expect(await texts()).toEqual([
      '“本周要办”将于10-28到期',
      '“本周要办”今天到期',
      expect.stringContaining('“本周要办”已于10-28到期'),
    ]);
    // A limit that has been moved is reminded of anew.
    const input = {
      id: task.id,
      version: task.version,
      title: task.title,
      dueOn: '2026-11-03',
      coSectionIds: [],
      reason: '推迟',
    };
    (await office.office.client.call(TASK_OP.update, { input })).ok();
    await remind();
    expect((await texts()).at(-1)).toBe('“本周要办”将于11-03到期');
  });

  it('are one’s own, and read once', async () => {
    const [message] = await inbox();
    const unread = async () => (await liaison.client.call(TASK_OP.unread)).ok();
    const before = await unread();
    (await office.office.client.call(TASK_OP.read, { id: message?.id })).failed('NOT_FOUND');
    (await liaison.client.call(TASK_OP.read, { id: message?.id })).ok();
    expect(await unread()).toBe(before - 1);
    expect((await inbox())[0]?.readAt).not.toBeNull();
    expect(await inbox(office.systemAdmin)).toEqual([]);
  });
});

describe('mail', () => {
  it('goes out at most once, to those with an address', async () => {
    const { mails, url, close } = await smtpServer();
    const people = (await office.office.client.call('query{people{id version name post section{id}}}')).ok();
    const person = people.find(({ id }: { id: string }) => id === liaison.personId);
    const input = {
      id: person.id,
      version: person.version,
      name: person.name,
      post: person.post,
      sectionId: section,
      email: 'chenxl@example.gov.cn',
      isContactPerson: false,
      isSpokesperson: false,
    };
    (await office.office.client.call(OP.updatePerson, { input })).ok();
    const mailer = smtpMailer(url, 'gongkai@example.gov.cn');
    await assign('发一封邮件', '2026-11-02');
    await remind();
    const send = () => sendMails(operatorContext(server.app), mailer);
    await Promise.all([send(), send()]);
    await send();
    // Those of the last day: the limit passed, the limit moved, the new task and that it is due soon. What is older stays unmailed.
    expect(mails.filter((mail) => mail.includes('To: chenxl@example.gov.cn'))).toHaveLength(4);
    expect(mails).toHaveLength(4);
    await close();
    // A mail server that is down costs the mail, never the message, and is not tried for ever.
    await assign('没有邮件服务器', '2026-11-02');
    await remind();
    expect(await send()).toBe(0);
    expect((await inbox())[0]?.text).toContain('没有邮件服务器');
    expect(await send()).toBe(0);
  });
});
