import { AttendanceState } from '@gongkai/shared/meetings/attendance';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Person, Section } from '../sections/index.ts';
import { Meeting } from './meeting.entity.ts';

registerEnumType(AttendanceState, { name: 'AttendanceState' });

/** Somebody invited (应到) and whether they came. */
@ObjectType()
@Entity('meeting_attendee')
@Index('attendee_once', ['meetingId', 'personId'], { unique: true })
@Index('attendee_person', ['personId'])
export class MeetingAttendee extends BaseRecord {
  @Field(() => ID)
  @Column('varchar', { length: 36 })
  meetingId: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meetingId', foreignKeyConstraintName: 'attendee_meeting_fk' })
  meeting?: Meeting;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  personId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'attendee_person_fk' })
  person?: Person;

  /** The section the person stood for then. */
  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  sectionId: string | null;

  @ManyToOne(() => Section, { nullable: true })
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'attendee_section_fk' })
  section?: Section | null;

  @Field(() => AttendanceState)
  @Column('varchar', { length: 10 })
  state: AttendanceState;

  /** 请假理由. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  leaveReason: string | null;

  /** 列席: came without being invited, and is no part of 应到. */
  @Field(() => Boolean)
  @Column('boolean')
  walkIn: boolean;

  /** Taken off the list of those invited; the row stays, as everything does. */
  @Column('varchar', { length: 24, nullable: true })
  removedAt: string | null;
}
