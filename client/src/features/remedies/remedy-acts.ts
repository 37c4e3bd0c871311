import { coversRow, type Permission, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { Remedy } from './remedy-words.ts';

type WhyNot = (item: Remedy, viewer: RowHolder) => string | null;

/** Voided for everybody first, then whose act it is. */
function barred(item: Remedy, viewer: RowHolder, permission: Permission, whose: string): string | null {
  if (item.voidedAt !== null) return refusalText.ALREADY_VOIDED;
  return coversRow(viewer, permission, item) ? null : whose;
}

// Each says why the act cannot be done to the case as it stands, null = it can; buttons and forms ask the same.

export const whyNotEdit: WhyNot = (item, viewer) =>
  barred(item, viewer, 'remedy:write', '案件由办公室编辑。');

export const whyNotVoid: WhyNot = (item, viewer) => barred(item, viewer, 'remedy:void', '记录由办公室作废。');
