import { aYearLater } from '@gongkai/shared/assignments/limit';
import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import type { AmendPlan, DraftPlan, UpdatePlan } from '@gongkai/shared/assignments/plan.inputs';
import { yearOf } from '@gongkai/shared/calendar/day';
import { uuidv7 } from 'uuidv7';
import { signature } from '../../core/actor.ts';
import type { BaseRecord } from '../../core/base.entity.ts';
import { actorOf } from '../../core/context.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { editionsOf, linesOf, openEditionIn, planById, planInForce } from './plan.reads.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

export const PLAN = 'AnnualWorkPlan';

/** 起草: empty, or last year's edition in force with its dates moved by a year and keys of its own. */
export async function draftPlan(tx: Tx, input: DraftPlan): Promise<AnnualWorkPlan | Refusal> {
  const known = await tx.db.findOneBy(AnnualWorkPlan, { onceKey: input.onceKey });
  if (known) return known;
  const thisYear = yearOf(tx.clock.today());
  if (input.year !== thisYear && input.year !== thisYear + 1) return refuse('PLAN_YEAR', 'year');
  const present = await editionsOf(tx.db, input.year);
  if (present.length > 0) return sameRequest(present, input.onceKey) ?? refuse('PLAN_EXISTS', 'year');
  const last = input.copyLast ? await planInForce(tx.db, input.year - 1) : null;
  if (input.copyLast && !last) return refuse('NO_FORMER_PLAN', 'copyLast');
  const { onceKey, year } = input;
  const plan = await insertEdition(tx, { onceKey, year, edition: 1, goals: last?.goals ?? '' }, null);
  for (const line of last ? await linesOf(tx.db, [last.id]) : []) {
    const limitOn = line.limitOn === null ? null : aYearLater(line.limitOn);
    await copyLine(tx, { ...line, limitOn, lineKey: uuidv7() }, plan.id);
  }
  return plan;
}

/** 修订: the next edition begins as a copy with the same keys; the one in force stays so meanwhile. */
export async function amendPlan(tx: Tx, input: AmendPlan): Promise<AnnualWorkPlan | Refusal> {
  const known = await tx.db.findOneBy(AnnualWorkPlan, { onceKey: input.onceKey });
  if (known) return known;
  const former = await planById(tx.db, input.planId);
  const step = planStep(former.status, 'amend');
  if ('refused' in step) return refuse(step.refused);
  const editions = await editionsOf(tx.db, former.year);
  if (openEditionIn(editions)) return sameRequest(editions, input.onceKey) ?? refuse('PLAN_BEING_AMENDED');
  const { year, goals } = former;
  const edition = former.edition + 1;
  const { onceKey, amendmentReason } = input;
  const plan = await insertEdition(tx, { onceKey, year, edition, goals }, amendmentReason);
  for (const line of await linesOf(tx.db, [former.id])) await copyLine(tx, line, plan.id);
  return plan;
}

/** What stands in the way may be this very request, sent twice and made between two looks. */
const sameRequest = (editions: readonly AnnualWorkPlan[], onceKey: string): AnnualWorkPlan | undefined =>
  editions.find((plan) => plan.onceKey === onceKey);

/** 编辑 of what stands above the lines. */
export async function updatePlan(
  tx: Tx,
  { id, version, goals, amendmentReason }: UpdatePlan,
): Promise<AnnualWorkPlan | Refusal> {
  const plan = await planById(tx.db, id);
  const step = planStep(plan.status, 'edit');
  if ('refused' in step) return refuse(step.refused);
  // The first edition amends nothing; a later one keeps its reason.
  const patch = {
    goals,
    amendmentReason: plan.edition === 1 ? null : (amendmentReason ?? plan.amendmentReason),
  };
  const updated = await tx.update(AnnualWorkPlan, plan, version, patch, { verb: 'updated' });
  tx.emit({ noun: PLAN, id, change: 'updated' });
  return updated;
}

async function insertEdition(
  tx: Tx,
  values: Pick<AnnualWorkPlan, 'onceKey' | 'year' | 'edition' | 'goals'>,
  amendmentReason: string | null,
): Promise<AnnualWorkPlan> {
  const act = amendmentReason === null ? { verb: 'created' } : { verb: 'amended', reason: amendmentReason };
  const plan = await tx.insert(
    AnnualWorkPlan,
    {
      ...values,
      amendmentReason,
      status: 'DRAFT',
      draftedBy: signature(actorOf(tx)),
      submittedAt: null,
      approvedAt: null,
      approvedBy: null,
      returnReason: null,
    },
    act,
  );
  tx.emit({ noun: PLAN, id: plan.id, change: 'created' });
  return plan;
}

type Copied = Omit<ResponsibilityLine, keyof BaseRecord | 'planId' | 'onceKey' | 'voidedAt' | 'voidReason'>;

async function copyLine(tx: Tx, line: Copied & Partial<ResponsibilityLine>, planId: string): Promise<void> {
  const { lineKey, position, area, responsibility, basis, task, measures, leaderId, sectionId } = line;
  const { personId, coSectionIds, limitKind, limitOn, limitDays, points, remark } = line;
  const duty = { area, responsibility, basis, task, measures, leaderId, sectionId, personId, coSectionIds };
  const limit = { limitKind, limitOn, limitDays, points, remark };
  const fresh = { planId, lineKey, position, onceKey: `copy:${planId}:${lineKey}` };
  const values = { ...fresh, ...duty, ...limit, voidedAt: null, voidReason: null };
  await tx.insert(ResponsibilityLine, values, { verb: 'copied' });
}
