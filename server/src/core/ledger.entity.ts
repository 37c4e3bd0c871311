import { Field, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { BaseRecord } from './base.entity.ts';

/** What every ledger row has beside its own fields. */
@ObjectType()
export abstract class LedgerRecord extends BaseRecord {
  /** 承办科室; each ledger adds the relation. */
  @Field(() => String)
  @Column('varchar', { length: 36 })
  sectionId: string;

  @Column('varchar', { length: 36 })
  registeredById: string;

  /** 补录: from before the go-live date, entered from paper. */
  @Field(() => Boolean)
  @Column('boolean')
  backEntry: boolean;

  /** 作废: the number and the trace stay, the row no longer counts. */
  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  voidedAt: string | null;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 200, nullable: true })
  voidReason: string | null;
}
