import { ReceiptChannel } from '@gongkai/shared/applications/application';
import { ApplicationOutcome } from '@gongkai/shared/applications/outcome';
import type { Day } from '@gongkai/shared/calendar/day';
import {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import { keys } from '@gongkai/shared/keys';
import { RemedyKind } from '@gongkai/shared/remedies/remedy';
import { TaskStatus } from '@gongkai/shared/tasks/task';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

export const LedgerNoun = keys('DISCLOSURE', 'APPLICATION', 'REMEDY', 'TASK');
export type LedgerNoun = keyof typeof LedgerNoun;
registerEnumType(LedgerNoun, { name: 'LedgerNoun' });

/**
 * A row behind a number, for everybody who sees the number: number, section,
 * dates and outcome. The title only where the row itself may be read.
 */
@ObjectType()
export class LedgerRow {
  @Field(() => ID)
  id: string;

  @Field(() => LedgerNoun)
  noun: LedgerNoun;

  @Field(() => String)
  number: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => String)
  sectionName: string;

  @Field(() => Boolean, { description: 'the viewer may open it' })
  readable: boolean;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Boolean)
  voided: boolean;

  @Field(() => DisclosureAttribute, { nullable: true })
  attribute: DisclosureAttribute | null;

  @Field(() => DisclosureCategory, { nullable: true })
  category: DisclosureCategory | null;

  @Field(() => DayScalar, { nullable: true })
  formedOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn: Day | null;

  @Field(() => Boolean)
  dueProvisional: boolean;

  @Field(() => DayScalar, { nullable: true })
  publishedOn: Day | null;

  @Field(() => PublicationChannel, { nullable: true })
  mainChannel: PublicationChannel | null;

  @Field(() => DayScalar, { nullable: true })
  receivedOn: Day | null;

  @Field(() => ReceiptChannel, { nullable: true })
  channel: ReceiptChannel | null;

  @Field(() => DayScalar, { nullable: true })
  servedOn: Day | null;

  @Field(() => ApplicationOutcome, { nullable: true })
  outcome: ApplicationOutcome | null;

  @Field(() => RemedyKind, { nullable: true })
  kind: RemedyKind | null;

  @Field(() => DayScalar, { nullable: true })
  acceptedOn: Day | null;

  @Field(() => TaskStatus, { nullable: true })
  taskStatus: TaskStatus | null;

  @Field(() => DayScalar, { nullable: true, description: 'of a task: the day its delay is measured by' })
  submittedOn: Day | null;
}
