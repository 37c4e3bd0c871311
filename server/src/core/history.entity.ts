import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { signature } from './actor.ts';
import type { Ctx } from './context.ts';

/** What was done, and why where a reason is due. */
export interface Act {
  readonly verb: string;
  readonly reason?: string;
}

export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** 变更记录: one row for every act on a record. Written only by `Tx`, never changed. */
@Entity('history_entry')
@Index('history_entry_record', ['noun', 'recordId', 'at'])
@Index('history_entry_at', ['at'])
export class HistoryEntry {
  @PrimaryColumn('varchar', { length: 36 })
  id: string;

  /** Class name of the record. */
  @Column('varchar', { length: 40 })
  noun: string;

  @Column('varchar', { length: 36 })
  recordId: string;

  @Column('varchar', { length: 30 })
  verb: string;

  @Column('varchar', { length: 200, nullable: true })
  reason: string | null;

  @Column('varchar', { length: 24 })
  at: string;

  /** The account that logged in, whoever it acted for; null for the system operator at the shell. */
  @Column('varchar', { length: 36, nullable: true })
  accountId: string | null;

  /** 张三, or 李四代张三. */
  @Column('varchar', { length: 60 })
  by: string;

  @Column('varchar', { length: 64, nullable: true })
  ip: string | null;

  @Column('varchar', { length: 36 })
  requestId: string;

  /** JSON of `ChangedField[]`; personal data and secrets are never in it. */
  @Column('text')
  changes: string;
}

/** Fields whose values are nobody's business in a history. */
const SECRET = new Set(['passwordHash', 'applicantName']);

export function historyOf(
  ctx: Ctx,
  noun: string,
  recordId: string,
  act: Act,
  fields: readonly ChangedField[],
): HistoryEntry {
  const changes = fields.map(({ field, before, after }) =>
    SECRET.has(field)
      ? { field, before: null, after: null }
      : { field, before: before ?? null, after: after ?? null },
  );
  return Object.assign(new HistoryEntry(), {
    id: uuidv7(),
    noun,
    recordId,
    verb: act.verb,
    reason: act.reason ?? null,
    at: ctx.clock.now(),
    accountId: ctx.actor?.ownAccountId ?? null,
    by: ctx.actor ? signature(ctx.actor) : '系统',
    ip: ctx.ip,
    requestId: ctx.requestId,
    changes: JSON.stringify(changes),
  });
}
