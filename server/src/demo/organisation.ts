import type { Role } from '@gongkai/shared/permissions';
import type { Day } from '@gongkai/shared/calendar/day';
import type { CreatePerson } from '@gongkai/shared/sections/section.inputs';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/transaction.ts';
import { Account, createAccount } from '../modules/accounts/index.ts';
import {
  Bureau,
  createPerson,
  createSection,
  handOverLiaison,
  type Person,
  STANDARD_SETTINGS,
  updateSection,
} from '../modules/sections/index.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './accounts.ts';
import { done } from './done.ts';
import { BUREAU_NAME, LEADERS, OTHERS, SECTIONS } from './office.ts';

export interface DemoOrganisation {
  /** The office's secretary, who enters everything. */
  readonly office: Actor;
  /** Section name → id. */
  readonly sections: ReadonlyMap<string, string>;
  /** Section id → its liaison. */
  readonly liaisons: ReadonlyMap<string, Actor>;
  /** Section id → its head. */
  readonly heads: ReadonlyMap<string, Actor>;
  /** The chair. */
  readonly leader: Actor;
  /** 保密审查员. */
  readonly secrecy: Actor;
  /** Name → person. */
  readonly people: ReadonlyMap<string, Person>;
}

/** Bureau, people, sections with heads and liaisons, and the demo accounts. */
export async function loadOrganisation(tx: Tx, goLiveOn: Day): Promise<DemoOrganisation> {
  await tx.insert(Bureau, { name: BUREAU_NAME, goLiveOn, ...STANDARD_SETTINGS });
  const people = new Map<string, Person>();
  const add = async (
    person: Partial<CreatePerson> & Pick<CreatePerson, 'name' | 'post'>,
  ): Promise<Person> => {
    const added = await createPerson(tx, {
      phone: null,
      email: null,
      sectionId: null,
      groupRole: null,
      isContactPerson: false,
      isSpokesperson: false,
      ...person,
    });
    people.set(added.name, added);
    return added;
  };
  for (const leader of LEADERS) await add(leader);
  const sections = new Map<string, string>();
  for (const [position, { name, kind, head, liaison }] of SECTIONS.entries()) {
    const section = done(await createSection(tx, { name, kind, position, headId: null }));
    sections.set(name, section.id);
    const isOffice = position === 0;
    const post = isOffice ? '办公室主任' : kind === 'SECTION' ? '科长' : '负责人';
    const headed = await add({ name: head, post, sectionId: section.id, groupRole: 'MEMBER' });
    const contact = await add({
      name: liaison,
      post: isOffice ? '办公室秘书' : '科员',
      phone: `810${position + 1}`,
      sectionId: section.id,
      isContactPerson: isOffice,
    });
    const { id, version } = section;
    done(await updateSection(tx, { id, version, name, kind, position, headId: headed.id }));
    done(
      await handOverLiaison(tx, {
        sectionId: id,
        successorId: contact.id,
        from: goLiveOn,
        reason: '首次指定',
      }),
    );
  }
  for (const other of OTHERS) await add(other);
  const accountIds = await addAccounts(tx, people);
  const secretary = people.get('林婉清');
  const officeId = secretary && accountIds.get(secretary.id);
  if (!officeId) throw new Error('the office has no secretary');
  // Liaisons without an account of their own: what they drafted is registered by the office.
  const actor = (person: Person, roles: Role[], sectionIds: string[]): Actor =>
    actorFor(person, accountIds.get(person.id) ?? officeId, roles, sectionIds);
  const liaisons = new Map<string, Actor>();
  for (const { name, liaison } of SECTIONS) {
    const [sectionId, person] = [sections.get(name), people.get(liaison)];
    if (sectionId && person) liaisons.set(sectionId, actor(person, ['LIAISON'], [sectionId]));
  }
  const heads = new Map<string, Actor>();
  for (const { name, head } of SECTIONS) {
    const [sectionId, person] = [sections.get(name), people.get(head)];
    if (sectionId && person) heads.set(sectionId, actor(person, ['SECTION_HEAD'], [sectionId]));
  }
  const chair = people.get('周明远');
  if (!chair) throw new Error('the leading group has no chair');
  const leader = actor(chair, ['LEADER'], []);
  const reviewer = people.get('徐建国');
  if (!reviewer) throw new Error('nobody reviews for secrecy');
  const secrecy = actor(reviewer, ['SECRECY_REVIEWER'], []);
  return { office: actor(secretary, ['OFFICE'], []), sections, liaisons, heads, leader, secrecy, people };
}

/** Person id → account id. */
async function addAccounts(tx: Tx, people: ReadonlyMap<string, Person>): Promise<Map<string, string>> {
  const accountIds = new Map<string, string>();
  for (const { loginName, person, roles } of DEMO_ACCOUNTS) {
    const personId = people.get(person)?.id ?? '';
    const account = done(
      await createAccount(tx, { loginName, password: DEMO_PASSWORD, personId }, [...roles]),
    );
    // Everybody reads the password at the start; there is nothing to replace.
    await tx.update(Account, account, account.version, { mustChangePassword: false }, { verb: 'updated' });
    accountIds.set(personId, account.id);
  }
  return accountIds;
}

/** Acts in a person's name while the demo is loaded. */
function actorFor(person: Person, accountId: string, roles: Role[], sectionIds: string[]): Actor {
  return {
    sessionId: '',
    accountId,
    ownAccountId: accountId,
    personId: person.id,
    personName: person.name,
    post: person.post,
    roles,
    sectionIds,
    deputyName: null,
    mustChangePassword: false,
  };
}
