import { keys } from '../keys.ts';

/** 科室、直属单位. */
export const SectionKind = keys('SECTION', 'SUBORDINATE_UNIT');
export type SectionKind = keyof typeof SectionKind;

/** Standing in the leading group (领导小组); a fact of the organisation, not a right. */
export const GroupRole = keys('CHAIR', 'DEPUTY', 'MEMBER');
export type GroupRole = keyof typeof GroupRole;

export const sectionKindText: Record<SectionKind, string> = {
  SECTION: '科室',
  SUBORDINATE_UNIT: '直属单位',
};

export const groupRoleText: Record<GroupRole, string> = {
  CHAIR: '组长',
  DEPUTY: '副组长',
  MEMBER: '成员',
};
