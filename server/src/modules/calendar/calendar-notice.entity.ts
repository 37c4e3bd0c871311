import type { NoticeEdition } from '@gongkai/shared/calendar/editions';
import type { Day } from '@gongkai/shared/calendar/day';
import type { NoticeDay as Named } from '@gongkai/shared/calendar/notice';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { DayScalar } from '../../core/scalars.ts';

/** A day the notice names: off, or a weekend day worked in exchange. */
@ObjectType()
export class NoticeDay implements Named {
  @Field(() => DayScalar)
  date: Day;

  @Field(() => String)
  name: string;

  @Field(() => Boolean, { description: 'false = 调休上班' })
  isOffDay: boolean;
}

/** 放假安排: one edition of the State Council's notice for a year. Never changed, only undone and followed by the next. */
@ObjectType()
@Entity('calendar_notice')
@Index('notice_edition', ['year', 'edition'], { unique: true })
@Index('notice_once', ['onceKey'], { unique: true })
export class CalendarNotice extends BaseRecord implements NoticeEdition {
  @Column('varchar', { length: 80 })
  onceKey: string;

  @Field(() => Int)
  @Column('int')
  year: number;

  @Field(() => Int, { description: '第几版' })
  @Column('int')
  edition: number;

  /** Changes some days of the edition before; what the office enters gives the whole year. */
  @Field(() => Boolean)
  @Column('boolean')
  amends: boolean;

  /** Came with the product; cannot be undone. */
  @Field(() => Boolean)
  @Column('boolean')
  seeded: boolean;

  @Field(() => String)
  @Column('varchar', { length: 100 })
  title: string;

  /** 发文字号, or 未核. */
  @Field(() => String)
  @Column('varchar', { length: 40 })
  noticeNo: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 500, nullable: true })
  url: string | null;

  @Field(() => [NoticeDay])
  @Column('simple-json')
  days: NoticeDay[];

  /** As signed. */
  @Field(() => String)
  @Column('varchar', { length: 60 })
  enteredBy: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  undoneAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 60, nullable: true })
  undoneBy: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  undoReason: string | null;
}
