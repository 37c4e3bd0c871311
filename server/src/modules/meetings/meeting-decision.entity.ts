import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Person, Section } from '../sections/index.ts';
import { Task } from '../tasks/index.ts';
import { Meeting } from './meeting.entity.ts';

/** 议定事项: what, who, when; it becomes a task. */
@ObjectType()
@Entity('meeting_decision')
@Index('decision_meeting', ['meetingId', 'position'])
@Index('decision_once', ['onceKey'], { unique: true })
@Index('decision_task', ['taskId'])
export class MeetingDecision extends BaseRecord {
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  meetingId: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meetingId', foreignKeyConstraintName: 'decision_meeting_fk' })
  meeting?: Meeting;

  @Field(() => Int)
  @Column('int')
  position: number;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  what: string;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'decision_section_fk' })
  section?: Section;

  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  personId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'decision_person_fk' })
  person?: Person | null;

  @Field(() => DayScalar)
  @Column('date')
  dueOn: Day;

  @Column('varchar', { length: 36, nullable: true })
  taskId: string | null;

  @ManyToOne(() => Task, { nullable: true })
  @JoinColumn({ name: 'taskId', foreignKeyConstraintName: 'decision_task_fk' })
  task?: Task | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  voidedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  voidReason: string | null;
}
