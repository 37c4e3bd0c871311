import type { Day } from '@gongkai/shared/calendar/day';
import { RemedyKind, RemedyResult } from '@gongkai/shared/remedies/remedy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { LedgerRecord } from '../../core/ledger.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { Section } from '../sections/index.ts';

registerEnumType(RemedyKind, { name: 'RemedyKind' });
registerEnumType(RemedyResult, { name: 'RemedyResult' });

/** 法律救济: 行政复议、行政诉讼、行政申诉. */
@ObjectType()
@Entity('legal_remedy')
@Index('remedy_register_no', ['registerNo'], { unique: true })
@Index('remedy_accepted', ['acceptedOn', 'voidedAt', 'kind', 'sectionId'])
@Index('remedy_application', ['applicationId'])
@Index('remedy_section', ['sectionId', 'acceptedOn'])
export class LegalRemedy extends LedgerRecord {
  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'remedy_section_fk' })
  section?: Section;

  /** 登记号: without gaps per year, kept by voided rows. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  registerNo: string;

  @Field(() => RemedyKind)
  @Column('varchar', { length: 24 })
  kind: RemedyKind;

  /** The day the body accepted the case: it counts in that year. */
  @Field(() => DayScalar)
  @Column('date')
  acceptedOn: Day;

  /** 复议机关、法院 or the organ complained to. */
  @Field(() => String)
  @Column('varchar', { length: 60 })
  body: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  caseNo: string | null;

  @Field(() => String)
  @Column('varchar', { length: 300 })
  matter: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  applicationId: string | null;

  @ManyToOne(() => DisclosureApplication, { nullable: true })
  @JoinColumn({ name: 'applicationId', foreignKeyConstraintName: 'remedy_application_fk' })
  application?: DisclosureApplication | null;

  @Field(() => RemedyResult)
  @Column('varchar', { length: 10 })
  result: RemedyResult;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  resultOn: Day | null;
}
