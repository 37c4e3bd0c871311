import { coversRow, type Permission, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';

type Row = Parameters<typeof coversRow>[2] & { readonly voidedAt: string | null };

/** Why an act cannot be done to a record as it stands, null = it can; buttons and forms ask the same. */
export type WhyNot<Record> = (record: Record, viewer: RowHolder) => string | null;

/** Voided for everybody first, then whose act it is. */
export function barred(record: Row, viewer: RowHolder, permission: Permission, whose: string): string | null {
  if (record.voidedAt !== null) return refusalText.ALREADY_VOIDED;
  return coversRow(viewer, permission, record) ? null : whose;
}
