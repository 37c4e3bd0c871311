import { shareOf } from '@gongkai/shared/lists/share';
import { cellState, matrixOf, type MatrixCount } from '@gongkai/shared/assignments/matrix';
import { In, type EntityManager } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { type AnnualWorkPlan, signaturesOf } from '../assignments/index.ts';
import { Person, Section } from '../sections/index.ts';
import { linesOfYear, tasksOfLines, type YearLines } from './plan-lines.reads.ts';
import { factsOf } from './task.facts.ts';
import { type MatrixColumn, MatrixFigure, PlanMatrix } from './plan-matrix.types.ts';

/** The matrix of a year: six statements, however many lines and tasks. */
export async function planMatrix(ctx: Ctx, year: number): Promise<PlanMatrix> {
  const db = ctx.app.database.read;
  const { plan, open, lines } = await linesOfYear(db, year);
  const tasks = await tasksOfLines(
    db,
    lines.map(({ lineKey }) => lineKey),
  );
  const matrix = matrixOf(
    lines,
    tasks.map((task) => ({ ...factsOf(task), lineKey: task.lineKey })),
    ctx.clock.today(),
  );
  const shown = new Set([...matrix.sections.keys(), ...matrix.rows.flatMap(({ assisting }) => assisting)]);
  return Object.assign(new PlanMatrix(), {
    year,
    countedAt: ctx.clock.now(),
    plan,
    open,
    columns: plan || matrix.rows.length > 0 ? await columnsOf(db, plan, lines, shown, matrix.sections) : [],
    rows: matrix.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map((cell) => ({ ...cell, figure: figureOf(cell) })),
      figure: figureOf(row),
    })),
    figure: figureOf(matrix.total),
  });
}

async function columnsOf(
  db: EntityManager,
  plan: AnnualWorkPlan | null,
  lines: YearLines['lines'],
  shown: ReadonlySet<string>,
  figures: ReadonlyMap<string, MatrixCount>,
): Promise<MatrixColumn[]> {
  const sections = await db.find(Section, { order: { position: 'ASC', name: 'ASC' } });
  const liaisons = sections.flatMap(({ liaisonId }) => liaisonId ?? []);
  const people = liaisons.length > 0 ? await db.findBy(Person, { id: In(liaisons) }) : [];
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const signatures = plan ? await signaturesOf(db, plan.id) : [];
  const signed = new Map(signatures.map((signature) => [signature.sectionId, signature]));
  const bearing = new Set(lines.filter(({ inForce }) => inForce).map(({ sectionId }) => sectionId));
  return sections
    .filter(({ id }) => shown.has(id))
    .map(({ id, name, liaisonId }) => ({
      sectionId: id,
      name,
      liaison: (liaisonId && nameOf.get(liaisonId)) ?? null,
      bears: bearing.has(id),
      signedBy: signed.get(id)?.signedBy ?? null,
      signedAt: signed.get(id)?.createdAt ?? null,
      figure: figureOf(figures.get(id) ?? NOTHING),
    }));
}

const NOTHING: MatrixCount = { total: 0, done: 0, overdue: 0, begun: 0 };

const figureOf = (count: MatrixCount): MatrixFigure =>
  Object.assign(new MatrixFigure(), {
    total: count.total,
    done: count.done,
    overdue: count.overdue,
    state: cellState(count),
    rate: shareOf(count.done, count.total),
  });
