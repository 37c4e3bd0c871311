import { can, coversRow, type Permission, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { Disclosure } from './disclosure-words.ts';

type WhyNot = (item: Disclosure, viewer: RowHolder) => string | null;

/** Voided for everybody first, then whose act it is. */
function barred(item: Disclosure, viewer: RowHolder, permission: Permission, whose: string): string | null {
  if (item.voidedAt !== null) return refusalText.ALREADY_VOIDED;
  return coversRow(viewer, permission, item) ? null : whose;
}

// Each says why the act cannot be done to the item as it stands, null = it can; buttons and forms ask the same.

export const whyNotEdit: WhyNot = (item, viewer) =>
  barred(item, viewer, 'disclosure:draft', '信息由办公室和本科室编辑。') ??
  // What is out is corrected by those who put it out.
  (item.publishedOn === null || can(viewer, 'disclosure:publish') ? null : '已公开的信息由办公室更正。');

export const whyNotPublish: WhyNot = (item, viewer) =>
  barred(item, viewer, 'disclosure:publish', '信息由办公室公开。') ??
  (item.publishedOn !== null
    ? refusalText.ALREADY_PUBLISHED
    : item.attribute === 'ACTIVE'
      ? null
      : refusalText.NOT_ACTIVE_ATTRIBUTE);

export const whyNotVoid: WhyNot = (item, viewer) =>
  barred(item, viewer, 'disclosure:void', '记录由办公室作废。');
