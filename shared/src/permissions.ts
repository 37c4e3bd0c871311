import { keys } from './keys.ts';

/** 角色: rights come from the roles of the account, several may be held at once. */
export const Role = keys(
  'LEADER',
  'OFFICE',
  'SECTION_HEAD',
  'LIAISON',
  'RECEPTION',
  'SECRECY_REVIEWER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDIT_ADMIN',
);
export type Role = keyof typeof Role;

export const roleText: Record<Role, string> = {
  LEADER: '领导小组（组长、副组长）',
  OFFICE: '办公室',
  SECTION_HEAD: '科室负责人',
  LIAISON: '联络员',
  RECEPTION: '接待室',
  SECRECY_REVIEWER: '保密审查员',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDIT_ADMIN: '审计管理员',
};

/** 三员: no account holds two of them. */
export const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];

/**
 * How far a right reaches: `ALL` rows, the rows of the holder's `OWN` section
 * (for liaisons also the sections they are liaison of), or what the holder
 * `REGISTERED` personally.
 */
export type Reach = 'ALL' | 'OWN' | 'REGISTERED';

type Grants = Partial<Record<Role, Reach>>;

const bureauView: Grants = {
  LEADER: 'ALL',
  OFFICE: 'ALL',
  SECTION_HEAD: 'ALL',
  LIAISON: 'ALL',
  AUDIT_ADMIN: 'ALL',
};
const rowView: Grants = {
  LEADER: 'ALL',
  OFFICE: 'ALL',
  SECTION_HEAD: 'OWN',
  LIAISON: 'OWN',
  AUDIT_ADMIN: 'ALL',
};
const everybody: Grants = {
  ...bureauView,
  RECEPTION: 'ALL',
  SECRECY_REVIEWER: 'ALL',
  SYSTEM_ADMIN: 'ALL',
  SECURITY_ADMIN: 'ALL',
};

/** Role × act: the one table of rights. What is not in it is refused. */
export const PERMISSIONS = {
  'session:own': everybody,
  'organisation:read': everybody,
  'organisation:write': { OFFICE: 'ALL' },
  'bureau:write': { SYSTEM_ADMIN: 'ALL' },

  'account:read': { SYSTEM_ADMIN: 'ALL', SECURITY_ADMIN: 'ALL', AUDIT_ADMIN: 'ALL' },
  'account:manage': { SYSTEM_ADMIN: 'ALL' },
  'account:grant': { SECURITY_ADMIN: 'ALL' },
  'account:deputise': {
    LEADER: 'ALL',
    OFFICE: 'ALL',
    SECTION_HEAD: 'ALL',
    LIAISON: 'ALL',
    RECEPTION: 'ALL',
    SECRECY_REVIEWER: 'ALL',
  },

  'statistics:read': bureauView,

  'calendar:read': { ...bureauView, RECEPTION: 'ALL' },
  'calendar:enter': { OFFICE: 'ALL' },

  'plan:read': bureauView,
  'plan:draft': { OFFICE: 'ALL' },
  'plan:approve': { LEADER: 'ALL' },
  'plan:sign': { SECTION_HEAD: 'OWN' },

  'task:read': rowView,
  'task:assign': { OFFICE: 'ALL' },
  'task:report': { OFFICE: 'ALL', SECTION_HEAD: 'OWN', LIAISON: 'OWN' },
  'task:review': { OFFICE: 'ALL' },
  'task:void': { OFFICE: 'ALL' },

  'supervision:read': rowView,
  'supervision:issue': { LEADER: 'ALL' },
  'supervision:answer': { OFFICE: 'ALL', SECTION_HEAD: 'OWN', LIAISON: 'OWN' },

  'meeting:read': bureauView,
  'meeting:run': { OFFICE: 'ALL' },

  'training:read': bureauView,
  'training:run': { OFFICE: 'ALL' },

  'pack:read': bureauView,
  'pack:prepare': { OFFICE: 'ALL' },
  'pack:summarise': { OFFICE: 'ALL', SECTION_HEAD: 'OWN', LIAISON: 'OWN' },

  'ledger:import': { OFFICE: 'ALL' },

  // Of others' items a secrecy reviewer reads those that wait for the secrecy review (`readsDisclosure`).
  'disclosure:read': { ...rowView, SECRECY_REVIEWER: 'REGISTERED' },
  'disclosure:draft': { OFFICE: 'ALL', SECTION_HEAD: 'OWN', LIAISON: 'OWN' },
  'disclosure:queue': {
    LEADER: 'ALL',
    OFFICE: 'ALL',
    SECTION_HEAD: 'OWN',
    LIAISON: 'OWN',
    SECRECY_REVIEWER: 'ALL',
  },
  'disclosure:review': { LEADER: 'ALL', OFFICE: 'ALL', SECTION_HEAD: 'OWN', SECRECY_REVIEWER: 'ALL' },
  'disclosure:sectionReview': { SECTION_HEAD: 'OWN' },
  'disclosure:secrecyReview': { SECRECY_REVIEWER: 'ALL' },
  'disclosure:officeReview': { OFFICE: 'ALL' },
  'disclosure:leaderReview': { LEADER: 'ALL' },
  'disclosure:publish': { OFFICE: 'ALL' },
  'disclosure:void': { OFFICE: 'ALL' },
  'disclosure:backEnter': { OFFICE: 'ALL' },

  'application:read': { ...rowView, RECEPTION: 'REGISTERED' },
  'application:register': { OFFICE: 'ALL', RECEPTION: 'ALL' },
  'application:write': { OFFICE: 'ALL' },
  'application:reply': { OFFICE: 'ALL' },
  'application:void': { OFFICE: 'ALL' },
  'application:backEnter': { OFFICE: 'ALL' },
  'application:unmask': { OFFICE: 'ALL', LIAISON: 'OWN' },

  'remedy:read': rowView,
  'remedy:write': { OFFICE: 'ALL' },
  'remedy:void': { OFFICE: 'ALL' },

  'audit:read': { AUDIT_ADMIN: 'ALL' },
} as const satisfies Record<string, Grants>;

export type Permission = keyof typeof PERMISSIONS;

/** Who asks: the roles in force (those of the person acted for, when acting for another). */
export interface Holder {
  readonly roles: readonly Role[];
}

/** The farthest a holder's roles reach for an act; null = may not. */
export function reachOf(holder: Holder, permission: Permission): Reach | null {
  // One's own password and sessions are one's own before any role has been given.
  if (permission === 'session:own') return 'ALL';
  const grants: Grants = PERMISSIONS[permission];
  const reaches = new Set(holder.roles.map((role) => grants[role]));
  return (['ALL', 'OWN', 'REGISTERED'] as const).find((reach) => reaches.has(reach)) ?? null;
}

/** May the holder do this at all? (Which rows: `coversRow`.) */
export function can(holder: Holder, permission: Permission): boolean {
  return reachOf(holder, permission) !== null;
}

/** Every reach the holder has; somebody may be both a liaison (own section) and reception (registered). */
export function reachesOf(holder: Holder, permission: Permission): Reach[] {
  const grants: Grants = PERMISSIONS[permission];
  return [...new Set(holder.roles.flatMap((role) => grants[role] ?? []))];
}

export interface RowHolder extends Holder {
  readonly accountId: string;
  /** The section of the person and the sections the person is liaison or head of. */
  readonly sectionIds: readonly string[];
}

/** Is this row within reach of the holder's right? The same answer on the button and in the service. */
export function coversRow(
  holder: RowHolder,
  permission: Permission,
  row: { readonly sectionId: string; readonly registeredById?: string | null },
): boolean {
  return reachesOf(holder, permission).some(
    (reach) =>
      reach === 'ALL' ||
      (reach === 'OWN' && holder.sectionIds.includes(row.sectionId)) ||
      (reach === 'REGISTERED' && row.registeredById === holder.accountId),
  );
}

/** The roles may not be held together: two of the three administrators. */
export function conflictingRoles(roles: readonly Role[]): boolean {
  return roles.filter((role) => ADMINISTRATORS.includes(role)).length > 1;
}
