import { ApplicantKind, ReceiptChannel, Regime } from '@gongkai/shared/applications/application';
import { ApplicationOutcome } from '@gongkai/shared/applications/outcome';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { LedgerRecord } from '../../core/ledger.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Section } from '../sections/index.ts';

registerEnumType(ReceiptChannel, { name: 'ReceiptChannel' });
registerEnumType(ApplicantKind, { name: 'ApplicantKind' });
registerEnumType(Regime, { name: 'Regime' });
registerEnumType(ApplicationOutcome, { name: 'ApplicationOutcome' });

/** 依申请公开的申请. */
@ObjectType()
@Entity('disclosure_application')
@Index('application_acceptance_no', ['acceptanceNo'], { unique: true })
@Index('application_received', ['receivedOn', 'voidedAt', 'channel', 'sectionId', 'servedOn'])
@Index('application_served', ['servedOn', 'voidedAt', 'outcome', 'sectionId'])
@Index('application_section', ['sectionId', 'receivedOn'])
export class DisclosureApplication extends LedgerRecord {
  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'application_section_fk' })
  section?: Section;

  /** 受理编号: without gaps per year, kept by voided rows. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  acceptanceNo: string;

  /** 收到申请之日 in the sense of the law (art. 31). */
  @Field(() => DayScalar)
  @Column('date')
  receivedOn: Day;

  @Field(() => ReceiptChannel)
  @Column('varchar', { length: 12 })
  channel: ReceiptChannel;

  @Field(() => ApplicantKind)
  @Column('varchar', { length: 24 })
  applicantKind: ApplicantKind;

  /** Personal data: leaves the server masked, or by `revealApplicant` with a reason. */
  @Column('varchar', { length: 60 })
  applicantName: string;

  @Field(() => String)
  @Column('text')
  content: string;

  /** Fixed by the receipt day for the whole case. */
  @Field(() => Regime)
  @Column('varchar', { length: 5 })
  regime: Regime;

  @Field(() => DayScalar)
  @Column('date')
  dueOn: Day;

  @Field(() => Boolean)
  @Column('boolean')
  dueProvisional: boolean;

  @Field(() => ApplicationOutcome, { nullable: true })
  @Column('varchar', { length: 30, nullable: true })
  outcome: ApplicationOutcome | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  replyNo: string | null;

  /** 送达日. */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  servedOn: Day | null;
}
