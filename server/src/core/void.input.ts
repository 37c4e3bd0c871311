import { voidRecord, type VoidRecord } from '@gongkai/shared/lists/void.input';
import { Field, ID, InputType, Int } from 'type-graphql';

/** 作废 of any ledger row. */
@InputType()
export class VoidRecordInput implements VoidRecord {
  static readonly schema = voidRecord;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  reason: string;
}
