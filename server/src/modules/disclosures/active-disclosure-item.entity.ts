import type { Day } from '@gongkai/shared/calendar/day';
import {
  DisclosureAttribute,
  DisclosureCategory,
  PublicationChannel,
} from '@gongkai/shared/disclosures/disclosure';
import { RegulationItem } from '@gongkai/shared/disclosures/regulation-items';
import { ReviewStatus } from '@gongkai/shared/disclosures/review.lifecycle';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { LedgerRecord } from '../../core/ledger.entity.ts';
import { DayScalar } from '../../core/scalars.ts';
import { Section } from '../sections/index.ts';

registerEnumType(DisclosureCategory, { name: 'DisclosureCategory' });
registerEnumType(DisclosureAttribute, { name: 'DisclosureAttribute' });
registerEnumType(PublicationChannel, { name: 'PublicationChannel' });
registerEnumType(RegulationItem, { name: 'RegulationItem' });
registerEnumType(ReviewStatus, { name: 'ReviewStatus' });

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
@Index('disclosure_once', ['onceKey'], { unique: true })
@Index('disclosure_review_queue', ['reviewStatus', 'voidedAt', 'dueOn'])
export class ActiveDisclosureItem extends LedgerRecord {
  @ManyToOne(() => Section)
  @JoinColumn({ name: 'sectionId', foreignKeyConstraintName: 'disclosure_section_fk' })
  section?: Section;

  /** Null on rows from before forms had one. */
  @Column('varchar', { length: 36, nullable: true })
  onceKey: string | null;

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

  /** Which item of arts. 20, 21 it is disclosed under. */
  @Field(() => RegulationItem, { nullable: true })
  @Column('varchar', { length: 12, nullable: true })
  regulationItem: RegulationItem | null;

  /** 体裁. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 20, nullable: true })
  genre: string | null;

  /** 生成日期: starts the clock. */
  @Field(() => DayScalar)
  @Column('date')
  formedOn: Day;

  /** 变更日期: starts it anew (art. 26). */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  changedOn: Day | null;

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

  /** Of the current round, or as found on paper. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
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

  /** Accounts that had a hand in the text: none of them makes its secrecy review. */
  @Column('simple-json', { nullable: true })
  drafterIds: string[] | null;

  /** Moved by `nextStatus` alone. */
  @Field(() => ReviewStatus)
  @Column('varchar', { length: 16, default: 'DRAFT' })
  reviewStatus: ReviewStatus;

  /** 送审 so many times; 0 = never. */
  @Field(() => Int)
  @Column('int', { default: 0 })
  round: number;

  /** The day the round's last step approved it. */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  approvedOn: Day | null;

  /** 废止日期; null = 有效. */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  repealedOn: Day | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  repealReason: string | null;

  /** 移送国家档案馆 (art. 25). */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  archivedOn: Day | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  archiveCopies: number | null;

  /** 移送公共图书馆. */
  @Field(() => DayScalar, { nullable: true })
  @Column('date', { nullable: true })
  libraryOn: Day | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  libraryCopies: number | null;
}
