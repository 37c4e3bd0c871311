import { valuesOf } from '../keys.ts';
import { Role } from '../permissions.ts';
import { id, oneOf, optionalId, reason, requiredDay, requiredText, z } from '../zod.ts';

/**
 * 用户名: compared byte by byte in the database; only unambiguous characters are
 * allowed, so that no two names can look or collate alike.
 */
export const loginName = z
  .string({ error: '请填写用户名' })
  .check(
    z.trim(),
    z.regex(/^[a-z][a-z0-9._-]{1,31}$/, '用户名由小写字母开头，2至32位小写字母、数字、点、横线组成'),
  );

const COMMON = new Set([
  'password1',
  'passw0rd',
  'admin123',
  'abc12345',
  'a1234567',
  'qwer1234',
  'asdf1234',
  '1qaz2wsx',
  'aa123456',
  'abc123456',
  'a12345678',
  'qq123456',
  'woaini1314',
  'password123',
  '1q2w3e4r',
  'zxcv1234',
  'gongkai123',
  'laodong123',
]);

/** 密码 policy: 8 to 128 characters, letters and digits, not a common one, not the login name. */
export function isStrongPassword(password: string, name: string): boolean {
  const plain = password.toLowerCase();
  return (
    password.length >= 8 &&
    /\p{L}/u.test(password) &&
    /\d/.test(password) &&
    !COMMON.has(plain) &&
    !(name.length >= 3 && plain.includes(name.toLowerCase()))
  );
}

export const password = z
  .string({ error: '请填写密码' })
  .check(z.minLength(8, '密码至少8位'), z.maxLength(128, '密码不能超过128位'));

export const login = z.object({
  // Not the strict schema: a wrong name must be answered like a wrong password.
  loginName: z
    .string({ error: '请填写用户名' })
    .check(z.trim(), z.minLength(1, '请填写用户名'), z.maxLength(64, '用户名过长')),
  password: z
    .string({ error: '请填写密码' })
    .check(z.minLength(1, '请填写密码'), z.maxLength(128, '密码不能超过128位')),
});
export const createAccount = z.object({ loginName, password, personId: id('人员') });
export const changePassword = z.object({ current: login.shape.password, next: password });
export const resetPassword = z.object({ id: id('账号'), password, reason });
export const disableAccount = z.object({ id: id('账号'), disabled: z.boolean(), reason });
export const grantRoles = z.object({
  id: id('账号'),
  roles: z.array(oneOf('角色', valuesOf(Role))).check(z.maxLength(8, '角色重复')),
  reason,
});
export const deputise = z
  .object({ deputyId: id('代理人'), from: requiredDay('开始日期'), to: requiredDay('结束日期') })
  .check(z.refine((period) => period.from <= period.to, { path: ['to'], error: '结束日期不能早于开始日期' }));
export const actFor = z.object({ principalId: optionalId('委托人') });

/** 初始设置: bureau, go-live date, the three administrators and the first office account in one go. */
const firstAccount = z.object({ name: requiredText('姓名', 20), loginName, password });
export const setUp = z.object({
  bureauName: requiredText('机关名称', 60),
  goLiveOn: requiredDay('启用日期'),
  sections: z
    .array(requiredText('科室名称', 30), { error: '请填写科室' })
    .check(z.minLength(1, '请至少填写一个科室'), z.maxLength(60, '科室不能超过60个')),
  systemAdmin: firstAccount,
  securityAdmin: firstAccount,
  auditAdmin: firstAccount,
  office: firstAccount,
});

export type Login = z.output<typeof login>;
export type CreateAccount = z.output<typeof createAccount>;
export type ChangePassword = z.output<typeof changePassword>;
export type ResetPassword = z.output<typeof resetPassword>;
export type DisableAccount = z.output<typeof disableAccount>;
export type GrantRoles = z.output<typeof grantRoles>;
export type Deputise = z.output<typeof deputise>;
export type ActFor = z.output<typeof actFor>;
export type SetUp = z.output<typeof setUp>;
