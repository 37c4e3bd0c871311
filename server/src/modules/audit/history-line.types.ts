import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType()
export class HistoryChange {
  @Field(() => String)
  field: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

/** 办理记录: what was done, by whom, when, and what it changed. */
@ObjectType()
export class HistoryLine {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  noun: string;

  @Field(() => ID)
  recordId: string;

  @Field(() => String)
  verb: string;

  @Field(() => String)
  at: string;

  @Field(() => String, { description: '张三，或李四代张三' })
  by: string;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => [HistoryChange])
  changes: HistoryChange[];
}
