import { CreateOutboxAndHistory1790000000001 } from './1790000000001-create-outbox-and-history.ts';
import { CreateOrganisation1790000000002 } from './1790000000002-create-organisation.ts';
import { CreateAccounts1790000000003 } from './1790000000003-create-accounts.ts';
import { CreateLedgers1790000000004 } from './1790000000004-create-ledgers.ts';
import { CreateAttachmentsAndNotifications1790000000005 } from './1790000000005-create-attachments-and-notifications.ts';
import { CreatePlans1790000000006 } from './1790000000006-create-plans.ts';
import { CreateTasks1790000000007 } from './1790000000007-create-tasks.ts';
import { CreateMeetingsAndTrainings1790000000008 } from './1790000000008-create-meetings-and-trainings.ts';
import { CreateImportJobs1790000000009 } from './1790000000009-create-import-jobs.ts';
import { CreatePacks1790000000010 } from './1790000000010-create-packs.ts';
import { CreateCalendarNotices1790000000011 } from './1790000000011-create-calendar-notices.ts';
import { CreateDisclosureReviews1790000000012 } from './1790000000012-create-disclosure-reviews.ts';

/** Append-only, in order; frozen once released. */
export const migrations: readonly Function[] = [
  CreateOutboxAndHistory1790000000001,
  CreateOrganisation1790000000002,
  CreateAccounts1790000000003,
  CreateLedgers1790000000004,
  CreateAttachmentsAndNotifications1790000000005,
  CreatePlans1790000000006,
  CreateTasks1790000000007,
  CreateMeetingsAndTrainings1790000000008,
  CreateImportJobs1790000000009,
  CreatePacks1790000000010,
  CreateCalendarNotices1790000000011,
  CreateDisclosureReviews1790000000012,
];
