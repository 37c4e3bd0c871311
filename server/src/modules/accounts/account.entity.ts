import { Role } from '@gongkai/shared/permissions';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { BaseRecord } from '../../core/base.entity.ts';
import { Person } from '../sections/index.ts';

registerEnumType(Role, { name: 'Role' });

/** 账号: how a person logs in, and with which roles. */
@ObjectType()
@Entity('account')
@Index('account_login_name', ['loginName'], { unique: true })
@Index('account_person', ['personId'])
export class Account extends BaseRecord {
  /** Compared byte by byte on both databases. */
  @Field(() => String)
  @Column('varchar', { length: 64 })
  loginName: string;

  @Column('varchar', { length: 200 })
  passwordHash: string;

  /** Set by creation and reset: the first password is known to somebody else. */
  @Field(() => Boolean)
  @Column('boolean')
  mustChangePassword: boolean;

  @Column('varchar', { length: 36 })
  personId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'personId', foreignKeyConstraintName: 'account_person_fk' })
  person?: Person;

  @Field(() => [Role])
  @Column('simple-array')
  roles: Role[];

  @Field(() => Boolean)
  @Column('boolean')
  disabled: boolean;

  /** Wrong passwords in a row, and until when the account is locked because of them. */
  @Column('int')
  failures: number;

  @Field(() => String, { nullable: true })
  @Column('varchar', { length: 24, nullable: true })
  lockedUntil: string | null;
}
