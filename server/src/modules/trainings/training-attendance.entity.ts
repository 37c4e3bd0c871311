import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Person, Section } from '../sections/index.ts';
import { TrainingSession } from './training-session.entity.ts';

/** Somebody listed for a training (参训人员): whether they came, and the score of the test if there was one. */
@ObjectType()
@Entity('training_attendance')
@Index('attendance_once', ['sessionId', 'personId'], { unique: true })
@Index('attendance_person', ['personId'])
export class TrainingAttendance extends BaseRecord {
  @Column('varchar', { length: 36 })
  sessionId: string;

  @ManyToOne(() => TrainingSession)
  @JoinColumn({ name: 'sessionId', foreignKeyConstraintName: 'attendance_session_fk' })
  session?: TrainingSession;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  personId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'attendance_person_fk' })
  person?: Person;

  /** The section the person belonged to then; person-times are counted by it. */
  @Field(() => ID, { nullable: true })
  @Column('varchar', { length: 36, nullable: true })
  sectionId: string | null;

  @ManyToOne(() => Section, { nullable: true })
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'attendance_section_fk' })
  section?: Section | null;

  @Field(() => Boolean)
  @Column('boolean')
  present: boolean;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  score: number | null;
}
