import type { Day } from '@gongkai/shared/calendar/day';
import { SubmissionOutcome } from '@gongkai/shared/tasks/task';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Task } from './task.entity.ts';

registerEnumType(SubmissionOutcome, { name: 'SubmissionOutcome' });

/** 报送: what the section handed in, and what the office said to it. One row a round. */
@ObjectType()
@Entity('task_submission')
@Index('submission_once', ['taskId', 'round'], { unique: true })
export class TaskSubmission extends BaseRecord {
  @Column('varchar', { length: 36 })
  taskId: string;

  @ManyToOne(() => Task)
  @JoinColumn({ name: 'taskId', foreignKeyConstraintName: 'submission_task_fk' })
  task?: Task;

  @Field(() => Int)
  @Column('int')
  round: number;

  @Field(() => String)
  @Column('varchar', { length: 300 })
  report: string;

  @Field(() => [String])
  @Column('simple-json')
  links: string[];

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  lateReason: string | null;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  submittedBy: string;

  @Column('varchar', { length: 36 })
  submittedById: string;

  @Field(() => DayScalar)
  @Column('date')
  submittedOn: Day;

  @Field(() => SubmissionOutcome)
  @Column('varchar', { length: 10 })
  outcome: SubmissionOutcome;

  /** 审核意见; required when returned. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  opinion: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  reviewedBy: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  reviewedAt: string | null;
}
