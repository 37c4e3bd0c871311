import { randomUUID } from 'node:crypto';
import type { Role } from '@gongkai/shared/permissions';
import { TestClient } from './client.ts';
import { OP } from './operations.ts';

const PASSWORD = 'Ceshi2026mima';

export interface Somebody {
  readonly client: TestClient;
  readonly personId: string;
  readonly accountId: string;
  readonly loginName: string;
  readonly password: string;
}

/** A set-up bureau and the means to add sections and people, all through the API. */
export interface Office {
  readonly url: string;
  readonly office: Somebody;
  readonly systemAdmin: Somebody;
  readonly securityAdmin: Somebody;
  readonly auditAdmin: Somebody;
  section(name: string): Promise<string>;
  person(name: string, sectionId?: string | null): Promise<string>;
  somebody(name: string, roles: Role[], sectionId?: string | null): Promise<Somebody>;
  /** Another login of the same account. */
  again(somebody: Somebody): Promise<TestClient>;
  /** The first four log in anew, after the clock has ended their sessions. */
  comeBack(): Promise<void>;
}

let serial = 0;

/** Goes through the wizard of an empty database, as a real office does. */
export async function setUpOffice(url: string, goLiveOn = '2025-01-01'): Promise<Office> {
  const first = (loginName: string, name: string) => ({ loginName, name, password: PASSWORD });
  await new TestClient(url)
    .call(OP.setUp, {
      input: {
        bureauName: '县劳动保障局',
        goLiveOn,
        sections: ['局办公室'],
        systemAdmin: first('sys', '高远'),
        securityAdmin: first('sec', '马敏'),
        auditAdmin: first('audit', '郑重'),
        office: first('office', '林婉清'),
      },
    })
    .then((answer) => answer.ok());

  const enter = async (loginName: string, password = PASSWORD): Promise<Somebody> => {
    const client = new TestClient(url);
    (await client.logIn(loginName, password)).ok();
    const { viewer } = (await client.call(OP.bootstrap)).ok();
    return { client, loginName, password, personId: viewer.personId, accountId: viewer.accountId };
  };
  const [systemAdmin, securityAdmin, auditAdmin, office] = [
    await enter('sys'),
    await enter('sec'),
    await enter('audit'),
    await enter('office'),
  ];
  const person = async (name: string, sectionId: string | null = null): Promise<string> => {
    const input = { name, post: '科员', sectionId, isContactPerson: false, isSpokesperson: false };
    return (await office.client.call(OP.createPerson, { input })).ok().id;
  };
  return {
    url,
    office,
    systemAdmin,
    securityAdmin,
    auditAdmin,
    section: async (name) =>
      (await office.client.call(OP.createSection, { input: { name, kind: 'SECTION', position: 1 } })).ok().id,
    person,
    somebody: async (name, roles, sectionId = null) => {
      const personId = await person(name, sectionId);
      const loginName = `u${++serial}`;
      const input = { loginName, personId, password: 'Chushi2026mima' };
      const account = (await systemAdmin.client.call(OP.createAccount, { input })).ok();
      await securityAdmin.client
        .call(OP.grantRoles, { input: { id: account.id, roles, reason: '测试' } })
        .then((answer) => answer.ok());
      const client = new TestClient(url);
      (await client.logIn(loginName, 'Chushi2026mima')).ok();
      (await client.call(OP.changePassword, { input: { current: 'Chushi2026mima', next: PASSWORD } })).ok();
      return { client, loginName, password: PASSWORD, personId, accountId: account.id };
    },
    again: async ({ loginName, password }) => (await enter(loginName, password)).client,
    comeBack: async () => {
      for (const one of [systemAdmin, securityAdmin, auditAdmin, office])
        (await one.client.logIn(one.loginName, one.password)).ok();
    },
  };
}

/** A draft of an item, with what the test does not care about filled in. */
export const draft = (sectionId: string, fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '社会保险费征缴情况',
  category: 'WORK_NEWS',
  formedOn: '2026-10-12',
  attribute: 'ACTIVE',
  sectionId,
  ...fields,
});

/** The same as a form sends it that makes a row. */
export const newDraft = (
  sectionId: string,
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  onceKey: randomUUID(),
  ...draft(sectionId, fields),
});

export const publication = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  publishedOn: '2026-10-20',
  channels: ['WEBSITE'],
  ...fields,
});

/** A publication from before the go-live date, with the review as found on paper. */
export const onPaper = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...publication(fields),
  secrecyReviewer: '徐建国',
  secrecyReviewedOn: fields['publishedOn'] ?? '2026-10-19',
  ...fields,
});

export const application = (
  sectionId: string,
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  receivedOn: '2026-10-12',
  channel: 'ONLINE',
  applicantKind: 'NATURAL_PERSON',
  applicantName: '欧阳娜娜',
  content: '职业培训补贴资金拨付情况',
  sectionId,
  ...fields,
});

export const training = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  onceKey: randomUUID(),
  subject: '政府信息公开条例学习',
  kind: 'CENTRAL',
  heldOn: '2026-03-12',
  place: '局三楼会议室',
  lecturer: '林婉清',
  halfHours: 4,
  personIds: [],
  sectionIds: [],
  ...fields,
});
