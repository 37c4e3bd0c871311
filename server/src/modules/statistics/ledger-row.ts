import { coversRow } from '@gongkai/shared/permissions';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../core/actor.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { ActiveDisclosureItem } from '../disclosures/index.ts';
import { Section } from '../sections/index.ts';
import { readsTask, Task } from '../tasks/index.ts';
import type { CountedRecord } from './series.ts';
import { LedgerRow } from './ledger-row.types.ts';

/** What a row is made of: what the statistics count, and tasks, which only the red list knows. */
export type ListedRecord = CountedRecord | Task;

const NOTHING = {
  attribute: null,
  category: null,
  formedOn: null,
  dueOn: null,
  dueProvisional: false,
  publishedOn: null,
  mainChannel: null,
  receivedOn: null,
  channel: null,
  servedOn: null,
  outcome: null,
  kind: null,
  acceptedOn: null,
  taskStatus: null,
  submittedOn: null,
} satisfies Partial<LedgerRow>;

type Own = Pick<LedgerRow, 'noun' | 'number' | 'title'> & Partial<LedgerRow>;

function own(record: ListedRecord): Own {
  if (record instanceof ActiveDisclosureItem) {
    const { attribute, category, formedOn, dueOn, dueProvisional, publishedOn, mainChannel } = record;
    const facts = { attribute, category, formedOn, dueOn, dueProvisional, publishedOn, mainChannel };
    return { noun: 'DISCLOSURE', number: record.indexNo, title: record.title, ...facts };
  }
  if (record instanceof DisclosureApplication) {
    const { receivedOn, channel, dueOn, dueProvisional, servedOn, outcome } = record;
    const facts = { receivedOn, channel, dueOn, dueProvisional, servedOn, outcome };
    return { noun: 'APPLICATION', number: record.acceptanceNo, title: record.content, ...facts };
  }
  if (record instanceof Task) {
    const { dueOn, dueProvisional, status, submittedOn } = record;
    const facts = { dueOn, dueProvisional, taskStatus: status, submittedOn };
    return { noun: 'TASK', number: record.taskNo, title: record.title, ...facts };
  }
  const { kind, acceptedOn } = record;
  return { noun: 'REMEDY', number: record.registerNo, title: record.matter, kind, acceptedOn };
}

export type SectionNames = ReadonlyMap<string, string>;

/** Id → name of every section; a bureau has few. */
export async function sectionNames(db: EntityManager): Promise<SectionNames> {
  const sections = await db.find(Section, { select: { id: true, name: true } });
  return new Map(sections.map(({ id, name }) => [id, name]));
}

/** Rows as this viewer may see them. */
export function maskRows(records: readonly ListedRecord[], names: SectionNames, viewer: Actor): LedgerRow[] {
  return records.map((record) => ledgerRow(record, names.get(record.sectionId) ?? '', viewer));
}

function reads(viewer: Actor, record: ListedRecord): boolean {
  if (record instanceof Task) return readsTask(viewer, record);
  if (record instanceof ActiveDisclosureItem) return coversRow(viewer, 'disclosure:read', record);
  const permission = record instanceof DisclosureApplication ? 'application:read' : 'remedy:read';
  return coversRow(viewer, permission, record);
}

function ledgerRow(record: ListedRecord, sectionName: string, viewer: Actor): LedgerRow {
  const facts = own(record);
  const readable = reads(viewer, record);
  return Object.assign(new LedgerRow(), {
    ...NOTHING,
    ...facts,
    id: record.id,
    sectionId: record.sectionId,
    sectionName,
    readable,
    title: readable ? facts.title : null,
    voided: record.voidedAt !== null,
  });
}
