import { can, coversRow, type Permission } from '@gongkai/shared/permissions';
import type { Actor } from './core/actor.ts';
import type { Ctx } from './core/context.ts';
import { LedgerRecord } from './core/ledger.entity.ts';
import type { LiveRecord } from './live.types.ts';
import { Attachment, readsAttachment } from './modules/attachments/index.ts';
import { ActiveDisclosureItem, readsDisclosure } from './modules/disclosures/index.ts';
import { Notification } from './modules/notifications/index.ts';
import { readsTask, SupervisionOrder, Task } from './modules/tasks/index.ts';

type Reader = (ctx: Ctx, viewer: Actor, record: LiveRecord) => boolean | Promise<boolean>;

/** Whom a change of each noun reaches. What is not named reaches nobody. */
const READERS: Partial<Record<string, Reader>> = {
  ActiveDisclosureItem: (_ctx, viewer, record) =>
    record instanceof ActiveDisclosureItem && readsDisclosure(viewer, record),
  DisclosureApplication: row('application:read'),
  LegalRemedy: row('remedy:read'),
  Section: whoever('organisation:read'),
  Person: whoever('organisation:read'),
  Bureau: whoever('organisation:read'),
  Task: (_ctx, viewer, record) => record instanceof Task && readsTask(viewer, record),
  SupervisionOrder: (_ctx, viewer, record) =>
    record instanceof SupervisionOrder && coversRow(viewer, 'supervision:read', record),
  AnnualWorkPlan: whoever('plan:read'),
  Meeting: whoever('meeting:read'),
  MeetingAttendee: whoever('meeting:read'),
  MeetingDecision: whoever('meeting:read'),
  TrainingSession: whoever('training:read'),
  TrainingAttendance: whoever('training:read'),
  ImportJob: whoever('ledger:import'),
  QuarterlyPack: whoever('pack:read'),
  SectionSummary: whoever('pack:read'),
  CalendarNotice: whoever('calendar:read'),
  Attachment: (ctx, _viewer, record) => record instanceof Attachment && readsAttachment(ctx, record),
  // A message is for the person it was sent to, whoever they act for at the moment.
  Notification: (_ctx, viewer, record) =>
    record instanceof Notification && record.recipientId === viewer.ownAccountId,
};

/** May the viewer see this changed record? The twin of what the queries let through. */
export function reaches(
  ctx: Ctx,
  viewer: Actor,
  noun: string,
  record: LiveRecord,
): boolean | Promise<boolean> {
  return READERS[noun]?.(ctx, viewer, record) ?? false;
}

/** Rows of a ledger, as far as the right reaches. */
function row(permission: Permission): Reader {
  return (_ctx, viewer, record) => record instanceof LedgerRecord && coversRow(viewer, permission, record);
}

/** Everybody who has the right at all. */
function whoever(permission: Permission): Reader {
  return (_ctx, viewer) => can(viewer, permission);
}
