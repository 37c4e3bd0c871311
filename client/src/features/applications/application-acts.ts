import { coversRow, type Permission, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { Application } from './application-words.ts';

type WhyNot = (item: Application, viewer: RowHolder) => string | null;

/** Voided for everybody first, then whose act it is. */
function barred(item: Application, viewer: RowHolder, permission: Permission, whose: string): string | null {
  if (item.voidedAt !== null) return refusalText.ALREADY_VOIDED;
  return coversRow(viewer, permission, item) ? null : whose;
}

// Each says why the act cannot be done to the case as it stands, null = it can; buttons and forms ask the same.

export const whyNotEdit: WhyNot = (item, viewer) =>
  barred(item, viewer, 'application:write', '申请由办公室编辑。');

export const whyNotReply: WhyNot = (item, viewer) =>
  barred(item, viewer, 'application:reply', '答复由办公室登记。') ??
  (item.servedOn === null ? null : refusalText.ALREADY_REPLIED);

export const whyNotVoid: WhyNot = (item, viewer) =>
  barred(item, viewer, 'application:void', '记录由办公室作废。');
