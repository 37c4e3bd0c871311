import { LimitKind } from '@gongkai/shared/assignments/plan';
import { day, yearOf, type Day } from '@gongkai/shared/calendar/day';
import { IsNull } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { clockOf, type Clock } from '../core/clock.ts';
import type { App } from '../core/context.ts';
import { inTransaction, type Tx } from '../core/transaction.ts';
import { addPlanLines, draftPlan, signPlan, submitPlan, updatePlan } from '../modules/assignments/index.ts';
import type { AnnualWorkPlan } from '../modules/assignments/index.ts';
import { Notification } from '../modules/notifications/index.ts';
import { approvePlan } from '../modules/tasks/index.ts';
import { operatorContext } from '../operator.ts';
import { done } from './done.ts';
import type { DemoOrganisation } from './organisation.ts';
import { DUTIES, GOALS, type DemoDuty } from './plan-duties.ts';

/** Approved on 20 January, or today where that is still to come; the heads of these have not signed yet. */
const APPROVED_ON = '01-20';
const NOT_SIGNED = ['劳动仲裁院'];

/** The plans of last year and this: drafted, approved on their day, signed by most; the tasks come with the approval. */
export async function loadPlans(app: App, organisation: DemoOrganisation): Promise<void> {
  const thisYear = yearOf(app.clock.today());
  for (const year of [thisYear - 1, thisYear]) {
    const context = {
      ...operatorContext(app, { demo: true, actor: organisation.office }),
      clock: clockOn(app, day(`${year}-${APPROVED_ON}`)),
    };
    const isFirst = year < thisYear;
    done(await inTransaction(context, (tx) => loadPlan(tx, year, isFirst, organisation)));
  }
}

function clockOn(app: App, on: Day): Clock {
  return on >= app.clock.today() ? app.clock : clockOf(() => Date.parse(`${on}T02:00:00Z`));
}

async function loadPlan(
  tx: Tx,
  year: number,
  isFirst: boolean,
  organisation: DemoOrganisation,
): Promise<true> {
  const drafted = done(await draftPlan(tx, { onceKey: uuidv7(), year, copyLast: !isFirst }));
  const { id, version } = drafted;
  let plan: AnnualWorkPlan = done(
    await updatePlan(tx, { id, version, goals: GOALS(year), amendmentReason: null }),
  );
  if (isFirst)
    for (const duty of DUTIES) plan = done(await addPlanLines(tx, linesFor(duty, plan, organisation)));
  plan = done(await submitPlan(tx, plan));
  const leader: Tx = { ...tx, actor: organisation.leader };
  done(await approvePlan(leader, plan));
  for (const [name, sectionId] of organisation.sections) {
    const actor = organisation.heads.get(sectionId);
    if (!actor || (!isFirst && NOT_SIGNED.includes(name))) continue;
    done(await signPlan({ ...tx, actor }, { planId: plan.id, sectionId }));
  }
  // Months ago: nobody should find this year's first messages unread today.
  await tx.db.update(Notification, { demo: true, readAt: IsNull() }, { readAt: tx.clock.now() });
  return true;
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
