import { inOrder } from '@gongkai/shared/assignments/matrix';
import { isOpenEdition } from '@gongkai/shared/assignments/plan.lifecycle';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';
import { PlanSignature } from './plan-signature.entity.ts';
import { ResponsibilityLine } from './responsibility-line.entity.ts';

/** The editions of a year, newest first. */
export function editionsOf(db: EntityManager, year: number): Promise<AnnualWorkPlan[]> {
  return db.find(AnnualWorkPlan, { where: { year }, order: { edition: 'DESC' }, take: 100 });
}

/** Years there is a plan of, newest first. */
export async function planYears(ctx: Ctx): Promise<number[]> {
  const rows = await ctx.app.database.read
    .createQueryBuilder(AnnualWorkPlan, 'plan')
    .select('DISTINCT plan.year', 'year')
    .orderBy('plan.year', 'DESC')
    .getRawMany<{ year: number }>();
  return rows.map(({ year }) => Number(year));
}

/** One edition, or “not found”; plans are the whole bureau's to read. */
export async function planById(db: EntityManager, id: string): Promise<AnnualWorkPlan> {
  const plan = await db.findOneBy(AnnualWorkPlan, { id });
  if (!plan) throw notFound();
  return plan;
}

/** The edition in force of a year. */
export function planInForce(db: EntityManager, year: number): Promise<AnnualWorkPlan | null> {
  return db.findOneBy(AnnualWorkPlan, { year, status: 'APPROVED' });
}

/** The edition an edition amends: the one before it. */
export function formerEdition(db: EntityManager, plan: AnnualWorkPlan): Promise<AnnualWorkPlan | null> {
  return db.findOneBy(AnnualWorkPlan, { year: plan.year, edition: plan.edition - 1 });
}

export const openEditionIn = (editions: readonly AnnualWorkPlan[]): AnnualWorkPlan | null =>
  editions.find(({ status }) => isOpenEdition(status)) ?? null;

/** The lines of editions that have not been taken out, in the order of the breakdown. */
export async function linesOf(db: EntityManager, planIds: readonly string[]): Promise<ResponsibilityLine[]> {
  const lines = await db.find(ResponsibilityLine, {
    where: { planId: In([...planIds]), voidedAt: IsNull() },
    order: { position: 'ASC', id: 'ASC' },
  });
  return lines.toSorted(inOrder);
}

export function signaturesOf(db: EntityManager, planId: string): Promise<PlanSignature[]> {
  return db.find(PlanSignature, { where: { planId }, order: { createdAt: 'ASC', id: 'ASC' } });
}
