import type {
  BackEnterApplication,
  RegisterApplication,
  ReplyApplication,
  RevealApplicant,
  UpdateApplication,
} from '@gongkai/shared/applications/application.inputs';
import { yearOf } from '@gongkai/shared/calendar/day';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import { HistoryEntry, historyOf } from '../../core/history.entity.ts';
import { actorOf } from '../../core/context.ts';
import { loadLedgerRow, numberSeries, voidLedgerRow } from '../../core/ledger.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { reachable } from '../../core/rows.ts';
import type { Tx } from '../../core/transaction.ts';
import { bureauOf, requireSection } from '../sections/index.ts';
import { dueDayOf } from './application.calendar.ts';
import { DisclosureApplication } from './disclosure-application.entity.ts';

const NOUN = 'DisclosureApplication';

/** 登记: fixes the edition of the Regulation and with it the due day. */
export async function registerApplication(
  tx: Tx,
  input: RegisterApplication,
): Promise<DisclosureApplication | Refusal> {
  return insert(tx, input, { outcome: null, servedOn: null, replyNo: null }, false);
}

export async function updateApplication(
  tx: Tx,
  { id, version, ...input }: UpdateApplication,
): Promise<DisclosureApplication | Refusal> {
  const application = await loadLedgerRow(tx, DisclosureApplication, id, 'application:write');
  if (application instanceof Refusal) return application;
  await requireSection(tx.db, input.sectionId);
  const updated = await tx.update(DisclosureApplication, application, version, input, { verb: 'updated' });
  tx.emit({ noun: NOUN, id, change: 'updated', years: yearsOf(updated) });
  return updated;
}

/** 答复: counts in the year of its service (art. 33 and 36 to 39). */
export async function replyApplication(
  tx: Tx,
  { id, version, ...input }: ReplyApplication,
): Promise<DisclosureApplication | Refusal> {
  const application = await loadLedgerRow(tx, DisclosureApplication, id, 'application:reply');
  if (application instanceof Refusal) return application;
  if (application.servedOn !== null) return refuse('ALREADY_REPLIED');
  if (input.servedOn < application.receivedOn) return refuse('REPLY_BEFORE_RECEIPT', 'servedOn');
  if (input.servedOn > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'servedOn');
  const bureau = await bureauOf(tx.db);
  if (bureau && input.servedOn < bureau.goLiveOn) return refuse('BEFORE_GO_LIVE', 'servedOn');
  const updated = await tx.update(DisclosureApplication, application, version, input, { verb: 'replied' });
  tx.emit({ noun: NOUN, id, change: 'updated', years: yearsOf(updated) });
  return updated;
}

/** 补录: replied before the go-live date, as found on paper. */
export async function backEnterApplication(
  tx: Tx,
  input: BackEnterApplication,
): Promise<DisclosureApplication | Refusal> {
  const bureau = await bureauOf(tx.db);
  if (!bureau || input.servedOn >= bureau.goLiveOn) return refuse('NOT_BACK_ENTRY', 'servedOn');
  const { outcome, servedOn, replyNo, ...received } = input;
  return insert(tx, received, { outcome, servedOn, replyNo }, true);
}

export function voidApplication(tx: Tx, input: VoidRecord): Promise<DisclosureApplication | Refusal> {
  return voidLedgerRow(tx, DisclosureApplication, input, 'application:void', yearsOf);
}

/** 查看申请人: the full name, with the reason in the history of the case. */
export async function revealApplicant(tx: Tx, input: RevealApplicant): Promise<string> {
  const row = await tx.db.findOneBy(DisclosureApplication, { id: input.id });
  const application = reachable(row, actorOf(tx), 'application:unmask');
  const act = { verb: 'unmasked', reason: input.reason };
  await tx.db.insert(HistoryEntry, historyOf(tx, NOUN, application.id, act, []));
  return application.applicantName;
}

async function insert(
  tx: Tx,
  input: RegisterApplication,
  reply: Pick<DisclosureApplication, 'outcome' | 'servedOn' | 'replyNo'>,
  backEntry: boolean,
): Promise<DisclosureApplication | Refusal> {
  if (input.receivedOn > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'receivedOn');
  const calendar = await tx.calendar();
  if (input.receivedOn < calendar.from) return refuse('DATE_BEFORE_CALENDAR', 'receivedOn');
  await requireSection(tx.db, input.sectionId);
  const year = yearOf(input.receivedOn);
  const serial = await tx.nextNumber(numberSeries(tx, 'application', year));
  const application = await tx.insert(
    DisclosureApplication,
    {
      ...input,
      ...reply,
      ...dueDayOf(input.receivedOn, calendar),
      acceptanceNo: `${tx.demo ? '演示' : ''}申〔${year}〕${serial}号`,
      registeredById: actorOf(tx).accountId,
      backEntry,
      voidedAt: null,
      voidReason: null,
    },
    { verb: backEntry ? 'backEntered' : 'created' },
  );
  tx.emit({ noun: NOUN, id: application.id, change: 'created', years: yearsOf(application) });
  return application;
}

/** The years whose tables this case can move; what is carried over follows from the first of them. */
function yearsOf(application: DisclosureApplication): number[] {
  return [yearOf(application.receivedOn), ...(application.servedOn ? [yearOf(application.servedOn)] : [])];
}
