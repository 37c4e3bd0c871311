import type { Day } from '@gongkai/shared/calendar/day';
import { compareText } from '@gongkai/shared/lists/text';
import { isOverdue, TaskStatus } from '@gongkai/shared/tasks/task';
import { valuesOf } from '@gongkai/shared/keys';
import type { EntityManager } from 'typeorm';
import { Section } from '../sections/index.ts';
import { Task } from './task.entity.ts';
import { factsOf } from './task.facts.ts';
import { SectionProgress, TaskProgress } from './task-progress.types.ts';

/** Tasks of a year as the progress counts them; a bureau has some hundreds. */
type Counted = Pick<Task, 'id' | 'sectionId' | 'status' | 'startsOn' | 'dueOn' | 'submittedOn' | 'voidedAt'>;

/**
 * 科室进度 of the tasks begun in a year: each counts once, 逾期 before its status.
 * Rows are read and counted here by the shared rules, so that there is no second
 * set of rules in SQL.
 */
export async function taskProgress(db: EntityManager, year: number, today: Day): Promise<TaskProgress> {
  const sections = await db.find(Section, { order: { position: 'ASC', name: 'ASC' } });
  const rows: Counted[] = await db
    .createQueryBuilder(Task, 'item')
    .select(
      ['id', 'sectionId', 'status', 'startsOn', 'dueOn', 'submittedOn', 'voidedAt'].map((c) => `item.${c}`),
    )
    .where('item.startsOn BETWEEN :from AND :to AND item.startsOn <= :today AND item.voidedAt IS NULL', {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      today,
    })
    .getMany();
  const lastEvidence = await lastEvidenceDays(db, year);
  const lines = sections.map((section) => {
    const own = rows.filter(({ sectionId }) => sectionId === section.id);
    return lineOf(section.id, section.name, own, today, lastEvidence.get(section.id) ?? null);
  });
  const lastEvidenceOn = [...lastEvidence.values()].toSorted(compareText).at(-1) ?? null;
  const total = lineOf('total', '合计', rows, today, lastEvidenceOn);
  return Object.assign(new TaskProgress(), { id: String(year), year, total, sections: lines });
}

function lineOf(
  id: string,
  name: string,
  rows: readonly Counted[],
  today: Day,
  lastEvidenceOn: Day | null,
): SectionProgress {
  const status = (one: TaskStatus): number => rows.filter((row) => row.status === one).length;
  const counts = Object.fromEntries(valuesOf(TaskStatus).map((one) => [one, status(one)]));
  return Object.assign(new SectionProgress(), {
    sectionId: id,
    name,
    total: rows.length,
    done: counts['DONE'],
    submitted: counts['SUBMITTED'],
    inProgress: counts['IN_PROGRESS'],
    returned: counts['RETURNED'],
    notStarted: counts['NOT_STARTED'],
    overdue: rows.filter((row) => isOverdue(factsOf(row as Task), today)).length, // the columns `factsOf` reads are all selected
    overdueInProgress: rows.filter(
      (row) => row.status !== 'NOT_STARTED' && isOverdue(factsOf(row as Task), today),
    ).length, // same
    lastEvidenceOn,
  });
}

/** Section → the last day it handed something in. */
async function lastEvidenceDays(db: EntityManager, year: number): Promise<Map<string, Day>> {
  const rows = await db
    .createQueryBuilder(Task, 'item')
    .select('item.sectionId', 'sectionId')
    .addSelect('MAX(item.submittedOn)', 'day')
    .where('item.startsOn BETWEEN :from AND :to AND item.voidedAt IS NULL AND item.submittedOn IS NOT NULL', {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    })
    .groupBy('item.sectionId')
    .getRawMany<{ sectionId: string; day: Day }>();
  return new Map(rows.map(({ sectionId, day }) => [sectionId, day]));
}
