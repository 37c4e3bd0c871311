import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** What every record has. `version` is the optimistic lock; only `Tx.update` changes it. */
@ObjectType()
export abstract class BaseRecord {
  /** UUID version 7, so that ids sort by creation. */
  @Field(() => ID)
  @PrimaryColumn('varchar', { length: 36 })
  id: string;

  @Field(() => Int)
  @Column('int')
  version: number;

  /** Instants are ISO 8601 text in UTC, see `Clock.now`. */
  @Field(() => String)
  @Column('varchar', { length: 24 })
  createdAt: string;

  @Field(() => String)
  @Column('varchar', { length: 24 })
  updatedAt: string;

  /** 演示数据: made by `demo:load`, and what `demo:wipe` removes. */
  @Field(() => Boolean)
  @Column('boolean')
  demo: boolean;
}
