import { inPlace, rowKey } from '@gongkai/shared/assignments/matrix';
import { compareText } from '@gongkai/shared/lists/text';
import { isCurrent, isOverdue } from '@gongkai/shared/tasks/task';
import { actorOf, type Ctx } from '../../core/context.ts';
import { slice, type PageInput } from '../../core/paging.ts';
import { signaturesOf } from '../assignments/index.ts';
import { linesOfYear, tasksOfLines } from './plan-lines.reads.ts';
import { factsOf } from './task.facts.ts';
import { CellInPlace, PlanTask, PlanTasks, type PlanTasksInput } from './plan-tasks.types.ts';
import type { Task } from './task.entity.ts';
import { readsTask } from './task.reads.ts';

/** The tasks behind a number, most urgent first. */
export async function planTasks(
  ctx: Ctx,
  { year, lineKey, sectionId }: PlanTasksInput,
  page: PageInput,
): Promise<PlanTasks> {
  const db = ctx.app.database.read;
  const today = ctx.clock.today();
  const { plan, lines } = await linesOfYear(db, year);
  const asked = lineKey ? lines.find((line) => line.lineKey === lineKey) : null;
  const own = lines.filter(
    (line) =>
      (!lineKey || (asked && rowKey(line) === rowKey(asked))) && (!sectionId || line.sectionId === sectionId),
  );
  const tasks = await tasksOfLines(
    db,
    own.map((line) => line.lineKey),
  );
  const current = tasks
    .filter((task) => isCurrent(factsOf(task), today))
    .toSorted((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.id, b.id));
  const { skip, take } = slice(page);
  const signature =
    plan && sectionId
      ? (await signaturesOf(db, plan.id)).find((one) => one.sectionId === sectionId)
      : undefined;
  const inForce = own.some((line) => line.inForce);
  const place = inPlace(
    { inForce, signed: signature !== undefined },
    tasks.map((task) => ({ ...factsOf(task), measures: task.measures })),
  );
  return Object.assign(new PlanTasks(), {
    total: current.length,
    items: current.slice(skip, skip + take).map((task) => rowOf(ctx, task)),
    foreseen: tasks.filter(({ voidedAt, startsOn }) => voidedAt === null && startsOn > today).length,
    lines: own.filter((line) => line.inForce || current.some((task) => task.lineKey === line.lineKey)),
    inPlace:
      lineKey && sectionId
        ? Object.assign(new CellInPlace(), { ...place, signedBy: signature?.signedBy ?? null })
        : null,
  });
}

function rowOf(ctx: Ctx, task: Task): PlanTask {
  const readable = readsTask(actorOf(ctx), task);
  const { id, taskNo, sectionId, period, status, startsOn, dueOn, dueProvisional, doneOn } = task;
  const facts = { id, taskNo, sectionId, period, status, startsOn, dueOn, dueProvisional, doneOn };
  return Object.assign(new PlanTask(), {
    ...facts,
    readable,
    overdue: isOverdue(factsOf(task), ctx.clock.today()),
    title: readable ? task.title : null,
    measures: readable ? task.measures : [],
  });
}
