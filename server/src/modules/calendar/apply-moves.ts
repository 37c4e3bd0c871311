import { groupBy } from '@gongkai/shared/lists/group-by';
import { In } from 'typeorm';
import { type ChangedField, HistoryEntry, historyOf } from '../../core/history.entity.ts';
import type { Tx } from '../../core/transaction.ts';
import { notify } from '../notifications/index.ts';
import { Section } from '../sections/index.ts';
import type { Move } from './moves.ts';

const AT_ONCE = 500;

/**
 * Gives the rows their new days, each with its line of history and its event. Rows that get the same values are
 * one statement, so that thousands cost as many statements as there are different days among them.
 */
export async function applyMoves(tx: Tx, moves: readonly Move[], reason: string): Promise<void> {
  const groups = groupBy(moves, ({ moving, patch }) => `${moving.entity.name} ${JSON.stringify(patch)}`);
  const updatedAt = tx.clock.now();
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    for (const some of pieces(group))
      await tx.db
        .createQueryBuilder()
        .update(first.moving.entity)
        .set({ ...first.patch, updatedAt, version: () => 'version + 1' })
        .where({ id: In(some.map(({ row }) => row.id)) })
        .execute();
  }
  const act = { verb: 'deadlineMoved', reason: reason.slice(0, 200) };
  const lines = moves.map(({ moving, row, patch }) =>
    historyOf(tx, moving.entity.name, row.id, act, fieldsOf({ row, patch })),
  );
  for (const some of pieces(lines)) await tx.db.insert(HistoryEntry, some);
  for (const { moving, row, patch } of moves) {
    const years = [...moving.years(row), ...moving.years({ ...row, ...patch })];
    tx.emit({ noun: moving.entity.name, id: row.id, change: 'updated', years });
  }
}

function fieldsOf({ row, patch }: Pick<Move, 'row' | 'patch'>): ChangedField[] {
  return Object.entries(patch).map(([field, after]) => ({
    field,
    before: row[field as keyof typeof row], // the patch has the row's fields
    after,
  }));
}

/** 告知: one message for each person who answers for a section with moved rows, however many rows and sections. */
export async function tellOwners(
  tx: Tx,
  moves: readonly Move[],
  { onceKey, what }: { readonly onceKey: string; readonly what: string },
): Promise<void> {
  if (moves.length === 0) return;
  const bySection = new Map<string, number>();
  for (const { row } of moves) bySection.set(row.sectionId, (bySection.get(row.sectionId) ?? 0) + 1);
  const sections = await tx.db.findBy(Section, { id: In([...bySection.keys()]) });
  const byOwner = new Map<string, number>();
  for (const { id, liaisonId, headId } of sections) {
    const owner = liaisonId ?? headId;
    if (owner) byOwner.set(owner, (byOwner.get(owner) ?? 0) + (bySection.get(id) ?? 0));
  }
  await notify(
    tx,
    [...byOwner].map(([personId, count]) => ({
      personIds: [personId],
      onceKey,
      text: `${what}，您科室有${count}件未办结事项的到期日有变动（含暂定），请查看。`,
      path: '/calendar',
    })),
  );
}

function pieces<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) =>
    list.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
