import { setImmediate as nextTurn } from 'node:timers/promises';
import { CELL_LENGTH, type FoundCell, textIn } from '@gongkai/shared/imports/cells';
import type { UnreadableFile } from '@gongkai/shared/imports/import';
import type { Ctx } from '../../core/context.ts';
import type { ReadSheet } from '../../core/xlsx-read.ts';
import type { AnyImport } from './ledger-import.ts';

export interface Mistake {
  readonly column: string;
  readonly reason: string;
}
export interface GoodRow {
  readonly row: number;
  readonly input: unknown;
}
export interface BadRow {
  readonly row: number;
  /** As they were, in the order of the template, so that they can be mended there. */
  readonly cells: readonly FoundCell[];
  readonly mistakes: readonly Mistake[];
}
export interface ThereRow {
  readonly row: number;
  readonly name: string;
}
export interface Checked {
  readonly good: GoodRow[];
  readonly bad: BadRow[];
  readonly there: ThereRow[];
}

/** Rows that stand in the template or an exported ledger and are none to be saved. */
export const EXAMPLE = '示例：';
const TOTAL = '合计：';
const AT_A_TIME = 200;

/** What each row of the sheet comes to; nothing is saved. In pieces, so that others are served in between. */
export async function checkSheet(
  ctx: Ctx,
  ledger: AnyImport,
  sheet: ReadSheet,
): Promise<Checked | UnreadableFile> {
  const head = findHead(ledger, sheet);
  if (!head) return 'NO_HEAD';
  const names = await ledger.names(ctx);
  const formulas = new Set(sheet.formulas);
  const result: Checked = { good: [], bad: [], there: [] };
  const seen = new Map<string, number>();
  for (let at = head.row + 1; at < sheet.rows.length; at += AT_A_TIME) {
    const candidates: GoodRow[] = [];
    for (let index = at; index < Math.min(at + AT_A_TIME, sheet.rows.length); index++) {
      const cells = head.columns.map((column) => (column < 0 ? null : (sheet.rows[index]?.[column] ?? null)));
      if (isNone(cells)) continue;
      const row = index + 1;
      const mistakes = [...cellMistakes(ledger, head.columns, cells, row, formulas)];
      const input = mistakes.length === 0 ? readRow(ledger, cells, names, mistakes) : null;
      const key = mistakes.length === 0 ? ledger.keyOf(input) : '';
      const earlier = seen.get(key);
      if (earlier !== undefined)
        mistakes.push({ column: ledger.columns[0]?.title ?? '', reason: `与第${earlier}行重复` });
      if (mistakes.length > 0) result.bad.push({ row, cells: cells.map(kept), mistakes });
      else {
        seen.set(key, row);
        candidates.push({ row, input });
      }
    }
    const there = await ledger.there(
      ctx.app.database.read,
      candidates.map(({ input }) => input),
    );
    for (const candidate of candidates)
      if (there.has(ledger.keyOf(candidate.input)))
        result.there.push({ row: candidate.row, name: ledger.nameOf(candidate.input) });
      else result.good.push(candidate);
    await nextTurn();
  }
  const found = result.good.length + result.bad.length + result.there.length;
  return found === 0 ? 'NO_ROWS' : result;
}

/** The row that has all required titles, near the top; other columns are left alone, whatever they are called. */
function findHead(ledger: AnyImport, sheet: ReadSheet): { row: number; columns: number[] } | null {
  for (const [row, cells] of sheet.rows.slice(0, 10).entries()) {
    const titles = cells.map((cell) => textIn(cell)?.replace(/[*＊\s]+$/, '') ?? '');
    const columns = ledger.columns.map(({ title }) => titles.indexOf(title));
    if (ledger.columns.every(({ required }, index) => !required || (columns[index] ?? -1) >= 0))
      return { row, columns };
  }
  return null;
}

function isNone(cells: readonly FoundCell[]): boolean {
  const first = cells.map(textIn).find((text) => text !== null);
  return first === undefined || first.startsWith(EXAMPLE) || first.startsWith(TOTAL);
}

function* cellMistakes(
  ledger: AnyImport,
  columns: readonly number[],
  cells: readonly FoundCell[],
  row: number,
  formulas: ReadonlySet<string>,
): Generator<Mistake> {
  for (const [index, { title }] of ledger.columns.entries()) {
    const cell = cells[index];
    if (formulas.has(`${letters(columns[index] ?? 0)}${row}`))
      yield { column: title, reason: '是公式，请改为数值（复制后选择性粘贴为“值”）' };
    if (typeof cell === 'string' && cell.length > CELL_LENGTH)
      yield { column: title, reason: `超过${CELL_LENGTH}个字符，不是表格软件写出的内容` };
  }
}

function readRow(
  ledger: AnyImport,
  cells: readonly FoundCell[],
  names: unknown,
  mistakes: Mistake[],
): unknown {
  const fields: Record<string, unknown> = {};
  for (const [index, column] of ledger.columns.entries()) {
    const reading = column.read(cells[index] ?? null, names);
    if ('wrong' in reading) mistakes.push({ column: column.title, reason: reading.wrong });
    else fields[column.key] = reading.value ?? undefined;
  }
  const parsed = ledger.schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const said = new Set(mistakes.map(({ column }) => column));
  for (const { path, message } of parsed.error.issues) {
    const title = ledger.columns.find(({ key }) => key === path[0])?.title ?? '';
    // What a cell cannot say it also does not give; once is enough.
    if (!said.has(title)) mistakes.push({ column: title, reason: message });
    said.add(title);
  }
  return null;
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Nobody mends a cell of this length in a table of mistakes. */
const kept = (cell: FoundCell): FoundCell =>
  typeof cell === 'string' && cell.length > 1000 ? `${cell.slice(0, 1000)}…` : cell;
