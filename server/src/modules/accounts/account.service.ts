import {
  isStrongPassword,
  type CreateAccount,
  type DisableAccount,
  type GrantRoles,
  type ResetPassword,
} from '@gongkai/shared/accounts/account.inputs';
import { ADMINISTRATORS, conflictingRoles, type Role } from '@gongkai/shared/permissions';
import { notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Person } from '../sections/index.ts';
import { Account } from './account.entity.ts';
import { hashPassword } from './password.ts';
import { endSessionsOf } from './session.service.ts';

/** 新建账号, without roles: those are granted by another administrator. */
export async function createAccount(
  tx: Tx,
  input: CreateAccount,
  roles: Role[] = [],
): Promise<Account | Refusal> {
  if (!isStrongPassword(input.password, input.loginName)) return refuse('WEAK_PASSWORD', 'password');
  if (await tx.db.existsBy(Account, { loginName: input.loginName }))
    return refuse('LOGIN_NAME_TAKEN', 'loginName');
  if (!(await tx.db.existsBy(Person, { id: input.personId }))) throw notFound();
  const account = await tx.insert(Account, {
    loginName: input.loginName,
    passwordHash: await hashPassword(input.password),
    personId: input.personId,
    roles,
    mustChangePassword: true,
    disabled: false,
    failures: 0,
    lockedUntil: null,
  });
  tx.emit({ noun: 'Account', id: account.id, change: 'created' });
  return account;
}

/** 停用、启用: disabling ends every session at once. */
export async function disableAccount(tx: Tx, input: DisableAccount): Promise<Account | Refusal> {
  const account = await find(tx, input.id);
  if (input.disabled && (await isLastOfItsKind(tx, account, []))) return refuse('LAST_ADMINISTRATOR');
  const verb = input.disabled ? 'disabled' : 'enabled';
  const updated = await tx.update(
    Account,
    account,
    account.version,
    { disabled: input.disabled },
    { verb, reason: input.reason },
  );
  if (input.disabled) await endSessionsOf(tx, account.id);
  tx.emit({ noun: 'Account', id: account.id, change: 'updated' });
  return updated;
}

/** 重置密码: the new one is known to the administrator, so it must be changed at the next login. */
export async function resetPassword(tx: Tx, input: ResetPassword): Promise<Account | Refusal> {
  const account = await find(tx, input.id);
  if (!isStrongPassword(input.password, account.loginName)) return refuse('WEAK_PASSWORD', 'password');
  const patch = {
    passwordHash: await hashPassword(input.password),
    mustChangePassword: true,
    failures: 0,
    lockedUntil: null,
  };
  const updated = await tx.update(Account, account, account.version, patch, {
    verb: 'passwordReset',
    reason: input.reason,
  });
  await endSessionsOf(tx, account.id);
  tx.emit({ noun: 'Account', id: account.id, change: 'updated' });
  return updated;
}

/** 授予角色: in force with the next request, on open sockets too. */
export async function grantRoles(tx: Tx, input: GrantRoles): Promise<Account | Refusal> {
  const roles = [...new Set(input.roles)];
  if (conflictingRoles(roles)) return refuse('CONFLICTING_ROLES', 'roles');
  const account = await find(tx, input.id);
  if (await isLastOfItsKind(tx, account, roles)) return refuse('LAST_ADMINISTRATOR', 'roles');
  const updated = await tx.update(
    Account,
    account,
    account.version,
    { roles },
    { verb: 'rolesGranted', reason: input.reason },
  );
  tx.emit({ noun: 'Account', id: account.id, change: 'updated' });
  return updated;
}

/** Would the bureau be left without an enabled administrator of some kind? */
async function isLastOfItsKind(tx: Tx, account: Account, keeps: readonly Role[]): Promise<boolean> {
  const loses = ADMINISTRATORS.filter((role) => account.roles.includes(role) && !keeps.includes(role));
  if (loses.length === 0 || account.disabled) return false;
  const others = (await tx.db.findBy(Account, { disabled: false })).filter(
    (other) => other.id !== account.id,
  );
  return loses.some((role) => !others.some((other) => other.roles.includes(role)));
}

async function find(tx: Tx, id: string): Promise<Account> {
  const account = await tx.db.findOneBy(Account, { id });
  if (!account) throw notFound();
  return account;
}
