import type { Role } from '@gongkai/shared/permissions';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity.ts';

/** The accounts in use that hold a role; there are as many accounts as people who work here. */
export async function accountsWithRole(db: EntityManager, role: Role): Promise<string[]> {
  const accounts = await db.find(Account, { where: { disabled: false } });
  return accounts.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
}
