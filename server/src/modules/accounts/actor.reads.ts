import type { EntityManager } from 'typeorm';
import type { Actor } from '../../core/actor.ts';
import type { App } from '../../core/context.ts';
import { sectionsOfPerson } from '../sections/index.ts';
import { Account } from './account.entity.ts';
import { Deputising } from './deputising.entity.ts';
import { Session } from './session.entity.ts';
import { hashToken, isExpired, needsTouch, touch } from './session.service.ts';

/** Who holds this token now; null when the session is over, the account disabled, or the token nobody's. */
export async function actorByToken(app: App, token: string): Promise<Actor | null> {
  const session = await app.database.read.findOne(Session, {
    where: { tokenHash: hashToken(token) },
    relations: { account: { person: true } },
  });
  return session && actorOfSession(app, session);
}

/** The same for a session already known, asked again when something about it changed. */
export async function actorBySession(app: App, sessionId: string): Promise<Actor | null> {
  const session = await app.database.read.findOne(Session, {
    where: { id: sessionId },
    relations: { account: { person: true } },
  });
  return session && actorOfSession(app, session);
}

async function actorOfSession(app: App, session: Session): Promise<Actor | null> {
  const own = session.account;
  if (!own?.person || own.disabled || isExpired(session, app.clock)) return null;
  if (needsTouch(session, app.clock)) await app.database.transaction((db) => touch(db, session, app.clock));
  const db = app.database.read;
  const principal = session.deputisingId
    ? await principalOf(db, session.deputisingId, own.id, app.clock.today())
    : null;
  const account = principal ?? own;
  const person = account.person ?? own.person;
  return {
    sessionId: session.id,
    accountId: account.id,
    ownAccountId: own.id,
    personId: person.id,
    personName: person.name,
    post: person.post,
    roles: account.roles,
    sectionIds: await sectionsOfPerson(db, person),
    deputyName: principal ? own.person.name : null,
    mustChangePassword: own.mustChangePassword,
  };
}

/** The account acted for, while the deputising is in force and the account enabled. */
async function principalOf(
  db: EntityManager,
  deputisingId: string,
  deputyId: string,
  today: string,
): Promise<Account | null> {
  const deputising = await db.findOne(Deputising, {
    where: { id: deputisingId, deputyId },
    relations: { principal: { person: true } },
  });
  if (!deputising?.principal || deputising.endedAt !== null || deputising.principal.disabled) return null;
  return deputising.startsOn <= today && today <= deputising.endsOn ? deputising.principal : null;
}
