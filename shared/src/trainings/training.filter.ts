import { yearOf, type Day } from '../calendar/day.ts';
import { keys, valuesOf } from '../keys.ts';
import { compareText, contains } from '../lists/text.ts';
import { oneOf, optionalId, optionalText, z } from '../zod.ts';
import { TrainingKind, TrainingState, trainingState, type TrainingFacts } from './training.ts';

const year = z.nullish(z.int().check(z.minimum(2008), z.maximum(2199)));

/** What the ledger can be narrowed by; a section or person means: somebody of it, or they, came. */
export const trainingFilter = z.object({
  year,
  search: optionalText('查询文字', 60),
  kind: z.nullish(oneOf('类别', valuesOf(TrainingKind))),
  state: z.nullish(oneOf('状态', valuesOf(TrainingState))),
  sectionId: optionalId('科室'),
  personId: optionalId('人员'),
});
export type TrainingFilter = z.output<typeof trainingFilter>;

export const TrainingSort = keys('HELD_ON', 'SUBJECT', 'LECTURER', 'HALF_HOURS');
export type TrainingSort = keyof typeof TrainingSort;

export interface ListedTraining extends TrainingFacts {
  readonly id: string;
  readonly subject: string;
  readonly kind: TrainingKind;
  readonly place: string;
  readonly lecturer: string;
  readonly halfHours: number;
  readonly presentPersonIds: readonly string[];
  readonly presentSectionIds: readonly string[];
}

/** The filter, for a row that is already at hand; the server's SQL says the same. */
export function inTrainingFilter(row: ListedTraining, filter: TrainingFilter, today: Day): boolean {
  return (
    (!filter.year || yearOf(row.heldOn) === filter.year) &&
    (!filter.kind || row.kind === filter.kind) &&
    (!filter.state || trainingState(row, today) === filter.state) &&
    (!filter.sectionId || row.presentSectionIds.includes(filter.sectionId)) &&
    (!filter.personId || row.presentPersonIds.includes(filter.personId)) &&
    contains(filter.search, row.subject, row.lecturer, row.place)
  );
}

type Key = (row: ListedTraining) => string | number;

const sortKey: Record<TrainingSort, Key> = {
  HELD_ON: (row) => row.heldOn,
  SUBJECT: (row) => row.subject,
  LECTURER: (row) => row.lecturer,
  HALF_HOURS: (row) => row.halfHours,
};

const compareKeys = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** The order of the ledger; equal rows by id. */
export function compareTrainings(sort: TrainingSort, direction: 'ASC' | 'DESC') {
  const sign = direction === 'ASC' ? 1 : -1;
  return (a: ListedTraining, b: ListedTraining): number =>
    sign * (compareKeys(sortKey[sort](a), sortKey[sort](b)) || compareText(a.id, b.id));
}

/** 参训明细: the person-times behind a figure; only of trainings held and not voided. */
export const attendanceFilter = z.object({
  year,
  sectionId: optionalId('科室'),
  personId: optionalId('人员'),
  sessionId: optionalId('培训'),
});
export type AttendanceFilter = z.output<typeof attendanceFilter>;
