import { roleText, type Role } from '@gongkai/shared/permissions';
import type { AccountFieldsFragment } from '../../gql/graphql.ts';

export type Account = AccountFieldsFragment;

export const FORBIDDEN = '账号由系统管理员管理，角色由安全管理员授予。需要改动的，请联系他们。';

/** What a role lets its holder do, for the one who grants it. */
export const roleDuty: Record<Role, string> = {
  LEADER: '查看全局数据和全部台账，申请人姓名已脱敏',
  OFFICE: '登记、公开、答复、补录和作废，维护科室和人员',
  SECTION_HEAD: '查看全局数据，办理本科室的信息条目',
  LIAISON: '查看全局数据，办理所联络科室的信息条目和申请；一般随联络员交接移交',
  RECEPTION: '登记申请，只看自己登记的',
  SECRECY_REVIEWER: '对拟公开的信息作保密审查，只看待其审查的；不审查自己拟稿的',
  SYSTEM_ADMIN: '建停账号、重置密码、机关设置，不看台账',
  SECURITY_ADMIN: '授予和收回角色，不看台账',
  AUDIT_ADMIN: '查看审计日志和台账，不能办理',
};

/** 三员分立: what each does, and what is kept from each. */
export const administratorDuty = [
  ['SYSTEM_ADMIN', '新建、停用和启用账号，重置密码，机关设置。不能给账号授予角色，不看业务台账。'],
  ['SECURITY_ADMIN', '给账号授予和收回角色。不能建停账号，不能改密码，不看业务台账。'],
  ['AUDIT_ADMIN', '查看全部操作的审计日志。不能建停账号，不能授予角色，不能办理业务。'],
] as const satisfies readonly (readonly [Role, string])[];

export const rolesText = ({ roles }: Pick<Account, 'roles'>): string =>
  roles.map((role) => roleText[role]).join('、') || '尚未授予角色';

export const accountName = ({ person, loginName }: Account): string => person?.name ?? loginName;

export const personLine = (name: string, ...facts: readonly (string | null | undefined)[]): string => {
  const known = facts.filter(Boolean).join('，');
  return known ? `${name}（${known}）` : name;
};
