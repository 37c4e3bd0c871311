import type { Role } from '@gongkai/shared/permissions';
import type { HandOverLiaison } from '@gongkai/shared/sections/section.inputs';
import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { handOverLiaison, Section } from '../sections/index.ts';
import { Account } from './account.entity.ts';

/**
 * 联络员交接 in one step: the duty, and with it the role. The right is moved, not
 * granted anew: what the successor gets is what the predecessor loses, unless
 * the predecessor is still liaison elsewhere.
 */
export async function handOverLiaisonWithRole(tx: Tx, input: HandOverLiaison): Promise<Section | Refusal> {
  const before = await tx.db.findOneBy(Section, { id: input.sectionId });
  const section = await handOverLiaison(tx, input);
  if (section instanceof Refusal) return section;
  const setRole = async (personId: string, holds: boolean): Promise<void> => {
    for (const account of await tx.db.findBy(Account, { personId })) {
      const others: Role[] = account.roles.filter((role) => role !== 'LIAISON');
      const roles: Role[] = holds ? [...others, 'LIAISON'] : others;
      await tx.update(
        Account,
        account,
        account.version,
        { roles },
        { verb: 'rolesHandedOver', reason: input.reason },
      );
      tx.emit({ noun: 'Account', id: account.id, change: 'updated' });
    }
  };
  await setRole(input.successorId, true);
  const predecessor = before?.liaisonId;
  if (predecessor && !(await tx.db.existsBy(Section, { liaisonId: predecessor })))
    await setRole(predecessor, false);
  return section;
}
