import { PlanStatus } from '@gongkai/shared/assignments/plan';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';

registerEnumType(PlanStatus, { name: 'PlanStatus' });

/** 年度工作方案. An amendment is the next edition (版) of its year. */
@ObjectType()
@Entity('annual_work_plan')
@Index('plan_edition', ['year', 'edition'], { unique: true })
@Index('plan_once', ['onceKey'], { unique: true })
export class AnnualWorkPlan extends BaseRecord {
  /** Makes the same request, however often it is sent, one edition. */
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => Int)
  @Column('int')
  year: number;

  /** 第n版, from 1. */
  @Field(() => Int)
  @Column('int')
  edition: number;

  @Field(() => PlanStatus)
  @Column('varchar', { length: 10 })
  status: PlanStatus;

  /** 工作目标与要求. */
  @Field(() => String)
  @Column('text')
  goals: string;

  /** Why the plan in force is changed; null for the first edition. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  amendmentReason: string | null;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  draftedBy: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  submittedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  approvedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  approvedBy: string | null;

  /** What the chair wants changed, when the draft was given back. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  returnReason: string | null;
}
