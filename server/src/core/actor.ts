import type { RowHolder, Role } from '@gongkai/shared/permissions';

/** Who is asking. When acting for another, roles and sections are the other's, and both names are recorded. */
export interface Actor extends RowHolder {
  readonly sessionId: string;
  /** The account whose rights are used: one's own, or the principal's. */
  readonly accountId: string;
  /** The account that logged in. */
  readonly ownAccountId: string;
  readonly personId: string;
  readonly personName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly sectionIds: readonly string[];
  /** Name of the person who really acts, when it is somebody else (代理). */
  readonly deputyName: string | null;
  /** Has to choose an own password before anything else. */
  readonly mustChangePassword: boolean;
}

/** As written into every record: 张三, or 李四代张三. */
export function signature(actor: Actor): string {
  return actor.deputyName === null ? actor.personName : `${actor.deputyName}代${actor.personName}`;
}
