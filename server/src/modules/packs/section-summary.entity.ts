import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Section } from '../sections/index.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';

/** 科室小结 of one quarter: prefilled from the tasks, submitted by the section. */
@ObjectType()
@Entity('section_summary')
@Index('summary_once', ['packId', 'sectionId'], { unique: true })
export class SectionSummary extends BaseRecord {
  @Field(() => ID)
  @Column('varchar', { length: 36 })
  packId: string;

  @ManyToOne(() => QuarterlyPack)
  @JoinColumn({ name: 'packId', foreignKeyConstraintName: 'summary_pack_fk' })
  pack?: QuarterlyPack;

  @Field(() => ID)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'summary_section_fk' })
  section?: Section;

  @Field(() => String)
  @Column('text')
  text: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  submittedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  submittedBy: string | null;
}
