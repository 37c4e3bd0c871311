import { SectionKind } from '@gongkai/shared/sections/section';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';

registerEnumType(SectionKind, { name: 'SectionKind' });

/** 科室、直属单位. */
@ObjectType()
@Entity('section')
@Index('section_name', ['name'], { unique: true })
export class Section extends BaseRecord {
  @Field(() => String)
  @Column('varchar', { length: 30 })
  name: string;

  @Field(() => SectionKind)
  @Column('varchar', { length: 20 })
  kind: SectionKind;

  /** Order in every list and table. */
  @Field(() => Int)
  @Column('int')
  position: number;

  /** 负责人. Not a relation: people belong to sections, and relations point one way. */
  @Column('varchar', { length: 36, nullable: true })
  headId: string | null;

  /** 联络员 now; who was it before is in `LiaisonTerm`. */
  @Column('varchar', { length: 36, nullable: true })
  liaisonId: string | null;
}
