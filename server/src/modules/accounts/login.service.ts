import { isStrongPassword, type ChangePassword, type Login } from '@gongkai/shared/accounts/account.inputs';
import { actorOf } from '../../core/context.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../core/transaction.ts';
import type { Ctx } from '../../core/context.ts';
import { Account } from './account.entity.ts';
import { hashPassword, passwordMatches } from './password.ts';
import { endSessionsOf, openSession } from './session.service.ts';

const MAX_FAILURES = 5;
const LOCK_MS = 15 * 60_000;

/**
 * 登录. A wrong name and a wrong password are the same to the person asking.
 * Failures are counted in a transaction of their own, since the refusal would
 * roll them back.
 */
export async function logIn(ctx: Ctx, input: Login, userAgent: string | null): Promise<Account | Refusal> {
  const account = await ctx.app.database.read.findOneBy(Account, { loginName: input.loginName });
  const locked = account?.lockedUntil != null && account.lockedUntil > ctx.clock.now();
  const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
  if (account && locked) return refuse('LOGIN_LOCKED');
  if (!account || !matches) {
    if (account) await inTransaction(ctx, (tx) => countFailure(tx, account.id));
    return refuse('BAD_LOGIN');
  }
  if (account.disabled) return refuse('ACCOUNT_DISABLED');
  const token = await inTransaction(ctx, async (tx) => {
    await tx.db.update(Account, { id: account.id }, { failures: 0, lockedUntil: null });
    return openSession(tx, account.id, userAgent);
  });
  if (typeof token === 'string') ctx.setSession?.(token);
  return account;
}

async function countFailure(tx: Tx, id: string): Promise<void> {
  await tx.db.increment(Account, { id }, 'failures', 1);
  const { failures } = await tx.db.findOneByOrFail(Account, { id });
  if (failures < MAX_FAILURES) return;
  const lockedUntil = new Date(tx.clock.ms() + LOCK_MS).toISOString();
  await tx.db.update(Account, { id }, { failures: 0, lockedUntil });
}

/** 修改密码: ends every other session of the account. */
export async function changePassword(tx: Tx, input: ChangePassword): Promise<Account | Refusal> {
  const actor = actorOf(tx);
  const account = await tx.db.findOneByOrFail(Account, { id: actor.ownAccountId });
  if (!(await passwordMatches(account.passwordHash, input.current)))
    return refuse('WRONG_PASSWORD', 'current');
  if (!isStrongPassword(input.next, account.loginName)) return refuse('WEAK_PASSWORD', 'next');
  const passwordHash = await hashPassword(input.next);
  const patch = { passwordHash, mustChangePassword: false };
  const updated = await tx.update(Account, account, account.version, patch, { verb: 'passwordChanged' });
  await endSessionsOf(tx, account.id, actor.sessionId);
  tx.emit({ noun: 'Account', id: account.id, change: 'updated' });
  return updated;
}
