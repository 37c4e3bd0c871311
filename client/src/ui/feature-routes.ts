import type { Permission } from '@gongkai/shared/permissions';

/** A feature's place in the menu, shown to those who hold the permission. */
export interface FeatureNav {
  readonly path: string;
  readonly label: string;
  readonly permission: Permission;
  /** What its pages ask for, where more people may open one by its address than see the entry. */
  readonly pages?: Permission;
  readonly children?: readonly FeatureNav[];
  readonly phoneTab?: string;
}
