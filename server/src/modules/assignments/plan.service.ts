import { compareEditions } from '@gongkai/shared/assignments/differences';
import { limitProblem } from '@gongkai/shared/assignments/limit';
import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import type { PlanVersion, ReturnPlan, SignPlan } from '@gongkai/shared/assignments/plan.inputs';
import { signature } from '../../core/actor.ts';
import { actorOf } from '../../core/context.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { reachable } from '../../core/rows.ts';
import type { Tx } from '../../core/transaction.ts';
import { accountsWithRole } from '../accounts/index.ts';
import { notify } from '../notifications/index.ts';
import { Section } from '../sections/index.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { PLAN } from './plan-draft.service.ts';
import { formerEdition, linesOf, planById } from './plan.reads.ts';
import { PlanSignature } from './plan-signature.entity.ts';
import type { ResponsibilityLine } from './responsibility-line.entity.ts';

const PATH = '/assignments/plan';
const named = ({ year, edition }: AnnualWorkPlan): string => `${year}年度工作方案（第${edition}版）`;

/** 报请签发: complete, within its year, and for an amendment with something in it. */
export async function submitPlan(tx: Tx, { id, version }: PlanVersion): Promise<AnnualWorkPlan | Refusal> {
  const plan = await planById(tx.db, id);
  const step = planStep(plan.status, 'submit');
  if ('refused' in step) return refuse(step.refused);
  const refused = await submissionRefusal(tx, plan);
  if (refused) return refused;
  const patch = { status: step.next, submittedAt: tx.clock.now(), returnReason: null };
  const submitted = await tx.update(AnnualWorkPlan, plan, version, patch, { verb: 'submitted' });
  tx.emit({ noun: PLAN, id, change: 'updated' });
  const accountIds = await accountsWithRole(tx.db, 'LEADER');
  await tell(tx, submitted, 'submitted', `${named(plan)}已报请签发，请审阅。`, { accountIds });
  return submitted;
}

async function submissionRefusal(tx: Tx, plan: AnnualWorkPlan): Promise<Refusal | null> {
  if (plan.goals.trim() === '') return refuse('PLAN_WITHOUT_GOALS');
  const lines = await linesOf(tx.db, [plan.id]);
  if (lines.length === 0) return refuse('PLAN_WITHOUT_LINES');
  const former = await formerEdition(tx.db, plan);
  const differences = compareEditions(former ? await linesOf(tx.db, [former.id]) : [], lines);
  if (former && differences.length === 0 && former.goals === plan.goals) return refuse('PLAN_UNCHANGED');
  // What was in force already may lie in the past by now; what is newly set may not.
  const isNewLimit = ({ kind, fields }: (typeof differences)[number]): boolean =>
    kind === 'ADDED' || (kind === 'CHANGED' && fields.some(({ field }) => field === 'limit'));
  for (const { line } of differences.filter(isNewLimit)) {
    const problem = limitProblem(line, plan.year, tx.clock.today(), tx.app.calendar);
    if (problem) return refuse(problem);
  }
  return null;
}

/** 退回 to the office, with what is to be changed. */
export async function returnPlan(
  tx: Tx,
  { id, version, reason }: ReturnPlan,
): Promise<AnnualWorkPlan | Refusal> {
  const plan = await planById(tx.db, id);
  const step = planStep(plan.status, 'return');
  if ('refused' in step) return refuse(step.refused);
  const patch = { status: step.next, submittedAt: null, returnReason: reason };
  const returned = await tx.update(AnnualWorkPlan, plan, version, patch, { verb: 'returned', reason });
  tx.emit({ noun: PLAN, id, change: 'updated' });
  const accountIds = await accountsWithRole(tx.db, 'OFFICE');
  await tell(tx, returned, 'returned', `${named(plan)}已退回：${reason}`, { accountIds });
  return returned;
}

/** An edition just approved, with what it replaces. */
export interface Approved {
  readonly plan: AnnualWorkPlan;
  readonly lines: readonly ResponsibilityLine[];
  /** The lines of the edition it replaces; none for the first. */
  readonly formerLines: readonly ResponsibilityLine[];
}

/** 签发: in force from now on, the former edition replaced. Tasks are made by whoever calls, in the same transaction. */
export async function approvePlan(tx: Tx, { id, version }: PlanVersion): Promise<Approved | Refusal> {
  const plan = await planById(tx.db, id);
  const step = planStep(plan.status, 'approve');
  if ('refused' in step) return refuse(step.refused);
  const patch = { status: step.next, approvedAt: tx.clock.now(), approvedBy: signature(actorOf(tx)) };
  const approved = await tx.update(AnnualWorkPlan, plan, version, patch, { verb: 'approved' });
  tx.emit({ noun: PLAN, id, change: 'updated' });
  const former = await formerEdition(tx.db, plan);
  if (former) {
    const replaced = planStep(former.status, 'replace');
    if ('refused' in replaced) return refuse(replaced.refused);
    const then = { status: replaced.next };
    await tx.update(AnnualWorkPlan, former, former.version, then, { verb: 'replaced' });
    tx.emit({ noun: PLAN, id: former.id, change: 'updated' });
  }
  const lines = await linesOf(tx.db, [id]);
  await tellApproved(tx, approved, lines);
  return { plan: approved, lines, formerLines: former ? await linesOf(tx.db, [former.id]) : [] };
}

async function tellApproved(
  tx: Tx,
  plan: AnnualWorkPlan,
  lines: readonly ResponsibilityLine[],
): Promise<void> {
  const accountIds = await accountsWithRole(tx.db, 'OFFICE');
  await tell(tx, plan, 'approved', `${named(plan)}已签发生效。`, { accountIds });
  const bearing = new Set(lines.map(({ sectionId }) => sectionId));
  const sections = await tx.db.find(Section);
  const personIds = sections.filter(({ id }) => bearing.has(id)).map(({ headId }) => headId);
  await tell(
    tx,
    plan,
    'to-sign',
    `${named(plan)}已签发，请签收本科室的责任。`,
    { personIds },
    '/assignments',
  );
}

/** 签收 by the head of a section, once for each edition. */
export async function signPlan(tx: Tx, { planId, sectionId }: SignPlan): Promise<AnnualWorkPlan | Refusal> {
  reachable({ sectionId }, actorOf(tx), 'plan:sign');
  const plan = await planById(tx.db, planId);
  const step = planStep(plan.status, 'sign');
  if ('refused' in step) return refuse(step.refused);
  if (await tx.db.existsBy(PlanSignature, { planId, sectionId })) return plan;
  const lines = await linesOf(tx.db, [planId]);
  if (!lines.some((line) => line.sectionId === sectionId)) return refuse('NOTHING_TO_SIGN');
  const signedBy = signature(actorOf(tx));
  await tx.insert(PlanSignature, { planId, sectionId, signedBy }, { verb: 'signed' });
  tx.emit({ noun: PLAN, id: planId, change: 'updated' });
  return plan;
}

/** One message for each round: a draft that is submitted again is announced again. */
async function tell(
  tx: Tx,
  plan: AnnualWorkPlan,
  what: string,
  text: string,
  whom: { accountIds?: string[]; personIds?: (string | null)[] },
  path: string = PATH,
): Promise<void> {
  const onceKey = `plan:${plan.id}:${what}:${plan.version}`;
  await notify(tx, [{ ...whom, onceKey, text: text.slice(0, 200), path: `${path}?year=${plan.year}` }]);
}
