import { hoursOf } from '@gongkai/shared/trainings/training';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { Person, Section } from '../sections/index.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import type { NotYetTrained, TrainingFigures, TrainingYear } from './training-figures.types.ts';
import { TrainingSession } from './training-session.entity.ts';

/** The figures of a year, each the number of rows the ledger or its 参训明细 lists. */
export async function trainingFigures(ctx: Ctx, year: number): Promise<TrainingFigures> {
  const db = ctx.app.database.read;
  const today = ctx.clock.today();
  const years = await countYears(db, today);
  const cells = await countCells(db, year, today);
  const sections = await db.find(Section, { order: { position: 'ASC', name: 'ASC' } });
  const people = await peopleOf(db, [
    ...cells.map(({ personId }) => personId),
    ...sections.flatMap(contacts),
  ]);
  const nameOf = new Map(sections.map(({ id, name }) => [id, name]));
  const sectionRows = [...sections.map(({ id }) => id as string | null), null].map((sectionId) => ({
    sectionId,
    name: sectionId === null ? '未列科室' : (nameOf.get(sectionId) ?? ''),
    ...sum(cells.filter((cell) => cell.sectionId === sectionId)),
  }));
  const trained = [...new Set(cells.map(({ personId }) => personId))];
  const { personTimes, hours } = sum(cells);
  return {
    year,
    sessions: years.find((one) => one.year === year)?.sessions ?? 0,
    personTimes,
    people: trained.length,
    hours,
    sections: sectionRows.filter(({ sectionId, personTimes: times }) => sectionId !== null || times > 0),
    persons: trained
      .map((personId) => {
        const person = people.get(personId);
        const { personTimes: times, hours: own } = sum(cells.filter((cell) => cell.personId === personId));
        const sectionName = person?.sectionId ? (nameOf.get(person.sectionId) ?? null) : null;
        return { personId, name: person?.name ?? '', sectionName, times, hours: own };
      })
      .sort((a, b) => b.hours - a.hours || (a.personId < b.personId ? -1 : 1)),
    missing: notYetTrained(sections, people, new Set(trained)),
    years,
  };
}

/** Person × section at the time → 人次 and 学时. */
interface Cell {
  readonly personId: string;
  readonly sectionId: string | null;
  readonly times: number;
  readonly halves: number;
}

const sum = (cells: readonly Cell[]): { personTimes: number; hours: number } => ({
  personTimes: cells.reduce((total, { times }) => total + times, 0),
  hours: hoursOf(cells.reduce((total, { halves }) => total + halves, 0)),
});

async function countCells(db: EntityManager, year: number, today: string): Promise<Cell[]> {
  const query = db
    .createQueryBuilder(TrainingAttendance, 'came')
    .innerJoin('came.session', 'item')
    .where('came.present = :present', { present: true })
    .andWhere('item.heldOn BETWEEN :from AND :to', { from: `${year}-01-01`, to: `${year}-12-31` });
  const rows = await onlyHeld(query, today)
    .select('came.personId', 'personId')
    .addSelect('came.sectionId', 'sectionId')
    .addSelect('COUNT(*)', 'times')
    .addSelect('SUM(item.halfHours)', 'halves')
    .groupBy('came.personId')
    .addGroupBy('came.sectionId')
    .getRawMany<{ personId: string; sectionId: string | null; times: unknown; halves: unknown }>();
  // MySQL gives counts and sums as text.
  return rows.map((row) => ({ ...row, times: Number(row.times), halves: Number(row.halves) }));
}

async function countYears(db: EntityManager, today: string): Promise<TrainingYear[]> {
  const sessions = await onlyHeld(db.createQueryBuilder(TrainingSession, 'item'), today)
    .select('SUBSTR(item.heldOn, 1, 4)', 'year')
    .addSelect('COUNT(*)', 'count')
    .groupBy('SUBSTR(item.heldOn, 1, 4)')
    .getRawMany<{ year: unknown; count: unknown }>();
  const times = await onlyHeld(
    db.createQueryBuilder(TrainingAttendance, 'came').innerJoin('came.session', 'item'),
    today,
  )
    .andWhere('came.present = :present', { present: true })
    .select('SUBSTR(item.heldOn, 1, 4)', 'year')
    .addSelect('COUNT(*)', 'count')
    .groupBy('SUBSTR(item.heldOn, 1, 4)')
    .getRawMany<{ year: unknown; count: unknown }>();
  const timesOf = new Map(times.map(({ year, count }) => [Number(year), Number(count)]));
  return sessions
    .map(({ year, count }) => ({
      year: Number(year),
      sessions: Number(count),
      personTimes: timesOf.get(Number(year)) ?? 0,
    }))
    .sort((a, b) => b.year - a.year);
}

function onlyHeld<T extends object>(query: SelectQueryBuilder<T>, today: string): SelectQueryBuilder<T> {
  return query.andWhere('item.voidedAt IS NULL AND item.heldOn <= :heldUntil', { heldUntil: today });
}

const contacts = ({ liaisonId, headId }: Section): string[] =>
  [liaisonId, headId].filter((id) => id !== null);

async function peopleOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, Person>> {
  const people = ids.length === 0 ? [] : await db.find(Person, { where: { id: In([...new Set(ids)]) } });
  return new Map(people.map((person) => [person.id, person]));
}

/** Liaisons and heads without a training, in the order of their sections; each once, with all they stand for. */
function notYetTrained(
  sections: readonly Section[],
  people: ReadonlyMap<string, Person>,
  trained: ReadonlySet<string>,
): NotYetTrained[] {
  const standings = new Map<string, string[]>();
  const add = (personId: string | null, standing: string): void => {
    if (personId === null || trained.has(personId)) return;
    standings.set(personId, [...(standings.get(personId) ?? []), standing]);
  };
  for (const { name, liaisonId, headId } of sections) {
    add(liaisonId, `${name}联络员`);
    add(headId, `${name}负责人`);
  }
  return [...standings].flatMap(([personId, standing]) => {
    const person = people.get(personId);
    return person ? [{ personId, name: person.name, post: person.post, standing: standing.join('、') }] : [];
  });
}
