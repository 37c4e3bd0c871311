import { In } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { type ChangedField, HistoryEntry } from '../../core/history.entity.ts';
import { slice, type Page, type PageInput } from '../../core/paging.ts';
import { plainWords } from '../../core/conflict.ts';
import { HistoryLine } from './history-line.types.ts';

/** The history of one record, newest first. The caller has already shown the record itself. */
export async function historyOfRecord(ctx: Ctx, noun: string, recordId: string): Promise<HistoryLine[]> {
  const entries = await ctx.app.database.read.find(HistoryEntry, {
    where: { noun, recordId },
    order: { at: 'DESC', id: 'DESC' },
    take: 200,
  });
  return entries.map(lineOf);
}

/** The history of a record and of what belongs to it (a meeting and its decisions), newest first. */
export async function historyOfRecords(ctx: Ctx, recordIds: readonly string[]): Promise<HistoryLine[]> {
  const entries = await ctx.app.database.read.find(HistoryEntry, {
    where: { recordId: In([...recordIds]) },
    order: { at: 'DESC', id: 'DESC' },
    take: 200,
  });
  return entries.map(lineOf);
}

/** 审计日志: everything, newest first. */
export async function auditLog(ctx: Ctx, page: PageInput): Promise<Page<HistoryLine>> {
  const { skip, take } = slice(page);
  const [entries, total] = await ctx.app.database.read.findAndCount(HistoryEntry, {
    order: { at: 'DESC', id: 'DESC' },
    skip,
    take,
  });
  return { items: entries.map(lineOf), total };
}

function lineOf(entry: HistoryEntry): HistoryLine {
  const changes = JSON.parse(entry.changes) as ChangedField[]; // written by historyOf alone
  return Object.assign(new HistoryLine(), entry, {
    changes: changes.map(({ field, before, after }) => ({
      field,
      before: shown(before),
      after: shown(after),
    })),
  });
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? value.map(plainWords).join(',')
      : plainWords(value);
