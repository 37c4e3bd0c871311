import type { Day } from '@gongkai/shared/calendar/day';
import {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { LedgerRecord } from '../../core/ledger.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Section } from '../sections/index.ts';

registerEnumType(DisclosureCategory, { name: 'DisclosureCategory' });
registerEnumType(DisclosureAttribute, { name: 'DisclosureAttribute' });
registerEnumType(PublicationChannel, { name: 'PublicationChannel' });

/** 信息条目. */
@ObjectType()
@Entity('active_disclosure_item')
@Index('disclosure_index_no', ['indexNo'], { unique: true })
// Covers the count of a year: nothing but the index is read.
@Index('disclosure_count', [
  'attribute',
  'statisticalOn',
  'voidedAt',
  'publishedOn',
  'dueOn',
  'mainChannel',
  'category',
  'sectionId',
])
@Index('disclosure_formed', ['formedOn', 'id'])
@Index('disclosure_section', ['sectionId', 'formedOn'])
export class ActiveDisclosureItem extends LedgerRecord {
  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'disclosure_section_fk' })
  section?: Section;

  /** 索引号: without gaps per year, kept by voided rows. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  indexNo: string;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  title: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  documentNo: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  summary: string | null;

  @Field(() => DisclosureCategory)
  @Column('varchar', { length: 20 })
  category: DisclosureCategory;

  /** 体裁. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 20, nullable: true })
  genre: string | null;

  /** 生成日期: starts the clock. */
  @Field(() => DayScalar)
  @Column('date')
  formedOn: Day;

  @Field(() => DayScalar)
  @Column('date')
  dueOn: Day;

  /** 暂定: the due day lies beyond the known calendar. */
  @Field(() => Boolean)
  @Column('boolean')
  dueProvisional: boolean;

  @Field(() => DisclosureAttribute)
  @Column('varchar', { length: 12 })
  attribute: DisclosureAttribute;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  attributeReason: string | null;

  @Field(() => [PublicationChannel])
  @Column('simple-array')
  channels: PublicationChannel[];

  /** Derived from `channels`: the one it counts under. */
  @Column('varchar', { length: 12, nullable: true })
  mainChannel: PublicationChannel | null;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  publishedOn: Day | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 500, nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 20, nullable: true })
  secrecyReviewer: string | null;

  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  secrecyReviewedOn: Day | null;

  /** 统计日, derived by `statisticalDay`; stored so that a year is a range of an index. */
  @Field(() => DayScalar)
  @Column('date')
  statisticalOn: Day;

  /** 拟稿人, as signed. */
  @Field(() => String)
  @Column('varchar', { length: 60 })
  draftedBy: string;
}
