import type { Role } from '@gongkai/shared/permissions';

/** Public, and therefore only usable on this machine. */
export const DEMO_PASSWORD = 'Gongkai2009';

export interface DemoAccount {
  readonly loginName: string;
  readonly person: string;
  readonly roles: readonly Role[];
  readonly who: string;
}

/** 演示账号: one for every kind of user. Names are invented. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { loginName: 'zhoumy', person: '周明远', roles: ['LEADER'], who: '领导小组组长 周明远（局长）' },
  { loginName: 'linwq', person: '林婉清', roles: ['OFFICE'], who: '办公室 林婉清（秘书、联系人）' },
  { loginName: 'hezq', person: '何志强', roles: ['SECTION_HEAD'], who: '科室负责人 何志强（劳动监察大队）' },
  { loginName: 'xiezh', person: '谢志红', roles: ['SECTION_HEAD'], who: '科室负责人 谢志红（养老保险科）' },
  { loginName: 'shengl', person: '沈国梁', roles: ['SECTION_HEAD'], who: '科室负责人 沈国梁（就业培训科）' },
  {
    loginName: 'xujg',
    person: '徐建国',
    roles: ['SECRECY_REVIEWER', 'SECTION_HEAD'],
    who: '保密审查员 徐建国（办公室主任）',
  },
  { loginName: 'chenxl', person: '陈晓岚', roles: ['LIAISON'], who: '联络员 陈晓岚（养老保险科）' },
  { loginName: 'wujp', person: '吴建平', roles: ['LIAISON'], who: '联络员 吴建平（就业培训科）' },
  { loginName: 'sunxf', person: '孙小芳', roles: ['RECEPTION'], who: '信访接待室 孙小芳' },
  { loginName: 'sysadmin', person: '高远', roles: ['SYSTEM_ADMIN'], who: '系统管理员 高远' },
  { loginName: 'secadmin', person: '马敏', roles: ['SECURITY_ADMIN'], who: '安全管理员 马敏' },
  { loginName: 'auditadmin', person: '郑重', roles: ['AUDIT_ADMIN'], who: '审计管理员 郑重' },
];
