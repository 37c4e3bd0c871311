import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

/** One line of the statutory table, with the year before beside it. */
@ObjectType()
export class StatisticsCell {
  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  unit: string;

  @Field(() => String, { nullable: true })
  parent: string | null;

  @Field(() => Int)
  indent: number;

  @Field(() => Int)
  value: number;

  @Field(() => Int, { description: '上年' })
  previous: number;
}

/** A figure said beside the table, e.g. what is not yet disclosed. */
@ObjectType()
export class StatisticsFact {
  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  value: number;
}

/** 勾稽关系, with both sides as counted. */
@ObjectType()
export class StatisticsRelation {
  @Field(() => String)
  id: string;

  @Field(() => String)
  left: string;

  @Field(() => String)
  text: string;

  @Field(() => String)
  compare: string;

  @Field(() => String)
  severity: string;

  @Field(() => Boolean)
  holds: boolean;

  @Field(() => Int)
  leftValue: number;

  @Field(() => Int)
  rightValue: number;
}

@ObjectType()
export class MonthFigures {
  @Field(() => Int)
  month: number;

  @Field(() => Int)
  disclosures: number;

  @Field(() => Int)
  disclosuresBefore: number;

  @Field(() => Int)
  receipts: number;

  @Field(() => Int)
  replies: number;
}

/** A bar: the key is a value of the trait it is drawn by. */
@ObjectType()
export class TraitCount {
  @Field(() => String)
  key: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class SectionFigures {
  @Field(() => ID)
  sectionId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  disclosures: number;

  @Field(() => Int)
  late: number;

  @Field(() => Int)
  receipts: number;

  @Field(() => Int)
  replies: number;
}

/** 统计表 of one year with everything drawn from it; counted once for everybody. */
@ObjectType()
export class StatisticsTable {
  @Field(() => ID, { description: 'the year, so that a cache holds one table a year' })
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => String)
  form: string;

  @Field(() => String)
  title: string;

  @Field(() => DayScalar)
  from: Day;

  @Field(() => DayScalar)
  to: Day;

  @Field(() => String)
  countedAt: string;

  @Field(() => [StatisticsCell])
  rows: StatisticsCell[];

  @Field(() => [StatisticsFact])
  facts: StatisticsFact[];

  @Field(() => [StatisticsRelation])
  relations: StatisticsRelation[];

  @Field(() => [MonthFigures])
  months: MonthFigures[];

  @Field(() => [TraitCount], { description: '信息类别 of A' })
  categories: TraitCount[];

  @Field(() => [TraitCount], { description: '公开渠道 of A, NOT_YET being what is not yet disclosed' })
  publicationChannels: TraitCount[];

  @Field(() => [TraitCount], { description: '受理渠道 of B' })
  receiptChannels: TraitCount[];

  @Field(() => [SectionFigures])
  sections: SectionFigures[];
}

/** A year in the comparison over the years. */
@ObjectType()
export class YearFigures {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Int)
  disclosures: number;

  @Field(() => Int)
  receipts: number;

  @Field(() => Int)
  replies: number;

  @Field(() => Int)
  reviews: number;

  @Field(() => Int)
  lawsuits: number;

  @Field(() => Int)
  complaints: number;
}
