import { type EntityManager, In } from 'typeorm';
import type { ClassType } from 'type-graphql';
import type { App } from '../core/context.ts';
import type { BaseRecord } from '../core/base.entity.ts';
import { HistoryEntry } from '../core/history.entity.ts';
import { Sequence } from '../core/sequence.entity.ts';
import { inTransaction } from '../core/transaction.ts';
import { Account, Deputising, Session } from '../modules/accounts/index.ts';
import { AnnualWorkPlan, PlanSignature, ResponsibilityLine } from '../modules/assignments/index.ts';
import { Attachment, AttachmentChunk } from '../modules/attachments/index.ts';
import { DisclosureApplication } from '../modules/applications/index.ts';
import { ActiveDisclosureItem, DisclosureReview } from '../modules/disclosures/index.ts';
import { Meeting, MeetingAttendee, MeetingDecision } from '../modules/meetings/index.ts';
import { Notification } from '../modules/notifications/index.ts';
import { LegalRemedy } from '../modules/remedies/index.ts';
import { Bureau, LiaisonTerm, Person, Section } from '../modules/sections/index.ts';
import { TrainingAttendance, TrainingSession } from '../modules/trainings/index.ts';
import { PackFreeze, QuarterlyPack, SectionSummary } from '../modules/packs/index.ts';
import { SupervisionOrder, Task, TaskSubmission } from '../modules/tasks/index.ts';
import { operatorContext } from '../operator.ts';

/** Those that refer before those that are referred to. */
const TABLES: readonly ClassType<BaseRecord>[] = [
  TrainingAttendance,
  TrainingSession,
  SectionSummary,
  PackFreeze,
  QuarterlyPack,
  MeetingDecision,
  MeetingAttendee,
  Meeting,
  SupervisionOrder,
  TaskSubmission,
  Task,
  Attachment,
  LegalRemedy,
  DisclosureApplication,
  DisclosureReview,
  ActiveDisclosureItem,
  Task,
  PlanSignature,
  ResponsibilityLine,
  AnnualWorkPlan,
  Notification,
  Deputising,
  Account,
  LiaisonTerm,
  Person,
  Section,
  Bureau,
];

/** Real rows that point at demo rows: column of the row → table pointed at, and what the row is called. */
const REFERENCES: readonly [ClassType<BaseRecord>, string, ClassType<BaseRecord>, string][] = [
  [Task, 'sectionId', Section, 'taskNo'],
  [Task, 'personId', Person, 'taskNo'],
  [TaskSubmission, 'taskId', Task, 'id'],
  [SupervisionOrder, 'taskId', Task, 'orderNo'],
  [ActiveDisclosureItem, 'sectionId', Section, 'indexNo'],
  [DisclosureReview, 'itemId', ActiveDisclosureItem, 'id'],
  [DisclosureApplication, 'sectionId', Section, 'acceptanceNo'],
  [LegalRemedy, 'sectionId', Section, 'registerNo'],
  [LegalRemedy, 'applicationId', DisclosureApplication, 'registerNo'],
  [TrainingAttendance, 'personId', Person, 'id'],
  [TrainingAttendance, 'sectionId', Section, 'id'],
  [TrainingAttendance, 'sessionId', TrainingSession, 'id'],
  [Meeting, 'convenorId', Person, 'name'],
  [MeetingAttendee, 'personId', Person, 'id'],
  [MeetingAttendee, 'sectionId', Section, 'id'],
  [MeetingAttendee, 'meetingId', Meeting, 'id'],
  [MeetingDecision, 'sectionId', Section, 'what'],
  [MeetingDecision, 'personId', Person, 'what'],
  [MeetingDecision, 'meetingId', Meeting, 'what'],
  [MeetingDecision, 'taskId', Task, 'what'],
  [ResponsibilityLine, 'planId', AnnualWorkPlan, 'task'],
  [ResponsibilityLine, 'sectionId', Section, 'task'],
  [ResponsibilityLine, 'leaderId', Person, 'task'],
  [ResponsibilityLine, 'personId', Person, 'task'],
  [PlanSignature, 'planId', AnnualWorkPlan, 'signedBy'],
  [PlanSignature, 'sectionId', Section, 'signedBy'],
  [Person, 'sectionId', Section, 'name'],
  [Section, 'headId', Person, 'name'],
  [Section, 'liaisonId', Person, 'name'],
  [Account, 'personId', Person, 'loginName'],
  [LiaisonTerm, 'sectionId', Section, 'id'],
  [LiaisonTerm, 'personId', Person, 'id'],
  [Deputising, 'principalId', Account, 'id'],
  [Deputising, 'deputyId', Account, 'id'],
];

export interface Wiped {
  readonly removed: number;
  /** The names of at most ten real rows that still refer to demo rows; then nothing was removed. */
  readonly blockedBy: readonly string[];
}

/** Removes what is marked 演示数据, its history and its number series; refuses while real rows refer to it. */
export async function wipeDemo(app: App): Promise<Wiped> {
  const result = await inTransaction(operatorContext(app), async (tx) => {
    const blockedBy = await realReferences(tx.db);
    if (blockedBy.length > 0) return { removed: 0, blockedBy };
    let removed = 0;
    for (const entity of TABLES) {
      const rows = await tx.db.find(entity, { where: { demo: true }, select: { id: true } });
      for (const { id } of rows) tx.emit({ noun: entity.name, id, change: 'removed', years: [2008] });
      for (const ids of chunks(rows.map(({ id }) => id))) {
        // What an account has been told goes with it, whoever told it.
        if (entity === Account) {
          await tx.db.delete(Session, { accountId: In(ids) });
          await tx.db.delete(Notification, { recipientId: In(ids) });
        }
        if (entity === Attachment) await tx.db.delete(AttachmentChunk, { attachmentId: In(ids) });
        await tx.db.delete(HistoryEntry, { recordId: In(ids) });
        await tx.db.delete(entity, { id: In(ids) });
        removed += ids.length;
      }
    }
    await tx.db.createQueryBuilder().delete().from(Sequence).where("name LIKE 'demo-%'").execute();
    return { removed, blockedBy: [] };
  });
  if (!('removed' in result)) throw new Error(result.message);
  return result;
}

async function realReferences(db: EntityManager): Promise<string[]> {
  const named: string[] = [];
  for (const [entity, column, target, name] of REFERENCES) {
    const rows = await db
      .createQueryBuilder(entity, 'own')
      .innerJoin(target, 'other', `other.id = own.${column}`)
      .where('own.demo = :no AND other.demo = :yes', { no: false, yes: true })
      .select(`own.${name}`, 'name')
      .limit(10)
      .getRawMany<{ name: string }>();
    named.push(...rows.map((row) => row.name));
  }
  return [...new Set(named)].slice(0, 10);
}

function chunks<T>(list: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
