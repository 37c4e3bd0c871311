import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../core/clock.ts';
import type { Tx } from '../../core/transaction.ts';
import { Session } from './session.entity.ts';

const IDLE_MS = 30 * 60_000;
const ABSOLUTE_MS = 12 * 3_600_000;
/** Open sessions of one account; one more login ends the oldest. */
const MAX_SESSIONS = 3;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new session with a new 256-bit token; the token itself is stored nowhere. */
export async function openSession(tx: Tx, accountId: string, userAgent: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = tx.clock.now();
  const others = await tx.db.find(Session, {
    where: { accountId },
    order: { createdAt: 'DESC', id: 'DESC' },
  });
  for (const session of others.slice(MAX_SESSIONS - 1)) await endSession(tx, session.id);
  await tx.db.insert(Session, {
    id: uuidv7(),
    tokenHash: hashToken(token),
    accountId,
    deputisingId: null,
    createdAt: now,
    lastSeenAt: now,
    ip: tx.ip,
    userAgent: userAgent?.slice(0, 200) ?? null,
  });
  return token;
}

/** Ends a session at once, its sockets included. */
export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.db.delete(Session, { id: sessionId });
  tx.emit({ noun: 'Session', id: sessionId, change: 'removed' });
}

export async function endSessionsOf(tx: Tx, accountId: string, except?: string): Promise<void> {
  const sessions = await tx.db.findBy(Session, { accountId });
  for (const { id } of sessions) if (id !== except) await endSession(tx, id);
}

export function isExpired(session: Pick<Session, 'createdAt' | 'lastSeenAt'>, clock: Clock): boolean {
  return (
    clock.ms() - Date.parse(session.lastSeenAt) > IDLE_MS ||
    clock.ms() - Date.parse(session.createdAt) > ABSOLUTE_MS
  );
}

/** When the session ends if nothing more is done: the idle limit or the absolute one, whichever comes first. */
export function endsAt(session: Pick<Session, 'createdAt' | 'lastSeenAt'>): number {
  return Math.min(Date.parse(session.lastSeenAt) + IDLE_MS, Date.parse(session.createdAt) + ABSOLUTE_MS);
}

/** Work keeps a session alive; written at most once a minute. */
export async function touch(db: EntityManager, session: Session, clock: Clock): Promise<void> {
  await db.update(Session, { id: session.id }, { lastSeenAt: clock.now() });
}

export const needsTouch = (session: Session, clock: Clock): boolean =>
  clock.ms() - Date.parse(session.lastSeenAt) > 60_000;
