import { Like, type EntityManager } from 'typeorm';
import { Account } from './account.entity.ts';

/** The accounts of the office (办公室), for what somebody there has to deal with. */
export async function officeAccounts(db: EntityManager): Promise<string[]> {
  const accounts = await db.find(Account, { where: { disabled: false, roles: Like('%OFFICE%') as never } }); // simple-array: stored as text, and no other role has OFFICE in its name
  return accounts.map(({ id }) => id);
}
