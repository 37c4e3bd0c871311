import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';

/** The one bureau this workbench serves. Without it nothing is set up yet. */
@ObjectType()
@Entity('bureau')
export class Bureau extends BaseRecord {
  /** As in the heading of the statistics table, e.g. 县劳动保障局. */
  @Field(() => String)
  @Column('varchar', { length: 60 })
  name: string;

  /** 启用日期: what is dated before may be entered as 补录, what comes after goes through the workflow. */
  @Field(() => DayScalar)
  @Column('date')
  goLiveOn: Day;

  /** 领导审批 is a step of the review of what is to be disclosed. */
  @Field(() => Boolean)
  @Column('boolean', { default: false })
  leaderReviews: boolean;

  /** 机构代码 in index numbers. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 20, nullable: true })
  organCode: string | null;

  /** 索引号规则 for new numbers; null = the standard one. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  indexNoPattern: string | null;
}

/** What a new bureau begins with. */
export const STANDARD_SETTINGS = {
  leaderReviews: false,
  organCode: null,
  indexNoPattern: null,
} satisfies Partial<Bureau>;
