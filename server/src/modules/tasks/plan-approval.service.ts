import { fateOf } from '@gongkai/shared/assignments/amendment';
import { limitChanged } from '@gongkai/shared/assignments/differences';
import { tasksOfLine, type PlannedTask } from '@gongkai/shared/assignments/limit';
import type { PlanVersion } from '@gongkai/shared/assignments/plan.inputs';
import { editionText } from '@gongkai/shared/assignments/plan.texts';
import { groupBy } from '@gongkai/shared/lists/group-by';
import { Field, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { AnnualWorkPlan, approvePlan as approve, type ResponsibilityLine } from '../assignments/index.ts';
import { tasksOfLines } from './plan-lines.reads.ts';
import { createTasks, type NewTask } from './task-creation.service.ts';
import { Task } from './task.entity.ts';

/** What the approval of an edition did to the tasks. */
@ObjectType()
export class PlanApproval {
  @Field(() => AnnualWorkPlan)
  plan: AnnualWorkPlan;

  @Field(() => Int)
  created: number;

  @Field(() => Int, { description: 'not begun, of lines dropped or given another rhythm' })
  voided: number;

  @Field(() => Int, { description: 'not begun, moved to the new words and limit' })
  followed: number;

  @Field(() => [Task], { description: 'begun, and therefore left under the former edition' })
  kept: Task[];
}

/** 签发 with all its tasks, or nothing: both are one transaction. */
export async function approvePlan(tx: Tx, input: PlanVersion): Promise<PlanApproval | Refusal> {
  const approved = await approve(tx, input);
  if (approved instanceof Refusal) return approved;
  const { plan, lines, formerLines } = approved;
  const today = tx.clock.today();
  const calendar = await tx.calendar();
  const planned = new Map(lines.map((line) => [line.lineKey, tasksOfLine(line, plan.year, today, calendar)]));
  const keys = new Set([...planned.keys(), ...formerLines.map(({ lineKey }) => lineKey)]);
  const known = await tasksOfLines(tx.db, [...keys]);
  const amended = await amendTasks(tx, plan, { lines, formerLines, planned, known });
  // A key whose task was voided by an earlier amendment is free again under the number of this edition.
  const taken = new Set(known.filter((task) => task.voidedAt !== null).map(({ onceKey }) => onceKey));
  const wanted = lines.flatMap((line) =>
    (planned.get(line.lineKey) ?? []).map((one) => {
      const key = onceKey(line, one, plan);
      return newTask(line, one, taken.has(key) ? `${key}:${plan.edition}` : key);
    }),
  );
  const before = new Set(known.map(({ id }) => id));
  const made = (await createTasks(tx, wanted)).filter(({ id }) => !before.has(id));
  return Object.assign(new PlanApproval(), { plan, created: made.length, ...amended });
}

const onceKey = (line: ResponsibilityLine, { period }: PlannedTask, { year }: AnnualWorkPlan): string =>
  `line:${line.lineKey}:${period ?? year}`;

interface Amendment {
  readonly lines: readonly ResponsibilityLine[];
  readonly formerLines: readonly ResponsibilityLine[];
  readonly planned: ReadonlyMap<string, readonly PlannedTask[]>;
  readonly known: readonly Task[];
}

async function amendTasks(
  tx: Tx,
  plan: AnnualWorkPlan,
  { lines, formerLines, planned, known }: Amendment,
): Promise<Pick<PlanApproval, 'voided' | 'followed' | 'kept'>> {
  const done = { voided: 0, followed: 0, kept: [] as Task[] };
  const after = new Map(lines.map((line) => [line.lineKey, line]));
  const tasksBy = groupBy(known, ({ lineKey }) => lineKey);
  const reason = `${plan.year}年度工作方案${editionText(plan.edition)}：${plan.amendmentReason ?? ''}`.slice(
    0,
    200,
  );
  for (const former of formerLines) {
    const line = after.get(former.lineKey) ?? null;
    const wanted = planned.get(former.lineKey) ?? [];
    for (const task of tasksBy.get(former.lineKey) ?? []) {
      const fate = fateOf(
        { ...task, voided: task.voidedAt !== null },
        former,
        line,
        wanted,
        tx.clock.today(),
      );
      if (fate === 'KEEP') done.kept.push(task);
      if (fate === 'VOID') {
        const patch = { voidedAt: tx.clock.now(), voidReason: reason };
        await tx.update(Task, task, task.version, patch, { verb: 'voided', reason });
        done.voided += 1;
      }
      if (fate === 'FOLLOW' && line) {
        const patch = followed(task, former, line, wanted);
        await tx.update(Task, task, task.version, patch, { verb: 'amended', reason });
        done.followed += 1;
      }
      if (fate === 'VOID' || fate === 'FOLLOW') tx.emit({ noun: 'Task', id: task.id, change: 'updated' });
    }
  }
  return done;
}

/** The new words, and the new limit where that is what changed; the first day stays. */
function followed(
  task: Task,
  before: ResponsibilityLine,
  after: ResponsibilityLine,
  planned: readonly PlannedTask[],
): Partial<Task> {
  const measures = after.measures.map((text) => ({ text, done: false }));
  const words = { ...wordsOf(after), measures };
  const now = limitChanged(before, after) ? planned.find(({ period }) => period === task.period) : undefined;
  return now ? { ...words, dueOn: now.dueOn, dueProvisional: now.provisional } : words;
}

const wordsOf = (line: ResponsibilityLine) => ({
  title: line.task,
  basis: [line.responsibility, line.basis].filter(Boolean).join('：').slice(0, 200),
  personId: line.personId,
  coSectionIds: line.coSectionIds,
});

function newTask(line: ResponsibilityLine, planned: PlannedTask, key: string): NewTask {
  return {
    ...wordsOf(line),
    onceKey: key,
    requirement: line.remark,
    measures: line.measures,
    origin: 'PLAN',
    lineKey: line.lineKey,
    period: planned.period,
    sectionId: line.sectionId,
    startsOn: planned.startsOn,
    dueOn: planned.dueOn,
    dueProvisional: planned.provisional,
  };
}
