import { LimitKind } from '@gongkai/shared/assignments/plan';
import { day, yearOf } from '@gongkai/shared/calendar/day';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../core/actor.ts';
import type { App } from '../core/context.ts';
import { inTransaction, type Tx } from '../core/transaction.ts';
import { addPlanLines, draftPlan, signPlan, submitPlan, updatePlan } from '../modules/assignments/index.ts';
import type { AnnualWorkPlan } from '../modules/assignments/index.ts';
import { approvePlan } from '../modules/tasks/index.ts';
import { done } from './done.ts';
import type { DemoOrganisation } from './organisation.ts';
import { onDay } from './past.ts';
import { DUTIES, GOALS, type DemoDuty } from './plan-duties.ts';

/** Approved on 20 January, or today where that is still to come; the heads of these have not signed yet. */
const APPROVED_ON = '01-20';
const NOT_SIGNED = ['劳动仲裁院'];

/** The plans of last year and this: drafted, approved on their day, signed by most; the tasks come with the approval. */
export async function loadPlans(app: App, organisation: DemoOrganisation): Promise<void> {
  const thisYear = yearOf(app.clock.today());
  for (const year of [thisYear - 1, thisYear]) await loadPlan(app, year, year < thisYear, organisation);
}

async function loadPlan(
  app: App,
  year: number,
  isFirst: boolean,
  organisation: DemoOrganisation,
): Promise<void> {
  const approvedOn = day(`${year}-${APPROVED_ON}`);
  // Each act in the name of whoever does it: the history says so.
  const as = async <T>(actor: Actor, work: (tx: Tx) => Promise<T>) =>
    done(await inTransaction(onDay(app, approvedOn, actor), work));
  const { office, leader, heads, sections } = organisation;
  const plan = await as(office, (tx) => draft(tx, year, isFirst, organisation));
  await as(leader, (tx) => approvePlan(tx, plan));
  for (const [name, sectionId] of sections) {
    const head = heads.get(sectionId);
    if (!head || (!isFirst && NOT_SIGNED.includes(name))) continue;
    await as(head, (tx) => signPlan(tx, { planId: plan.id, sectionId }));
  }
}

async function draft(
  tx: Tx,
  year: number,
  isFirst: boolean,
  organisation: DemoOrganisation,
): Promise<AnnualWorkPlan> {
  const drafted = done(await draftPlan(tx, { onceKey: uuidv7(), year, copyLast: !isFirst }));
  const { id, version } = drafted;
  const goals = { id, version, goals: GOALS(year), amendmentReason: null };
  let plan: AnnualWorkPlan = done(await updatePlan(tx, goals));
  if (isFirst)
    for (const duty of DUTIES) plan = done(await addPlanLines(tx, linesFor(duty, plan, organisation)));
  return done(await submitPlan(tx, plan));
}

function linesFor(duty: DemoDuty, plan: AnnualWorkPlan, { sections, people }: DemoOrganisation) {
  const { area, responsibility, basis, task, measures, points, limit } = duty;
  const idOf = (name: string): string => sections.get(name) ?? '';
  const kind = typeof limit === 'number' ? 'WORKING_DAYS' : limit in LimitKind ? limit : 'DATE';
  return {
    onceKey: uuidv7(),
    planId: plan.id,
    area,
    responsibility,
    basis,
    task,
    points,
    measures: [...measures],
    leaderId: people.get(duty.leader)?.id ?? null,
    sectionIds: duty.sections.map(idOf),
    personId: null,
    coSectionIds: (duty.assisting ?? []).map(idOf),
    limitKind: kind as LimitKind, // one of its keys, or DATE
    limitOn: kind === 'DATE' ? day(`${plan.year}-${limit}`) : null,
    limitDays: typeof limit === 'number' ? limit : null,
    remark: null,
  };
}
