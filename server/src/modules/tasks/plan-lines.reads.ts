import { In, type EntityManager } from 'typeorm';
import {
  type AnnualWorkPlan,
  editionsOf,
  linesOf,
  openEditionIn,
  type ResponsibilityLine,
} from '../assignments/index.ts';
import { Task } from './task.entity.ts';

/** Lines of a year that tasks can come from: of the edition in force, and dropped ones as they were last. */
export interface YearLines {
  readonly plan: AnnualWorkPlan | null;
  readonly open: AnnualWorkPlan | null;
  readonly lines: readonly (ResponsibilityLine & { readonly inForce: boolean })[];
}

/** What a year's tasks come from. */
export async function linesOfYear(db: EntityManager, year: number): Promise<YearLines> {
  const editions = await editionsOf(db, year);
  const binding = editions.filter(({ status }) => status === 'APPROVED' || status === 'REPLACED');
  const plan = binding.find(({ status }) => status === 'APPROVED') ?? null;
  const rank = new Map(binding.map(({ id, edition }) => [id, edition]));
  const all = binding.length > 0 ? await linesOf(db, [...rank.keys()]) : [];
  const newest = new Map<string, ResponsibilityLine>();
  for (const line of all.toSorted((a, b) => (rank.get(a.planId) ?? 0) - (rank.get(b.planId) ?? 0)))
    newest.set(line.lineKey, line);
  const lines = [...newest.values()].map((line) =>
    Object.assign(line, { inForce: line.planId === plan?.id }),
  );
  return { plan, open: openEditionIn(editions), lines };
}

/** All tasks of some lines, the list of keys asked for in pieces. */
export async function tasksOfLines(db: EntityManager, lineKeys: readonly string[]): Promise<Task[]> {
  const tasks: Task[] = [];
  for (let from = 0; from < lineKeys.length; from += 500)
    tasks.push(...(await db.findBy(Task, { lineKey: In(lineKeys.slice(from, from + 500)) })));
  return tasks;
}
