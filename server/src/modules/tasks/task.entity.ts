import type { Day } from '@gongkai/shared/calendar/day';
import { TaskOrigin, TaskStatus, type TaskMeasure } from '@gongkai/shared/tasks/task';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { LedgerRecord } from '../../core/ledger.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Person, Section } from '../sections/index.ts';

registerEnumType(TaskStatus, { name: 'TaskStatus' });
registerEnumType(TaskOrigin, { name: 'TaskOrigin' });

@ObjectType()
export class Measure implements TaskMeasure {
  @Field(() => String)
  text: string;

  @Field(() => Boolean)
  done: boolean;
}

/** 任务 of one section, from the plan, from a meeting or given by hand. */
@ObjectType()
@Entity('task')
@Index('task_no', ['taskNo'], { unique: true })
@Index('task_once', ['onceKey'], { unique: true })
@Index('task_section', ['sectionId', 'status', 'dueOn'])
@Index('task_due', ['dueOn', 'id'])
@Index('task_count', ['startsOn', 'voidedAt', 'status', 'dueOn', 'submittedOn', 'sectionId'])
@Index('task_line', ['lineKey', 'startsOn'])
export class Task extends LedgerRecord {
  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'task_section_fk' })
  section?: Section;

  /** 任务编号, without gaps per year. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  taskNo: string;

  /** What makes the same request, line and period, or decision one task and not two. */
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  title: string;

  /** 具体要求. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 500, nullable: true })
  requirement: string | null;

  @Field(() => [Measure])
  @Column('simple-json')
  measures: Measure[];

  @Field(() => TaskOrigin)
  @Column('varchar', { length: 10 })
  origin: TaskOrigin;

  /** The line of the responsibility breakdown it carries out. */
  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  lineKey: string | null;

  /** 责任依据 in words: the responsibility, or the meeting that decided it. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  basis: string | null;

  /** 3月, 第三季度: which one of a recurring task. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 12, nullable: true })
  period: string | null;

  /** 责任人; null = whoever is the section's liaison. */
  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  personId: string | null;

  @ManyToOne(() => Person, { nullable: true })
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'task_person_fk' })
  person?: Person | null;

  @Field(() => [ID])
  @Column('simple-json')
  coSectionIds: string[];

  @Field(() => DayScalar)
  @Column('date')
  startsOn: Day;

  @Field(() => DayScalar)
  @Column('date')
  dueOn: Day;

  @Field(() => Boolean)
  @Column('boolean')
  dueProvisional: boolean;

  @Field(() => TaskStatus)
  @Column('varchar', { length: 12 })
  status: TaskStatus;

  /** 完成情况, as it is being written; what was submitted stands in `TaskSubmission`. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 300, nullable: true })
  report: string | null;

  /** 佐证网址. */
  @Field(() => [String])
  @Column('simple-json')
  links: string[];

  /** 逾期原因. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  lateReason: string | null;

  /** Of the submission that waits or was accepted. */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  submittedOn: Day | null;

  /** How often it has been submitted. */
  @Field(() => Int)
  @Column('int')
  round: number;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  doneOn: Day | null;

  /** 回执号, given when the office accepts. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 40, nullable: true })
  receiptNo: string | null;
}
