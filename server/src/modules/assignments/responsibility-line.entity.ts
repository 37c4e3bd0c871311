import { DutyArea, LimitKind } from '@gongkai/shared/assignments/plan';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Person, Section } from '../sections/index.ts';
import { AnnualWorkPlan } from './annual-work-plan.entity.ts';

registerEnumType(LimitKind, { name: 'LimitKind' });
registerEnumType(DutyArea, { name: 'DutyArea' });

/** One line of the responsibility breakdown (责任分解表): responsibility → task → measures of one section. */
@ObjectType()
@Entity('responsibility_line')
@Index('line_of_plan', ['planId', 'lineKey'], { unique: true })
@Index('line_once', ['onceKey'], { unique: true })
@Index('line_key', ['lineKey'])
@Index('line_section', ['sectionId'])
export class ResponsibilityLine extends BaseRecord {
  @Field(() => ID)
  @Column('varchar', { length: 36 })
  planId: string;

  @ManyToOne(() => AnnualWorkPlan)
  @JoinColumn({ name: 'planId', foreignKeyConstraintName: 'line_plan_fk' })
  plan?: AnnualWorkPlan;

  /** Makes the same request, however often it is sent, one line a section. */
  @Column('varchar', { length: 80 })
  onceKey: string;

  /** The same line in every edition; tasks refer to it. */
  @Field(() => ID)
  @Column('varchar', { length: 36 })
  lineKey: string;

  @Field(() => Int)
  @Column('int')
  position: number;

  @Field(() => DutyArea)
  @Column('varchar', { length: 20 })
  area: DutyArea;

  /** 责任; lines with the same words form one row of the matrix. */
  @Field(() => String)
  @Column('varchar', { length: 100 })
  responsibility: string;

  /** 依据. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  basis: string | null;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  task: string;

  /** 措施, each to be ticked off in the task. */
  @Field(() => [String])
  @Column('simple-json')
  measures: string[];

  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  leaderId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'leaderId', foreignKeyConstraintName: 'line_leader_fk' })
  leader?: Person | null;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'line_section_fk' })
  section?: Section;

  /** 责任人; null = whoever is the section's liaison. */
  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  personId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'line_person_fk' })
  person?: Person | null;

  /** 协办科室. */
  @Field(() => [ID])
  @Column('simple-json')
  coSectionIds: string[];

  @Field(() => LimitKind)
  @Column('varchar', { length: 12 })
  limitKind: LimitKind;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  limitOn: Day | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  limitDays: number | null;

  /** 考核分值. */
  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  points: number | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  remark: string | null;

  /** 移除 from the draft it stands in; the row and the reason stay. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  voidedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  voidReason: string | null;
}
