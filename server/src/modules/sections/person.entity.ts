import { GroupRole } from '@gongkai/shared/sections/section';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Section } from './section.entity.ts';

registerEnumType(GroupRole, { name: 'GroupRole' });

/** A member of the bureau's staff, with or without an account. */
@ObjectType()
@Entity('person')
@Index('person_section', ['sectionId'])
export class Person extends BaseRecord {
  @Field(() => String)
  @Column('varchar', { length: 20 })
  name: string;

  /** 职务. */
  @Field(() => String)
  @Column('varchar', { length: 30 })
  post: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 30, nullable: true })
  phone: string | null;

  /** Reminders go there when mail is set up. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 100, nullable: true })
  email: string | null;

  @Column('varchar', { length: 36, nullable: true })
  sectionId: string | null;

  @ManyToOne(() => Section, { nullable: true })
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'person_section_fk' })
  section?: Section | null;

  /** Standing in the leading group (领导小组); a fact, not a right. */
  @Field(() => GroupRole, { nullable: true })
  @Column('varchar', { length: 10, nullable: true })
  groupRole: GroupRole | null;

  /** 联系人. */
  @Field(() => Boolean)
  @Column('boolean')
  isContactPerson: boolean;

  /** 新闻发言人. */
  @Field(() => Boolean)
  @Column('boolean')
  isSpokesperson: boolean;
}
