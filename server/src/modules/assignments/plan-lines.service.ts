import { limitOf } from '@gongkai/shared/assignments/limit';
import { planStep } from '@gongkai/shared/assignments/plan.lifecycle';
import type { AddPlanLines, UpdatePlanLine } from '@gongkai/shared/assignments/plan.inputs';
import { yearOf } from '@gongkai/shared/calendar/day';
import type { VoidRecord } from '@gongkai/shared/lists/void.input';
import { uuidv7 } from 'uuidv7';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Person, requireSection } from '../sections/index.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { PLAN } from './plan-draft.service.ts';
import { formerEdition, linesOf, planById } from './plan.reads.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

/** 新增责任: one line for each section named. */
export async function addPlanLines(tx: Tx, input: AddPlanLines): Promise<AnnualWorkPlan | Refusal> {
  const sectionIds = [...new Set(input.sectionIds)];
  const first = { onceKey: `${input.onceKey}:${sectionIds[0] ?? ''}` };
  if (await tx.db.existsBy(ResponsibilityLine, first)) return planById(tx.db, input.planId);
  const plan = await draftUnderHand(tx, input.planId);
  if (plan instanceof Refusal) return plan;
  // Asked again behind the lock: the same request may have come twice at once.
  if (await tx.db.existsBy(ResponsibilityLine, first)) return plan;
  for (const sectionId of sectionIds) {
    const refused = await dutyRefusal(tx, plan, { ...input, sectionId });
    if (refused) return refused;
  }
  let position = Math.max(0, ...(await linesOf(tx.db, [plan.id])).map((line) => line.position));
  const { onceKey, planId: _planId, sectionIds: _sectionIds, ...duty } = input;
  for (const sectionId of sectionIds)
    await tx.insert(ResponsibilityLine, {
      ...duty,
      ...limitOf(input),
      onceKey: `${onceKey}:${sectionId}`,
      planId: plan.id,
      lineKey: uuidv7(),
      position: ++position,
      sectionId,
      // A person bears a duty of one section; for several it is whoever is liaison there.
      personId: sectionIds.length === 1 ? input.personId : null,
      coSectionIds: otherSections(input.coSectionIds, sectionId),
      voidedAt: null,
      voidReason: null,
    });
  return plan;
}

/** 编辑 of a line; a line that is in force already stays with its section, since its tasks are there. */
export async function updatePlanLine(
  tx: Tx,
  { id, version, ...input }: UpdatePlanLine,
): Promise<AnnualWorkPlan | Refusal> {
  const line = await standingLine(tx, id);
  const plan = await draftUnderHand(tx, line.planId);
  if (plan instanceof Refusal) return plan;
  const former = await formerEdition(tx.db, plan);
  if (former && input.sectionId !== line.sectionId) {
    const inForce = { planId: former.id, lineKey: line.lineKey };
    if (await tx.db.existsBy(ResponsibilityLine, inForce)) return refuse('LINE_SECTION_FIXED', 'sectionId');
  }
  const refused = await dutyRefusal(tx, plan, input);
  if (refused) return refused;
  const patch = {
    ...input,
    ...limitOf(input),
    coSectionIds: otherSections(input.coSectionIds, input.sectionId),
  };
  await tx.update(ResponsibilityLine, line, version, patch, { verb: 'updated' });
  return plan;
}

/** 移除 from the draft; where the line is in force, approving the draft will drop it. */
export async function removePlanLine(tx: Tx, input: VoidRecord): Promise<AnnualWorkPlan | Refusal> {
  const line = await tx.db.findOneBy(ResponsibilityLine, { id: input.id });
  if (!line) throw notFound();
  if (line.voidedAt !== null) return refuse('ALREADY_VOIDED');
  const plan = await draftUnderHand(tx, line.planId);
  if (plan instanceof Refusal) return plan;
  const patch = { voidedAt: tx.clock.now(), voidReason: input.reason };
  const act = { verb: 'voided', reason: input.reason };
  await tx.update(ResponsibilityLine, line, input.version, patch, act);
  return plan;
}

async function standingLine(tx: Tx, id: string): Promise<ResponsibilityLine> {
  const line = await tx.db.findOneBy(ResponsibilityLine, { id });
  if (!line || line.voidedAt !== null) throw notFound();
  return line;
}

/**
 * The draft whose lines are being changed. Counting its version up first locks it: a
 * submission of the same moment either comes before, and the lines are refused, or after,
 * and is told that the draft has moved on.
 */
async function draftUnderHand(tx: Tx, planId: string): Promise<AnnualWorkPlan | Refusal> {
  const moved = await tx.db.increment(AnnualWorkPlan, { id: planId, status: 'DRAFT' }, 'version', 1);
  const plan = await planById(tx.db, planId);
  const step = planStep(plan.status, 'edit');
  if (moved.affected !== 1 || 'refused' in step) return refuse('PLAN_NOT_DRAFT');
  tx.emit({ noun: PLAN, id: plan.id, change: 'updated' });
  return plan;
}

type Duty = Pick<
  UpdatePlanLine,
  'limitKind' | 'limitOn' | 'sectionId' | 'personId' | 'leaderId' | 'coSectionIds'
>;

async function dutyRefusal(tx: Tx, plan: AnnualWorkPlan, duty: Duty): Promise<Refusal | null> {
  if (duty.limitKind === 'DATE' && duty.limitOn && yearOf(duty.limitOn) !== plan.year)
    return refuse('LIMIT_OUTSIDE_YEAR', 'limitOn');
  for (const id of [duty.sectionId, ...duty.coSectionIds]) await requireSection(tx.db, id);
  if (duty.personId) {
    const person = await personById(tx, duty.personId);
    if (person.sectionId !== duty.sectionId) return refuse('NOT_A_MEMBER', 'personId');
  }
  if (duty.leaderId && (await personById(tx, duty.leaderId)).groupRole === null)
    return refuse('LEADER_NOT_IN_GROUP', 'leaderId');
  return null;
}

async function personById(tx: Tx, id: string): Promise<Person> {
  const person = await tx.db.findOneBy(Person, { id });
  if (!person) throw notFound();
  return person;
}

const otherSections = (ids: readonly string[], own: string): string[] =>
  [...new Set(ids)].filter((id) => id !== own);
