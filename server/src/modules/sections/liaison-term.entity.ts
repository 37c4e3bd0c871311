import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Person } from './person.entity.ts';
import { Section } from './section.entity.ts';

/** Who was liaison (联络员) of a section from when to when. */
@ObjectType()
@Entity('liaison_term')
@Index('liaison_term_section', ['sectionId', 'startedOn'])
export class LiaisonTerm extends BaseRecord {
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'liaison_term_section_fk' })
  section?: Section;

  @Column('varchar', { length: 36 })
  personId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'liaison_term_person_fk' })
  person?: Person;

  @Field(() => DayScalar)
  @Column('date')
  startedOn: Day;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  endedOn: Day | null;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  reason: string;
}
