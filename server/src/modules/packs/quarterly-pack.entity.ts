import { PackPart } from '@gongkai/shared/packs/pack';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Agenda, Meeting } from '../meetings/index.ts';

registerEnumType(PackPart, { name: 'PackPart' });

/** 议定事项草稿: what the meeting may decide. */
@ObjectType()
export class DraftDecision {
  @Field(() => String)
  what: string;

  @Field(() => ID)
  sectionId: string;

  @Field(() => DayScalar)
  dueOn: Day;
}

/** 季度例会材料, one for each quarter. */
@ObjectType()
@Entity('quarterly_pack')
@Index('pack_quarter', ['year', 'quarter'], { unique: true })
@Index('pack_meeting', ['meetingId'])
export class QuarterlyPack extends BaseRecord {
  @Field(() => Int)
  @Column('int')
  year: number;

  @Field(() => Int)
  @Column('int')
  quarter: number;

  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  meetingId: string | null;

  @ManyToOne(() => Meeting, { nullable: true })
  @JoinColumn({ name: 'meetingId', foreignKeyConstraintName: 'pack_meeting_fk' })
  meeting?: Meeting | null;

  /** 核对清单: the parts ticked off. */
  @Field(() => [PackPart])
  @Column('simple-json')
  ticked: PackPart[];

  @Field(() => [Agenda])
  @Column('simple-json')
  agenda: Agenda[];

  @Field(() => [DraftDecision])
  @Column('simple-json')
  decisions: DraftDecision[];

  @Field(() => String, { nullable: true, description: 'when the sections were asked for their summaries' })
  @Column('varchar', { length: 24, nullable: true })
  requestedAt: string | null;

  @Field(() => String, { nullable: true, description: 'when the silent ones were last chased' })
  @Column('varchar', { length: 24, nullable: true })
  chasedAt: string | null;

  @Field(() => String, { nullable: true, description: 'when the file was last made' })
  @Column('varchar', { length: 24, nullable: true })
  madeAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  madeBy: string | null;

  @Field(() => String, { nullable: true, description: 'when the notice of the meeting went out from here' })
  @Column('varchar', { length: 24, nullable: true })
  noticedAt: string | null;
}
