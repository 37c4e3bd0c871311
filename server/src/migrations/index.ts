import { CreateOutboxAndHistory1790000000001 } from './1790000000001-create-outbox-and-history.ts';
import { CreateOrganisation1790000000002 } from './1790000000002-create-organisation.ts';
import { CreateAccounts1790000000003 } from './1790000000003-create-accounts.ts';
import { CreateLedgers1790000000004 } from './1790000000004-create-ledgers.ts';

/** Append-only, in order; frozen once released. */
export const migrations: readonly Function[] = [
  CreateOutboxAndHistory1790000000001,
  CreateOrganisation1790000000002,
  CreateAccounts1790000000003,
  CreateLedgers1790000000004,
];
