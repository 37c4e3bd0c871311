import type {
  CreatePerson,
  CreateSection,
  HandOverLiaison,
  UpdateBureau,
  UpdatePerson,
  UpdateSection,
} from '@gongkai/shared/sections/section.inputs';
import {
  patternMistake,
  patternMistakeText,
  STANDARD_INDEX_NO,
} from '@gongkai/shared/disclosures/index-number';
import { addDays } from '@gongkai/shared/calendar/day';
import { IsNull, Not } from 'typeorm';
import { notFound } from '../../core/errors.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Bureau } from './bureau.entity.ts';
import { LiaisonTerm } from './liaison-term.entity.ts';
import { Person } from './person.entity.ts';
import { Section } from './section.entity.ts';

/** 新建科室. The liaison comes later, by handing over. */
export async function createSection(tx: Tx, input: CreateSection): Promise<Section | Refusal> {
  if (await tx.db.existsBy(Section, { name: input.name })) return refuse('NAME_TAKEN', 'name');
  if (input.headId) await mustFind(tx, Person, input.headId);
  const section = await tx.insert(Section, { ...input, liaisonId: null });
  tx.emit({ noun: 'Section', id: section.id, change: 'created' });
  return section;
}

export async function updateSection(
  tx: Tx,
  { id, version, ...input }: UpdateSection,
): Promise<Section | Refusal> {
  const section = await mustFind(tx, Section, id);
  if (await tx.db.existsBy(Section, { name: input.name, id: Not(id) })) return refuse('NAME_TAKEN', 'name');
  if (input.headId) await mustFind(tx, Person, input.headId);
  const updated = await tx.update(Section, section, version, input, { verb: 'updated' });
  tx.emit({ noun: 'Section', id, change: 'updated' });
  return updated;
}

export async function createPerson(tx: Tx, input: CreatePerson): Promise<Person> {
  if (input.sectionId) await mustFind(tx, Section, input.sectionId);
  const person = await tx.insert(Person, input);
  tx.emit({ noun: 'Person', id: person.id, change: 'created' });
  return person;
}

export async function updatePerson(tx: Tx, { id, version, ...input }: UpdatePerson): Promise<Person> {
  const person = await mustFind(tx, Person, id);
  if (input.sectionId) await mustFind(tx, Section, input.sectionId);
  const updated = await tx.update(Person, person, version, input, { verb: 'updated' });
  tx.emit({ noun: 'Person', id, change: 'updated' });
  return updated;
}

/**
 * 联络员交接, the organisation's half (the role is handed over with it by the
 * accounts module): in one step the old term ends the day before, the new one begins, and
 * the section's open work is the successor's, since work belongs to sections.
 */
export async function handOverLiaison(tx: Tx, input: HandOverLiaison): Promise<Section | Refusal> {
  const section = await mustFind(tx, Section, input.sectionId);
  const successor = await mustFind(tx, Person, input.successorId);
  if (section.liaisonId === successor.id) return refuse('SAME_LIAISON', 'successorId');
  if (successor.sectionId !== section.id) return refuse('NOT_A_MEMBER', 'successorId');
  if (input.from > tx.clock.today()) return refuse('DATE_IN_FUTURE', 'from');

  const current = await tx.db.findOneBy(LiaisonTerm, { sectionId: section.id, endedOn: IsNull() });
  if (current) {
    const endedOn = current.startedOn < input.from ? addDays(input.from, -1) : current.startedOn;
    await tx.update(
      LiaisonTerm,
      current,
      current.version,
      { endedOn },
      { verb: 'ended', reason: input.reason },
    );
  }
  await tx.insert(LiaisonTerm, {
    sectionId: section.id,
    personId: successor.id,
    startedOn: input.from,
    endedOn: null,
    reason: input.reason,
  });
  const act = { verb: 'handedOver', reason: input.reason };
  const updated = await tx.update(Section, section, section.version, { liaisonId: successor.id }, act);
  tx.emit({ noun: 'Section', id: section.id, change: 'updated' });
  return updated;
}

/** 机关设置; a new pattern is for new numbers only. */
export async function updateBureau(
  tx: Tx,
  { version, name, goLiveOn, ...settings }: UpdateBureau,
): Promise<Bureau | Refusal> {
  const bureau = await tx.db.findOne(Bureau, { where: {} });
  if (!bureau) throw notFound();
  const kept = <T>(given: T | null | undefined, now: T | null): T | null =>
    given === undefined ? now : given;
  const patch = {
    name,
    goLiveOn,
    leaderReviews: settings.leaderReviews ?? bureau.leaderReviews,
    organCode: kept(settings.organCode, bureau.organCode) || null,
    indexNoPattern: kept(settings.indexNoPattern, bureau.indexNoPattern) || null,
  };
  const mistake = patternMistake(patch.indexNoPattern ?? STANDARD_INDEX_NO, patch.organCode);
  if (mistake) return refuse('INDEX_NO_PATTERN', 'indexNoPattern', patternMistakeText[mistake]);
  const updated = await tx.update(Bureau, bureau, version, patch, { verb: 'updated' });
  tx.emit({ noun: 'Bureau', id: bureau.id, change: 'updated' });
  return updated;
}

async function mustFind<T extends Section | Person>(tx: Tx, entity: new () => T, id: string): Promise<T> {
  const found = await tx.db.findOneBy(entity, { id } as never); // both have an id
  if (!found) throw notFound();
  return found;
}
