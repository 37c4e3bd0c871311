import type { Day } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { groupBy } from '../lists/group-by.ts';
import { isCurrent, isOverdue, type TaskFacts, type TaskMeasure } from '../tasks/task.ts';
import { DutyArea } from './plan.ts';

/** A line as the matrix (责任分解) places it; one that is no longer in force stands only while tasks of it do. */
export interface MatrixLine {
  readonly lineKey: string;
  readonly area: DutyArea;
  readonly responsibility: string;
  readonly position: number;
  readonly sectionId: string;
  readonly coSectionIds: readonly string[];
  readonly inForce: boolean;
}

export interface MatrixTask extends TaskFacts {
  readonly lineKey: string | null;
}

/** Tasks current today: how many, done, late, begun. */
export interface MatrixCount {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly begun: number;
}

/** The shape of a cell: ■ something late, ✓ all done, ◐ some begun, ○ nothing yet. */
export const CellState = keys('OVERDUE', 'DONE', 'BEGUN', 'NONE');
export type CellState = keyof typeof CellState;

export function cellState({ total, done, overdue, begun }: MatrixCount): CellState {
  if (overdue > 0) return 'OVERDUE';
  if (total > 0 && done === total) return 'DONE';
  return begun > 0 ? 'BEGUN' : 'NONE';
}

export interface MatrixCell extends MatrixCount {
  /** The first line of the cell: its address. */
  readonly lineKey: string;
  readonly sectionId: string;
}

export interface MatrixRow extends MatrixCount {
  readonly lineKey: string;
  readonly area: DutyArea;
  readonly responsibility: string;
  readonly cells: readonly MatrixCell[];
  /** 协办: sections that only assist in this responsibility. */
  readonly assisting: readonly string[];
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** Section → its tasks under all responsibilities. */
  readonly sections: ReadonlyMap<string, MatrixCount>;
  readonly total: MatrixCount;
}

/** Lines with the same heading and words are one row; each section that bears a line of it is a cell. */
export function matrixOf(lines: readonly MatrixLine[], tasks: readonly MatrixTask[], today: Day): Matrix {
  const current = tasks.filter((task) => isCurrent(task, today));
  const byLine = groupBy(current, ({ lineKey }) => lineKey);
  const tasksOf = (some: readonly MatrixLine[]) => some.flatMap(({ lineKey }) => byLine.get(lineKey) ?? []);
  const shown = lines.filter((line) => line.inForce || byLine.has(line.lineKey));
  const rows = [...groupBy(shown.toSorted(inOrder), rowKey).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const bearing = groupBy(own, ({ sectionId }) => sectionId);
    const cells = [...bearing].flatMap(([sectionId, [head, ...rest]]) =>
      head ? [{ lineKey: head.lineKey, sectionId, ...countOf(tasksOf([head, ...rest]), today) }] : [],
    );
    const { lineKey, area, responsibility } = first;
    const assisting = [...new Set(own.filter((line) => line.inForce).flatMap((line) => line.coSectionIds))];
    return [
      {
        lineKey,
        area,
        responsibility,
        cells,
        assisting: assisting.filter((sectionId) => !bearing.has(sectionId)),
        ...countOf(tasksOf(own), today),
      },
    ];
  });
  const bySection = groupBy(shown, ({ sectionId }) => sectionId);
  return {
    rows,
    sections: new Map([...bySection].map(([id, own]) => [id, countOf(tasksOf(own), today)])),
    total: countOf(tasksOf(shown), today),
  };
}

/** What makes lines one row of the matrix. */
export const rowKey = (line: Pick<MatrixLine, 'area' | 'responsibility'>): string =>
  `${line.area}\n${line.responsibility}`;

const AREAS = valuesOf(DutyArea);

/** Headings in their order, then the order of the plan. */
export function inOrder(
  a: Pick<MatrixLine, 'area' | 'position'>,
  b: Pick<MatrixLine, 'area' | 'position'>,
): number {
  return AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || a.position - b.position;
}

function countOf(tasks: readonly MatrixTask[], today: Day): MatrixCount {
  return {
    total: tasks.length,
    done: tasks.filter(({ status }) => status === 'DONE').length,
    overdue: tasks.filter((task) => isOverdue(task, today)).length,
    begun: tasks.filter(({ status }) => status !== 'NOT_STARTED').length,
  };
}

/** 三落实 of one cell: the line in force and signed for, tasks set up, work on a measure begun. */
export interface InPlace {
  readonly duty: boolean;
  readonly task: boolean;
  readonly measure: boolean;
}

/** 责任、任务、措施三落实 (report of 2009, part one). */
export function inPlace(
  cell: { readonly inForce: boolean; readonly signed: boolean },
  tasks: readonly (Pick<TaskFacts, 'status' | 'voided'> & { readonly measures: readonly TaskMeasure[] })[],
): InPlace {
  const standing = tasks.filter(({ voided }) => !voided);
  return {
    duty: cell.inForce && cell.signed,
    task: standing.length > 0,
    measure: standing.some(
      ({ status, measures }) => status !== 'NOT_STARTED' || measures.some(({ done }) => done),
    ),
  };
}
