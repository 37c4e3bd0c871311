import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { QuarterlyPack } from './quarterly-pack.entity.ts';

/**
 * 数字冻结: the figures of one moment. Rows are only ever added; triggers refuse a
 * change on both databases, and the hash shows one made around them.
 */
@ObjectType()
@Entity('pack_freeze')
@Index('freeze_edition', ['packId', 'edition'], { unique: true })
export class PackFreeze extends BaseRecord {
  @Column('varchar', { length: 36 })
  packId: string;

  @ManyToOne(() => QuarterlyPack)
  @JoinColumn({ name: 'packId', foreignKeyConstraintName: 'freeze_pack_fk' })
  pack?: QuarterlyPack;

  /** 第n次冻结, from 1; the last one is in force. */
  @Field(() => Int)
  @Column('int')
  edition: number;

  @Field(() => String)
  @Column('varchar', { length: 60 })
  frozenBy: string;

  /** `PackFigures` as JSON. */
  @Column('text')
  figures: string;

  /** SHA-256 of `figures`. */
  @Field(() => String)
  @Column('varchar', { length: 64 })
  hash: string;
}
