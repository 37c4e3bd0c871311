import { yearOf } from '@gongkai/shared/calendar/day';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import type { CreateRemedy, UpdateRemedy } from '@gongkai/shared/remedies/remedy.inputs';
import { actorOf } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { loadLedgerRow, numberSeries, voidLedgerRow } from '../../core/ledger.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { bureauOf, requireSection } from '../sections/index.ts';
import { LegalRemedy } from './legal-remedy.entity.ts';

const NOUN = 'LegalRemedy';

/** 登记复议、诉讼、申诉; one accepted before the go-live date is a back-entry. */
export async function createRemedy(tx: Tx, input: CreateRemedy): Promise<LegalRemedy | Refusal> {
  const refused = await check(tx, input);
  if (refused) return refused;
  const bureau = await bureauOf(tx.db);
  const backEntry = bureau !== null && input.acceptedOn < bureau.goLiveOn;
  const year = yearOf(input.acceptedOn);
  const serial = await tx.nextNumber(numberSeries(tx, 'remedy', year));
  const remedy = await tx.insert(
    LegalRemedy,
    {
      ...input,
      registerNo: `${tx.demo ? '演示' : ''}救〔${year}〕${serial}号`,
      registeredById: actorOf(tx).accountId,
      backEntry,
      voidedAt: null,
      voidReason: null,
    },
    { verb: backEntry ? 'backEntered' : 'created' },
  );
  tx.emit({ noun: NOUN, id: remedy.id, change: 'created', years: yearsOf(remedy) });
  return remedy;
}

export async function updateRemedy(
  tx: Tx,
  { id, version, ...input }: UpdateRemedy,
): Promise<LegalRemedy | Refusal> {
  const remedy = await loadLedgerRow(tx, LegalRemedy, id, 'remedy:write');
  if (remedy instanceof Refusal) return remedy;
  const refused = await check(tx, input);
  if (refused) return refused;
  const updated = await tx.update(LegalRemedy, remedy, version, input, { verb: 'updated' });
  tx.emit({ noun: NOUN, id, change: 'updated', years: [...yearsOf(remedy), ...yearsOf(updated)] });
  return updated;
}

export function voidRemedy(tx: Tx, input: VoidRecord): Promise<LegalRemedy | Refusal> {
  return voidLedgerRow(tx, LegalRemedy, input, 'remedy:void', yearsOf);
}

async function check(tx: Tx, input: CreateRemedy): Promise<Refusal | null> {
  const today = tx.clock.today();
  if (input.acceptedOn > today) return refuse('DATE_IN_FUTURE', 'acceptedOn');
  if (input.resultOn && input.resultOn > today) return refuse('DATE_IN_FUTURE', 'resultOn');
  await requireSection(tx.db, input.sectionId);
  if (input.applicationId && !(await tx.db.existsBy(DisclosureApplication, { id: input.applicationId })))
    throw notFound();
  return null;
}

const yearsOf = (remedy: LegalRemedy): number[] => [yearOf(remedy.acceptedOn)];
