import { createAccount as createAccountSchema } from '@gongkai/shared/accounts/account.inputs';
import { conflictingRoles, Role, roleText } from '@gongkai/shared/permissions';
import { isRole } from './role.ts';
import { Conflict } from '../core/conflict.ts';
import { Refusal, refuse } from '../core/refusal.ts';
import { inTransaction } from '../core/transaction.ts';
import { createAccount } from '../modules/accounts/index.ts';
import { Person } from '../modules/sections/index.ts';
import { operatorContext } from '../operator.ts';
import { UsageError, VerbError } from './errors.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** A new account for a person already entered; the password comes by standard input only. */
export const createUser: Verb = {
  usage: 'user:create --login zhangsan --person 张三 [--role OFFICE]…  （密码从标准输入读取）',
  summary: '为已登记的人员新建账号',
  allow: 'operator',
  async run({ open, args, print, readStdin }) {
    const options = readOptions(args, {
      login: { type: 'string' },
      person: { type: 'string' },
      role: { type: 'string', multiple: true },
    });
    if (!options.login || !options.person) throw new UsageError('缺少 --login 或 --person');
    const roles = [...new Set(options.role ?? [])];
    const unknown = roles.find((role) => !isRole(role));
    if (unknown) throw new UsageError(`没有角色 ${unknown}；可用：${Object.keys(Role).join('、')}`);
    const granted = roles.filter(isRole);
    if (conflictingRoles(granted)) throw new VerbError(refuse('CONFLICTING_ROLES').message);
    const app = await open();
    const people = await app.database.read.findBy(Person, { name: options.person });
    const [person, another] = people;
    if (!person) throw new VerbError(`没有登记名为“${options.person}”的人员，请先在“组织与职责”中登记。`);
    if (another) throw new VerbError(`有${people.length}位人员同名“${options.person}”，请在系统内新建账号。`);

    const password = (await readStdin()).replace(/\r?\n$/, '');
    const parsed = createAccountSchema.safeParse({ loginName: options.login, password, personId: person.id });
    if (!parsed.success) throw new VerbError(parsed.error.issues.map(({ message }) => message).join('；'));
    const account = await inTransaction(operatorContext(app), (tx) =>
      createAccount(tx, parsed.data, granted),
    );
    if (account instanceof Refusal || account instanceof Conflict) throw new VerbError(account.message);
    print(
      `已新建账号 ${account.loginName}（${person.name}，${granted.map((role) => roleText[role]).join('、') || '暂无角色'}），首次登录须修改密码。`,
    );
  },
};
