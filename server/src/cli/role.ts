import { Role } from '@gongkai/shared/permissions';

export function isRole(text: string): text is Role {
  return text in Role;
}
