import { isDay, type Day } from '../calendar/day.ts';

/** A cell as it was found in a file. */
export type FoundCell = string | number | boolean | null;

/** What a cell says, or why it cannot be read. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string };

/** The longest text a spreadsheet cell can hold; what is longer comes from no spreadsheet. */
export const CELL_LENGTH = 32_767;

/** Numbers typed where a text belongs are texts; empty and missing are the same. */
export function textIn(cell: FoundCell): string | null {
  if (cell === null || typeof cell === 'boolean') return cell === null ? null : cell ? '是' : '否';
  const text = String(cell).trim();
  return text === '' ? null : text;
}

/** A day as offices write it: a date cell, 2026-03-05, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日. */
export function dayIn(cell: FoundCell): Reading<Day | null> {
  const text = textIn(cell);
  if (text === null) return { value: null };
  const parts =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const [, year = '', month = '', date = ''] = parts ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? { value: written } : { wrong: `“${short(text)}”不是真实的日期，应如 2026-11-22` };
}

/** A number, also one that was typed as text. */
export function numberIn(cell: FoundCell): Reading<number | null> {
  if (typeof cell === 'number') return { value: cell };
  const text = textIn(cell);
  if (text === null) return { value: null };
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(text)
    ? { value: Number(text) }
    : { wrong: `“${short(text)}”不是数字` };
}

/** One of the words of an enum, or its key's own word. */
export function choiceIn<K extends string>(cell: FoundCell, texts: Record<K, string>): Reading<K | null> {
  const text = textIn(cell);
  if (text === null) return { value: null };
  const found = (Object.keys(texts) as K[]).find((key) => texts[key] === text); // the keys of a table of words
  return found
    ? { value: found }
    : { wrong: `“${short(text)}”不在可选范围：${Object.values(texts).join('、')}` };
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);
