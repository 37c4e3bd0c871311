import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Account } from './account.entity.ts';

/** 代理: from–to, both days included, the deputy may act with the principal's rights; every act bears both names. */
@ObjectType()
@Entity('deputising')
@Index('deputising_deputy', ['deputyId'])
@Index('deputising_principal', ['principalId'])
export class Deputising extends BaseRecord {
  @Column('varchar', { length: 36 })
  principalId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'principalId', foreignKeyConstraintName: 'deputising_principal_fk' })
  principal?: Account;

  @Column('varchar', { length: 36 })
  deputyId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'deputyId', foreignKeyConstraintName: 'deputising_deputy_fk' })
  deputy?: Account;

  @Field(() => DayScalar)
  @Column('date')
  startsOn: Day;

  /** Brought forward when ended early. */
  @Field(() => DayScalar)
  @Column('date')
  endsOn: Day;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  endedAt: string | null;
}
