import { keys } from '@gongkai/shared/keys';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Attachment } from './modules/attachments/index.ts';
import { AnnualWorkPlan } from './modules/assignments/index.ts';
import { CalendarNotice } from './modules/calendar/index.ts';
import { DisclosureApplication } from './modules/applications/index.ts';
import { ActiveDisclosureItem } from './modules/disclosures/index.ts';
import { ImportJob } from './modules/imports/index.ts';
import { Notification } from './modules/notifications/index.ts';
import { QuarterlyPack, SectionSummary } from './modules/packs/index.ts';
import { Meeting, MeetingAttendee, MeetingDecision } from './modules/meetings/index.ts';
import { LegalRemedy } from './modules/remedies/index.ts';
import { Bureau, Person, Section } from './modules/sections/index.ts';
import { Attention, LedgerRow, StatisticsTable, YearFigures } from './modules/statistics/index.ts';
import { TrainingAttendance, TrainingSession } from './modules/trainings/index.ts';

import { SupervisionOrder, Task, TaskProgress } from './modules/tasks/index.ts';

/** HELLO: where the server stands; CHANGED: one record; COUNTED: the statistics after it; PROGRESS: the tasks'. */
export const LiveKind = keys('HELLO', 'CHANGED', 'COUNTED', 'PROGRESS');
export type LiveKind = keyof typeof LiveKind;
registerEnumType(LiveKind, { name: 'LiveKind' });

/** Entity classes whose changes travel, by the name events use, and the field of the message they travel in. */
export const LIVE_NODES = {
  ActiveDisclosureItem: { entity: ActiveDisclosureItem, field: 'disclosure' },
  DisclosureApplication: { entity: DisclosureApplication, field: 'application' },
  LegalRemedy: { entity: LegalRemedy, field: 'remedy' },
  TrainingSession: { entity: TrainingSession, field: 'training' },
  TrainingAttendance: { entity: TrainingAttendance, field: 'attendance' },
  ImportJob: { entity: ImportJob, field: 'importJob' },
  Meeting: { entity: Meeting, field: 'meeting' },
  MeetingAttendee: { entity: MeetingAttendee, field: 'attendee' },
  MeetingDecision: { entity: MeetingDecision, field: 'decision' },
  AnnualWorkPlan: { entity: AnnualWorkPlan, field: 'plan' },
  Section: { entity: Section, field: 'section' },
  Person: { entity: Person, field: 'person' },
  Bureau: { entity: Bureau, field: 'bureau' },
  Task: { entity: Task, field: 'task' },
  SupervisionOrder: { entity: SupervisionOrder, field: 'supervisionOrder' },
  Attachment: { entity: Attachment, field: 'attachment' },
  Notification: { entity: Notification, field: 'notification' },
  QuarterlyPack: { entity: QuarterlyPack, field: 'pack' },
  SectionSummary: { entity: SectionSummary, field: 'summary' },
  CalendarNotice: { entity: CalendarNotice, field: 'notice' },
} as const;
export type LiveRecord = InstanceType<(typeof LIVE_NODES)[keyof typeof LIVE_NODES]['entity']>;

/** The statistics after a change, counted once for everybody, masked for each. */
@ObjectType()
export class Counted {
  @Field(() => [StatisticsTable])
  tables: readonly StatisticsTable[];

  @Field(() => [YearFigures])
  years: readonly YearFigures[];

  @Field(() => Attention)
  attention: Attention;

  @Field(() => [LedgerRow], { description: 'the changed rows, as lists behind numbers show them' })
  rows: LedgerRow[];
}

/** One message of the live stream; the data travels, nothing has to be asked for. */
@ObjectType()
export class LiveMessage {
  @Field(() => LiveKind)
  kind: LiveKind;

  @Field(() => Int, { description: 'the position in the outbox this brings the screen to' })
  seq: number;

  @Field(() => String, { nullable: true, description: 'created, updated, removed' })
  change: string | null;

  @Field(() => ID, { nullable: true })
  id: string | null;

  // One field a noun and not a union: the nouns' own fields (state, kind) differ in type.
  @Field(() => ActiveDisclosureItem, { nullable: true })
  disclosure: ActiveDisclosureItem | null;

  @Field(() => DisclosureApplication, { nullable: true })
  application: DisclosureApplication | null;

  @Field(() => LegalRemedy, { nullable: true })
  remedy: LegalRemedy | null;

  @Field(() => TrainingSession, { nullable: true })
  training: TrainingSession | null;

  @Field(() => TrainingAttendance, { nullable: true })
  attendance: TrainingAttendance | null;

  @Field(() => ImportJob, { nullable: true })
  importJob: ImportJob | null;
  @Field(() => Meeting, { nullable: true })
  meeting: Meeting | null;

  @Field(() => MeetingAttendee, { nullable: true })
  attendee: MeetingAttendee | null;

  @Field(() => MeetingDecision, { nullable: true, description: 'changed itself, or by its task' })
  decision: MeetingDecision | null;
  @Field(() => AnnualWorkPlan, { nullable: true })
  plan: AnnualWorkPlan | null;

  @Field(() => Boolean, {
    description: 'figures of 责任分解 may have moved: by a plan, or by tasks the viewer may not read',
  })
  matrixMoved: boolean;

  @Field(() => Section, { nullable: true })
  section: Section | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => Bureau, { nullable: true })
  bureau: Bureau | null;

  @Field(() => Task, { nullable: true })
  task: Task | null;

  @Field(() => SupervisionOrder, { nullable: true })
  supervisionOrder: SupervisionOrder | null;

  @Field(() => Attachment, { nullable: true })
  attachment: Attachment | null;

  @Field(() => Notification, { nullable: true })
  notification: Notification | null;

  @Field(() => QuarterlyPack, { nullable: true })
  pack: QuarterlyPack | null;

  @Field(() => SectionSummary, { nullable: true })
  summary: SectionSummary | null;

  @Field(() => CalendarNotice, {
    nullable: true,
    description: 'the working calendar has changed: ask for it anew',
  })
  notice: CalendarNotice | null;

  @Field(() => TaskProgress, { nullable: true })
  progress: TaskProgress | null;

  @Field(() => Counted, { nullable: true })
  counted: Counted | null;
}
