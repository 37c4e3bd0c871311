import type { ActFor, Deputise } from '@gongkai/shared/accounts/account.inputs';
import { ADMINISTRATORS } from '@gongkai/shared/permissions';
import { type EntityManager, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import { actorOf } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Account } from './account.entity.ts';
import { Deputising } from './deputising.entity.ts';
import { Session } from './session.entity.ts';

/** Enabled accounts other than one's own, without the administrators. */
export async function accountsToDeputise(db: EntityManager, ownId: string): Promise<Account[]> {
  const accounts = await db.find(Account, {
    where: { disabled: false, id: Not(ownId) },
    order: { loginName: 'ASC' },
  });
  return accounts.filter(({ roles }) => !roles.some((role) => ADMINISTRATORS.includes(role)));
}

/** 委托代理: one's own rights, to another account, for a period. */
export async function deputise(tx: Tx, input: Deputise): Promise<Deputising | Refusal> {
  const principalId = actorOf(tx).ownAccountId;
  if (input.deputyId === principalId) return refuse('DEPUTY_IS_SELF', 'deputyId');
  const [principal, deputy] = [
    await tx.db.findOneByOrFail(Account, { id: principalId }),
    await tx.db.findOneBy(Account, { id: input.deputyId }),
  ];
  if (!deputy || deputy.disabled) throw notFound();
  if ([principal, deputy].some(({ roles }) => roles.some((role) => ADMINISTRATORS.includes(role))))
    return refuse('DEPUTY_NOT_ALLOWED', 'deputyId');
  const overlapping = await tx.db.existsBy(Deputising, {
    principalId,
    endedAt: IsNull(),
    startsOn: LessThanOrEqual(input.to),
    endsOn: MoreThanOrEqual(input.from),
  });
  if (overlapping) return refuse('DEPUTISING_OVERLAPS', 'from');
  const deputising = await tx.insert(Deputising, {
    principalId,
    deputyId: deputy.id,
    startsOn: input.from,
    endsOn: input.to,
    endedAt: null,
  });
  tx.emit({ noun: 'Deputising', id: deputising.id, change: 'created' });
  return deputising;
}

/** Either side may end it, at once. */
export async function endDeputising(tx: Tx, id: string): Promise<Deputising> {
  const own = actorOf(tx).ownAccountId;
  const deputising = await tx.db.findOneBy(Deputising, { id });
  if (!deputising || (deputising.principalId !== own && deputising.deputyId !== own)) throw notFound();
  const patch = { endedAt: tx.clock.now() };
  const ended = await tx.update(Deputising, deputising, deputising.version, patch, { verb: 'ended' });
  tx.emit({ noun: 'Deputising', id, change: 'updated' });
  return ended;
}

/** Takes up acting for somebody in this session, or (null) goes back to oneself. */
export async function actFor(tx: Tx, { principalId }: ActFor): Promise<Account | Refusal> {
  const actor = actorOf(tx);
  const own = await tx.db.findOneByOrFail(Account, { id: actor.ownAccountId });
  const today = tx.clock.today();
  const deputising = principalId
    ? await tx.db.findOneBy(Deputising, {
        principalId,
        deputyId: own.id,
        endedAt: IsNull(),
        startsOn: LessThanOrEqual(today),
        endsOn: MoreThanOrEqual(today),
      })
    : null;
  if (principalId && !deputising) return refuse('NOT_DEPUTY_NOW');
  await tx.db.update(Session, { id: actor.sessionId }, { deputisingId: deputising?.id ?? null });
  tx.emit({ noun: 'Session', id: actor.sessionId, change: 'updated' });
  return own;
}
