import { isStrongPassword, type SetUp } from '@gongkai/shared/accounts/account.inputs';
import type { Role } from '@gongkai/shared/permissions';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Bureau, createPerson, createSection, STANDARD_SETTINGS } from '../sections/index.ts';
import { Account } from './account.entity.ts';
import { createAccount } from './account.service.ts';

/**
 * 初始设置: the bureau, its sections, the three administrators and the first
 * office account, all or nothing, once. Nobody knows these passwords but the
 * people who typed them, so they need not be changed again.
 */
export async function setUp(tx: Tx, input: SetUp): Promise<Bureau | Refusal> {
  if (await tx.db.exists(Bureau)) return refuse('ALREADY_SET_UP');
  const bureau = await tx.insert(Bureau, {
    name: input.bureauName,
    goLiveOn: input.goLiveOn,
    ...STANDARD_SETTINGS,
  });
  for (const [position, name] of input.sections.entries()) {
    const section = await createSection(tx, { name, kind: 'SECTION', position, headId: null });
    if (section instanceof Refusal) return section;
  }
  const first: [keyof SetUp & ('systemAdmin' | 'securityAdmin' | 'auditAdmin' | 'office'), Role, string][] = [
    ['systemAdmin', 'SYSTEM_ADMIN', '系统管理员'],
    ['securityAdmin', 'SECURITY_ADMIN', '安全管理员'],
    ['auditAdmin', 'AUDIT_ADMIN', '审计管理员'],
    ['office', 'OFFICE', '办公室秘书'],
  ];
  for (const [key, role, post] of first) {
    const { name, loginName, password } = input[key];
    if (!isStrongPassword(password, loginName)) return refuse('WEAK_PASSWORD', `${key}.password`);
    const person = await createPerson(tx, {
      name,
      post,
      phone: null,
      email: null,
      sectionId: null,
      groupRole: null,
      isContactPerson: key === 'office',
      isSpokesperson: false,
    });
    const account = await createAccount(tx, { loginName, password, personId: person.id }, [role]);
    if (account instanceof Refusal) return Object.assign(account, { field: `${key}.${account.field}` });
    await tx.update(Account, account, account.version, { mustChangePassword: false }, { verb: 'setUp' });
  }
  tx.emit({ noun: 'Bureau', id: bureau.id, change: 'created' });
  return bureau;
}
