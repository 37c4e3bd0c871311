import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Account } from '../accounts/index.ts';

/** 消息 for one account. `onceKey` makes it exactly one, whoever and however often it is sent. */
@ObjectType()
@Entity('notification')
@Index('notification_once', ['recipientId', 'onceKey'], { unique: true })
@Index('notification_recipient', ['recipientId', 'readAt', 'createdAt'])
export class Notification extends BaseRecord {
  @Column('varchar', { length: 36 })
  recipientId: string;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'recipientId', foreignKeyConstraintName: 'notification_recipient_fk' })
  recipient?: Account;

  @Column('varchar', { length: 120 })
  onceKey: string;

  @Field(() => String)
  @Column('varchar', { length: 200 })
  text: string;

  /** Where in the workbench it leads. */
  @Field(() => String)
  @Column('varchar', { length: 200 })
  path: string;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  readAt: string | null;

  /** Set before the mail is tried, so that it goes out at most once. */
  @Column('varchar', { length: 24, nullable: true })
  mailedAt: string | null;
}
