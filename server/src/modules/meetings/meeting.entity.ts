import type { Day } from '@gongkai/shared/calendar/day';
import { MeetingKind, MeetingStatus, type AgendaItem } from '@gongkai/shared/meetings/meeting';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Person } from '../sections/index.ts';

registerEnumType(MeetingKind, { name: 'MeetingKind' });
registerEnumType(MeetingStatus, { name: 'MeetingStatus' });

@ObjectType()
export class Agenda implements AgendaItem {
  @Field(() => String)
  topic: string;

  @Field(() => String, { nullable: true })
  speaker: string | null;
}

/** 会议, one row of the meeting ledger. */
@ObjectType()
@Entity('meeting')
@Index('meeting_held', ['heldOn', 'id'])
@Index('meeting_once', ['onceKey'], { unique: true })
export class Meeting extends BaseRecord {
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => String)
  @Column('varchar', { length: 100 })
  name: string;

  @Field(() => MeetingKind)
  @Column('varchar', { length: 10 })
  kind: MeetingKind;

  @Field(() => DayScalar)
  @Column('date')
  heldOn: Day;

  /** HH:MM. */
  @Field(() => String)
  @Column('varchar', { length: 5 })
  startsAt: string;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  place: string;

  /** 主持人. */
  @Field(() => ID)
  @Column('varchar', { length: 36 })
  convenorId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'convenorId', foreignKeyConstraintName: 'meeting_convenor_fk' })
  convenor?: Person;

  @Field(() => [Agenda])
  @Column('simple-json')
  agenda: Agenda[];

  /** Those invited, in words: the history then shows who was added or struck, and two editors of the list meet. */
  @Column('text')
  invitedNames: string;

  @Field(() => MeetingStatus)
  @Column('varchar', { length: 10 })
  status: MeetingStatus;

  /** 补录: held before the go-live date. */
  @Field(() => Boolean)
  @Column('boolean')
  backEntry: boolean;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  notifiedAt: string | null;

  /** 纪要文号. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  minutesNo: string | null;

  /** 纪要. */
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  minutes: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  minutesSignedBy: string | null;

  /** 归档号. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  archiveNo: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  voidedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  voidReason: string | null;
}
