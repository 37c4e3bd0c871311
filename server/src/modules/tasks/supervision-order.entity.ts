import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Section } from '../sections/index.ts';
import { Task } from './task.entity.ts';

/** 督办: a leader presses a task; the section must answer by the day. */
@ObjectType()
@Entity('supervision_order')
@Index('supervision_no', ['orderNo'], { unique: true })
@Index('supervision_once', ['onceKey'], { unique: true })
@Index('supervision_task', ['taskId'])
@Index('supervision_section', ['sectionId', 'answeredAt'])
@Index('supervision_issued', ['issuedOn', 'id'])
export class SupervisionOrder extends BaseRecord {
  /** 督办编号, without gaps per year. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  orderNo: string;

  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  taskId: string;

  @ManyToOne(() => Task)
  @JoinColumn({ name: 'taskId', foreignKeyConstraintName: 'supervision_task_fk' })
  task?: Task;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'supervision_section_fk' })
  section?: Section;

  /** 督办要求, one line. */
  @Field(() => String)
  @Column('varchar', { length: 100 })
  line: string;

  @Field(() => DayScalar)
  @Column('date')
  answerBy: Day;

  @Field(() => DayScalar)
  @Column('date')
  issuedOn: Day;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  issuedBy: string;

  @Column('varchar', { length: 36 })
  issuedById: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  seenAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  seenBy: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 300, nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  answeredAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  answeredBy: string | null;
}
