import { Account } from './account.entity.ts';
import { AccountResolver, DeputisingResolver } from './account.resolver.ts';
import { Deputising } from './deputising.entity.ts';
import { Session } from './session.entity.ts';
import { SessionResolver } from './session.resolver.ts';

export { Account, Deputising, Session };
export { accountsWithRole } from './role.reads.ts';
export { createAccount } from './account.service.ts';
export { actorBySession, actorByToken } from './actor.reads.ts';
export { Viewer } from './viewer.types.ts';
export { setUp } from './set-up.service.ts';

export const accounts = {
  entities: [Account, Session, Deputising],
  resolvers: [SessionResolver, AccountResolver, DeputisingResolver],
} as const;
