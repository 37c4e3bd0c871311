import type { Role } from '@gongkai/shared/permissions';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Tx } from '../../core/transaction.ts';
import { Account, accountsWithRole } from '../accounts/index.ts';
import { Section } from '../sections/index.ts';
import { Notification } from './notification.entity.ts';

/** Whom a message is for: accounts, all accounts with a role, people by their accounts, or sections by their liaisons (by their heads while they have none). */
export interface Message {
  readonly accountIds?: readonly string[];
  readonly role?: Role;
  readonly personIds?: readonly (string | null)[];
  readonly sectionIds?: readonly string[];
  /** The same key never reaches the same person twice. */
  readonly onceKey: string;
  readonly text: string;
  readonly path: string;
}

/** 演示数据 of the past was told at the time; nobody keeps messages longer. */
const DEMO_KEEPS_MS = 30 * 86_400_000;

/** 发消息: exactly one message for each recipient and key, however often it is asked for. */
export async function notify(tx: Tx, messages: readonly Message[]): Promise<void> {
  if (tx.demo && tx.clock.ms() < tx.app.clock.ms() - DEMO_KEEPS_MS) return;
  for (const message of messages) {
    for (const recipientId of await recipientsOf(tx, message)) {
      const { onceKey, text, path } = message;
      if (await tx.db.existsBy(Notification, { recipientId, onceKey })) continue;
      const now = tx.clock.now();
      const id = uuidv7();
      const record = { id, version: 1, createdAt: now, updatedAt: now, demo: tx.demo };
      // No line of history: a message tells of an act that has one.
      await tx.db.insert(Notification, {
        ...record,
        recipientId,
        onceKey,
        text,
        path,
        readAt: null,
        mailedAt: null,
      });
      tx.emit({ noun: 'Notification', id, change: 'created' });
    }
  }
}

async function recipientsOf(tx: Tx, message: Message): Promise<Set<string>> {
  const sections = message.sectionIds?.length
    ? await tx.db.find(Section, { where: { id: In([...message.sectionIds]) } })
    : [];
  const people = [
    ...(message.personIds ?? []),
    ...sections.map(({ liaisonId, headId }) => liaisonId ?? headId),
  ].filter((id) => id !== null);
  const accounts = people.length
    ? await tx.db.find(Account, { where: { personId: In(people), disabled: false } })
    : [];
  const withRole = message.role ? await accountsWithRole(tx.db, message.role) : [];
  return new Set([...(message.accountIds ?? []), ...withRole, ...accounts.map(({ id }) => id)]);
}
