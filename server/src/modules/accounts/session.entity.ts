import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity.ts';

/** A login. The cookie holds the token, the database only its SHA-256. */
@Entity('session')
@Index('session_token_hash', ['tokenHash'], { unique: true })
@Index('session_account', ['accountId'])
export class Session {
  @PrimaryColumn('varchar', { length: 36 })
  id: string;

  @Column('varchar', { length: 64 })
  tokenHash: string;

  @Column('varchar', { length: 36 })
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'accountId', foreignKeyConstraintName: 'session_account_fk' })
  account?: Account;

  /** The deputising this session currently uses (代理). */
  @Column('varchar', { length: 36, nullable: true })
  deputisingId: string | null;

  @Column('varchar', { length: 24 })
  createdAt: string;

  @Column('varchar', { length: 24 })
  lastSeenAt: string;

  @Column('varchar', { length: 64, nullable: true })
  ip: string | null;

  @Column('varchar', { length: 200, nullable: true })
  userAgent: string | null;
}
