import { DisclosureAttribute } from '@gongkai/shared/disclosures/disclosure';
import { ReviewDecision, ReviewStep } from '@gongkai/shared/disclosures/review.lifecycle';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

registerEnumType(ReviewStep, { name: 'ReviewStep' });
registerEnumType(ReviewDecision, { name: 'ReviewDecision' });

/** 审查意见: one decision of one step in one round. Written once; triggers refuse to change it. */
@ObjectType()
@Entity('disclosure_review')
@Index('disclosure_review_once', ['itemId', 'round', 'step'], { unique: true })
export class DisclosureReview extends BaseRecord {
  @Column('varchar', { length: 36 })
  itemId: string;

  @ManyToOne(() => ActiveDisclosureItem)
  @JoinColumn({ name: 'itemId', foreignKeyConstraintName: 'disclosure_review_item_fk' })
  item?: ActiveDisclosureItem;

  @Field(() => Int)
  @Column('int')
  round: number;

  @Field(() => ReviewStep)
  @Column('varchar', { length: 16 })
  step: ReviewStep;

  @Field(() => ReviewDecision)
  @Column('varchar', { length: 10 })
  decision: ReviewDecision;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 300, nullable: true })
  opinion: string | null;

  /** 公开属性 as this reviewer would have it; of an approval always the item's. */
  @Field(() => DisclosureAttribute)
  @Column('varchar', { length: 12 })
  attribute: DisclosureAttribute;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  attributeReason: string | null;

  /** As signed: 张三, or 李四代张三. */
  @Field(() => String)
  @Column('varchar', { length: 60 })
  reviewer: string;

  /** The account that logged in. */
  @Column('varchar', { length: 36 })
  accountId: string;

  @Field(() => String)
  @Column('varchar', { length: 24 })
  decidedAt: string;
}
