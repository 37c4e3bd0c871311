import type { Day } from '@gongkai/shared/calendar/day';
import { TrainingKind } from '@gongkai/shared/trainings/training';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(TrainingKind, { name: 'TrainingKind' });

/** 培训, one row of the training ledger. */
@ObjectType()
@Entity('training_session')
@Index('training_held', ['heldOn', 'id'])
@Index('training_once', ['onceKey'], { unique: true })
export class TrainingSession extends BaseRecord {
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => String)
  @Column('varchar', { length: 100 })
  subject: string;

  @Field(() => TrainingKind)
  @Column('varchar', { length: 12 })
  kind: TrainingKind;

  @Field(() => DayScalar)
  @Column('date')
  heldOn: Day;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  place: string;

  /** 主讲人. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  lecturer: string;

  /** 学时 in halves, so that no database rounds them. */
  @Field(() => Int)
  @Column('int')
  halfHours: number;

  /** 补录: held before the go-live date. */
  @Field(() => Boolean)
  @Column('boolean')
  backEntry: boolean;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  remark: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  voidedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  voidReason: string | null;
}
