import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Section } from '../sections/index.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';

/** 签收: the head of a section has signed for its lines of one edition. */
@ObjectType()
@Entity('plan_signature')
@Index('signature_once', ['planId', 'sectionId'], { unique: true })
export class PlanSignature extends BaseRecord {
  @Column('varchar', { length: 36 })
  planId: string;

  @ManyToOne(() => AnnualWorkPlan)
  @JoinColumn({ name: 'planId', foreignKeyConstraintName: 'signature_plan_fk' })
  plan?: AnnualWorkPlan;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'signature_section_fk' })
  section?: Section;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  signedBy: string;
}
