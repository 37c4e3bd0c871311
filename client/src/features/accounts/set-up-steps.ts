import { setUp, type SetUp } from '@gongkai/shared/accounts/account.inputs';
import { z } from '@gongkai/shared/zod';
import { firstAccountTwice } from './password-schemas.ts';

/** 初始设置 in five steps; the last one only shows and sends. */
export const STEPS = ['机关与启用日期', '科室', '三员账号', '办公室账号', '核对并完成'] as const;
export const REVIEW = 4;

/** Which step a field stands in, so that an error is shown where it can be mended. */
const stepOfField: Record<keyof SetUp, number> = {
  bureauName: 0,
  goLiveOn: 0,
  sections: 1,
  systemAdmin: 2,
  securityAdmin: 2,
  auditAdmin: 2,
  office: 3,
};

export function stepOf(field: PropertyKey | undefined): number {
  return Object.entries(stepOfField).find(([name]) => name === field)?.[1] ?? REVIEW;
}

export const bureauStep = z.pick(setUp, { bureauName: true, goLiveOn: true });

/** One name a line. What is wrong is said with its line, since all lines stand in one field. */
export const sectionsStep = z.object({
  sections: z.array(z.string(), { error: '请填写科室' }).check((context) => {
    const names = context.value;
    const say = (message: string) => context.issues.push({ code: 'custom', message, input: names, path: [] });
    const parsed = setUp.shape.sections.safeParse(names);
    const [issue] = parsed.success ? [] : parsed.error.issues;
    const line = issue?.path[0];
    if (issue) say(typeof line === 'number' ? `第${line + 1}行：${issue.message}` : issue.message);
    const twice = names.findIndex((name, index) => names.indexOf(name) < index);
    if (!issue && twice !== -1) say(`“${names[twice]}”填写了两次，请删去一行`);
  }),
});

const TAKEN = '用户名与另一个账号相同，请换一个';

export const administratorsStep = z
  .object({ systemAdmin: firstAccountTwice, securityAdmin: firstAccountTwice, auditAdmin: firstAccountTwice })
  .check(
    z.refine(({ systemAdmin, securityAdmin }) => securityAdmin.loginName !== systemAdmin.loginName, {
      path: ['securityAdmin', 'loginName'],
      error: TAKEN,
    }),
    z.refine(
      ({ systemAdmin, securityAdmin, auditAdmin }) =>
        ![systemAdmin.loginName, securityAdmin.loginName].includes(auditAdmin.loginName),
      { path: ['auditAdmin', 'loginName'], error: TAKEN },
    ),
  );

export const officeStep = (taken: readonly string[]) =>
  z.object({ office: firstAccountTwice }).check(
    z.refine(({ office }) => !taken.includes(office.loginName), {
      path: ['office', 'loginName'],
      error: TAKEN,
    }),
  );

export const ADMINISTRATOR_FIELDS = [
  ['systemAdmin', '系统管理员', '建停账号、重置密码、机关设置'],
  ['securityAdmin', '安全管理员', '授予和收回角色'],
  ['auditAdmin', '审计管理员', '查看审计日志'],
] as const;
