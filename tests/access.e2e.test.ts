import 'reflect-metadata';
import { Account } from '@gongkai/server/modules/accounts/index';
import { buildApi } from '@gongkai/server/schema';
import type { Role } from '@gongkai/shared/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyCall } from './support/any-call.ts';
import { startApp, type TestApp } from './support/app.ts';
import { TestClient } from './support/client.ts';
import { newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { LETTER, PUBLIC, RIGHTS } from './support/rights.ts';

let server: TestApp;
let office: Office;
let section: string;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  section = await office.section('养老保险科');
});
afterAll(() => server.close());

const schema = buildApi();
const fields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    kind: 'query' as const,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    kind: 'mutation' as const,
    field,
  })),
];
// They end the session of the person asking.
const LAST = ['logout', 'endSession', 'changePassword', 'actFor'];

describe('every operation', () => {
  it('stands in the table of rights', () => {
    const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
    const all = [...fields.map(({ field }) => field.name), ...subscriptions];
    expect(all.filter((name) => !PUBLIC.includes(name) && !(name in RIGHTS))).toEqual([]);
    expect(Object.keys(RIGHTS).filter((name) => !all.includes(name))).toEqual([]);
  });

  it('is closed without a session, but for the public ones', async () => {
    const nobody = new TestClient(server.url);
    const answered: string[] = [];
    for (const { kind, field } of fields) {
      const answer = await nobody.call(anyCall(kind, field));
      if (answer.errors[0]?.extensions?.code !== 'UNAUTHENTICATED') answered.push(field.name);
    }
    expect(answered.toSorted()).toEqual(PUBLIC);
  });

  const roles = Object.keys(LETTER) as Role[];
  it.each(roles)('is open to %s exactly where the table says so', async (role) => {
    const { client } = await office.somebody(`试${role}`, [role], section);
    const wrong: string[] = [];
    for (const { kind, field } of fields) {
      if (PUBLIC.includes(field.name) || LAST.includes(field.name)) continue;
      const { errors } = await client.call(anyCall(kind, field));
      const refused = errors[0]?.extensions?.code === 'FORBIDDEN';
      const may = RIGHTS[field.name]?.includes(LETTER[role]) ?? false;
      if (refused === may) wrong.push(`${field.name}: ${JSON.stringify(errors[0] ?? 'answered')}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is closed to an account that has been disabled', async () => {
    const gone = await office.somebody('停用者', ['OFFICE']);
    const input = { id: gone.accountId, disabled: true, reason: '调离' };
    (await office.systemAdmin.client.call(OP.disable, { input })).ok();
    (await gone.client.call('query{sections{id}}')).failed('UNAUTHENTICATED');
    (await new TestClient(server.url).logIn(gone.loginName, gone.password)).refused('ACCOUNT_DISABLED');
  });
});

describe('logging in', () => {
  it('answers an unknown name and a wrong password alike', async () => {
    const { loginName } = await office.somebody('某人', ['LIAISON'], section);
    const wrong = (await new TestClient(server.url).logIn(loginName, 'bu-zhidao-1')).refused('BAD_LOGIN');
    const unknown = (await new TestClient(server.url).logIn('nobody', 'bu-zhidao-1')).refused('BAD_LOGIN');
    expect(wrong).toEqual(unknown);
  });

  it.each(['U1', 'OFFICE', 'ｏｆｆｉｃｅ', 'öffice', 'office\u0000'])(
    'does not take %j for somebody else',
    async (name) => {
      (await new TestClient(server.url).logIn(name, office.office.password)).refused('BAD_LOGIN');
    },
  );

  it('locks after five wrong passwords, for a quarter of an hour', async () => {
    const somebody = await office.somebody('锁定者', ['LIAISON'], section);
    const client = new TestClient(server.url);
    for (let tries = 0; tries < 5; tries++)
      (await client.logIn(somebody.loginName, 'cuo-mima-1')).refused('BAD_LOGIN');
    (await client.logIn(somebody.loginName, somebody.password)).refused('LOGIN_LOCKED');
    server.clock.pass(15 * 60_000 + 1000);
    (await client.logIn(somebody.loginName, somebody.password)).ok();
    await office.comeBack();
  });

  it('counts guesses within one document, too', async () => {
    const somebody = await office.somebody('别名', ['LIAISON'], section);
    const one = (n: number): string =>
      `a${n}:login(input:{loginName:"${somebody.loginName}",password:"cuo-mima-1"}){__typename}`;
    const many = Array.from({ length: 20 }, (_, n) => one(n)).join(' ');
    await new TestClient(server.url).call(`mutation{${many}}`);
    (await new TestClient(server.url).logIn(somebody.loginName, somebody.password)).refused('LOGIN_LOCKED');
  });

  it('keeps argon2id hashes only, different for the same password', async () => {
    const accounts = await server.app.database.read.find(Account);
    for (const { passwordHash } of accounts)
      expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(new Set(accounts.map(({ passwordHash }) => passwordHash)).size).toBe(accounts.length);
  });

  it('sets a cookie that scripts cannot read, new at every login, dead after logout', async () => {
    const somebody = await office.somebody('登录者', ['OFFICE']);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation($input:LoginInput!){login(input:$input){__typename}}',
        variables: { input: { loginName: somebody.loginName, password: somebody.password } },
      }),
    });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-gongkai=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
    expect(await response.text()).not.toContain(cookie.slice(15, 58));

    const first = await office.again(somebody);
    const second = await office.again(somebody);
    expect(first.cookie).not.toBe(second.cookie);
    const stolen = Object.assign(new TestClient(server.url), { cookie: first.cookie });
    (await first.call(OP.logout)).ok();
    (await stolen.call('query{sections{id}}')).failed('UNAUTHENTICATED');
    (await second.call('query{sections{id}}')).ok();
  });

  it('ends a session after half an hour of silence and after twelve hours of work', async () => {
    const somebody = await office.somebody('久坐者', ['OFFICE']);
    const idle = await office.again(somebody);
    server.clock.pass(29 * 60_000);
    (await idle.call('query{sections{id}}')).ok();
    server.clock.pass(31 * 60_000);
    (await idle.call('query{sections{id}}')).failed('UNAUTHENTICATED');

    const busy = await office.again(somebody);
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      (await busy.call('query{sections{id}}')).ok();
      server.clock.pass(20 * 60_000);
    }
    server.clock.pass(1000);
    (await busy.call('query{sections{id}}')).failed('UNAUTHENTICATED');
    await office.comeBack();
  });
});

describe('accounts', () => {
  it('opens nothing before the first password has been replaced', async () => {
    const personId = await office.person('新人', section);
    const input = { loginName: 'xinren', personId, password: 'Chushi2026mima' };
    const account = (await office.systemAdmin.client.call(OP.createAccount, { input })).ok();
    const grant = { id: account.id, roles: ['OFFICE'], reason: '到岗' };
    (await office.securityAdmin.client.call(OP.grantRoles, { input: grant })).ok();
    const client = new TestClient(server.url);
    (await client.logIn('xinren', 'Chushi2026mima')).ok();
    (await client.call('query{sections{id}}')).failed('FORBIDDEN');
    const change = (next: string) =>
      client.call(OP.changePassword, { input: { current: 'Chushi2026mima', next } });
    (await change('12345678')).refused('WEAK_PASSWORD');
    (await change('xinren2026')).refused('WEAK_PASSWORD');
    (await change('Women2026kai')).ok();
    (await client.call('query{sections{id}}')).ok();
  });

  it('never holds two of the three administrators, and keeps the last of each', async () => {
    const other = await startApp();
    const fresh = await setUpOffice(other.url);
    const grant = (id: string, roles: Role[]) =>
      fresh.securityAdmin.client.call(OP.grantRoles, { input: { id, roles, reason: '测试' } });
    (await grant(fresh.office.accountId, ['SYSTEM_ADMIN', 'AUDIT_ADMIN'])).refused('CONFLICTING_ROLES');
    (await grant(fresh.auditAdmin.accountId, [])).refused('LAST_ADMINISTRATOR');
    const input = { id: fresh.securityAdmin.accountId, disabled: true, reason: '测试' };
    (await fresh.systemAdmin.client.call(OP.disable, { input })).refused('LAST_ADMINISTRATOR');
    await other.close();
  });

  it('is set up once', async () => {
    const { errors, data } = await new TestClient(server.url).call(anyCall('mutation', fieldNamed('setUp')));
    expect(errors.length > 0 || JSON.stringify(data).includes('Refusal')).toBe(true);
  });
});

describe('acting for another', () => {
  let principal: Somebody;
  let deputy: Somebody;
  beforeAll(async () => {
    principal = await office.somebody('张主任', ['OFFICE']);
    deputy = await office.somebody('李干事', ['LIAISON'], section);
  });

  it('gives the rights for the period, and both names to what is done', async () => {
    const today = server.clock.today();
    const { client } = deputy;
    (await client.call(OP.actFor, { input: { principalId: principal.accountId } })).refused('NOT_DEPUTY_NOW');
    const input = { deputyId: deputy.accountId, from: today, to: today };
    (await principal.client.call(OP.deputise, { input })).ok();
    (await principal.client.call(OP.deputise, { input })).refused('DEPUTISING_OVERLAPS');
    (await client.call(OP.actFor, { input: { principalId: principal.accountId } })).ok();
    const { viewer } = (await client.call(OP.bootstrap)).ok();
    expect(viewer).toMatchObject({ personName: '张主任', deputyName: '李干事', roles: ['OFFICE'] });
    const name = '代办科';
    const made = (
      await client.call(OP.createSection, { input: { name, kind: 'SECTION', position: 5 } })
    ).ok();
    const log = (
      await office.auditAdmin.client.call('query{auditLog(page:{page:1,size:50}){items{recordId by}}}')
    ).ok();
    expect(log.items.find((line: { recordId: string }) => line.recordId === made.id)?.by).toBe(
      '李干事代张主任',
    );

    server.clock.pass(24 * 3_600_000);
    await office.comeBack();
    const tomorrow = await office.again(deputy);
    (await tomorrow.call(OP.actFor, { input: { principalId: principal.accountId } })).refused(
      'NOT_DEPUTY_NOW',
    );
  });

  it('is not for administrators, nor for oneself', async () => {
    const today = server.clock.today();
    const client = await office.again(principal);
    const deputise = (deputyId: string) =>
      client.call(OP.deputise, { input: { deputyId, from: today, to: today } });
    (await deputise(principal.accountId)).refused('DEPUTY_IS_SELF');
    (await deputise(office.systemAdmin.accountId)).refused('DEPUTY_NOT_ALLOWED');
  });
});

describe('handing over a liaison’s duties', () => {
  it('moves duty and role in one step, with history', async () => {
    const own = await office.section('交接科');
    const before = await office.somebody('前任', [], own);
    const after = await office.somebody('接任', [], own);
    const hand = (successorId: string) =>
      office.office.client.call(OP.handOver, {
        input: { sectionId: own, successorId, from: server.clock.today(), reason: '岗位调整' },
      });
    (await hand(before.personId)).ok();
    (await before.client.call(OP.createItem, { input: newDraft(own) })).ok();
    (await hand(before.personId)).refused('SAME_LIAISON');
    (await hand(office.office.personId)).refused('NOT_A_MEMBER');
    expect((await hand(after.personId)).ok().liaison.name).toBe('接任');
    (await after.client.call(OP.createItem, { input: newDraft(own) })).ok();
    (await before.client.call(OP.createItem, { input: newDraft(own) })).failed('FORBIDDEN');
    const terms = (
      await office.office.client.call(`query{liaisonTerms(sectionId:"${own}"){endedOn person{name}}}`)
    ).ok<{ endedOn: string | null; person: { name: string } }[]>();
    expect(terms.map(({ person, endedOn }) => [person.name, endedOn === null])).toEqual([
      ['接任', true],
      ['前任', false],
    ]);
  });
});

function fieldNamed(name: string) {
  const found = fields.find(({ field }) => field.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found.field;
}
