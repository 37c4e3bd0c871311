import type { EntityManager } from 'typeorm';
import { notFound } from '../../core/errors.ts';
import { Bureau } from './bureau.entity.ts';
import { Person } from './person.entity.ts';
import { Section } from './section.entity.ts';

/** The one bureau, or null while nothing is set up. */
export function bureauOf(db: EntityManager): Promise<Bureau | null> {
  return db.findOne(Bureau, { where: {} });
}

/** The sections a person belongs to, heads or is liaison of: what “own section” means. */
export async function sectionsOfPerson(
  db: EntityManager,
  person: Pick<Person, 'id' | 'sectionId'>,
): Promise<string[]> {
  const rows = await db.find(Section, {
    select: { id: true },
    where: [{ headId: person.id }, { liaisonId: person.id }],
  });
  return [...new Set([...(person.sectionId ? [person.sectionId] : []), ...rows.map((row) => row.id)])];
}

/** Section id → name, for what names sections by id. */
export async function sectionNames(db: EntityManager): Promise<ReadonlyMap<string, string>> {
  const sections = await db.find(Section, { select: { id: true, name: true } });
  return new Map(sections.map(({ id, name }) => [id, name]));
}

/** A row is entered for a section there is; else it was never within reach. */
export async function requireSection(db: EntityManager, id: string): Promise<void> {
  if (!(await db.existsBy(Section, { id }))) throw notFound();
}
