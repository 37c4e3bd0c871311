import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';

/** A cell as found; a date is its day. Whatever formula made it is not run and not believed. */
export type ReadCell = string | number | boolean | null;

/** Why a file is not read at all; the texts are in `shared/imports`. */
export type Unreadable = 'NOT_XLSX' | 'TOO_LARGE_UNZIPPED' | 'TOO_MANY_ROWS' | 'FORBIDDEN_XML';

export interface ReadSheet {
  /** From the first row of the sheet on; `rows[0]` is row 1. */
  readonly rows: readonly (readonly ReadCell[])[];
  /** Addresses of cells with a formula: `B7`. */
  readonly formulas: readonly string[];
}

export interface ReadLimits {
  readonly unzippedBytes: number;
  /** How many times larger than the file its content may be. */
  readonly ratio: number;
  readonly rows: number;
}

/** The first sheet of a workbook from outside. Runs in the worker (`workbook.ts`), which also bounds its memory and time. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<ReadSheet | Unreadable> {
  const files = unzipWithin(bytes, limits);
  if (typeof files === 'string') return files;
  const first = firstSheet(files);
  if (!first) return 'NOT_XLSX';
  for (const content of files.values())
    if (Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes('<!')) {
      // Excel writes no document type and no comment; an entity is only ever an attack.
      if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(content))) return 'FORBIDDEN_XML';
    }
  const xml = strFromU8(first);
  if (!isWithin(xml, limits.rows)) return 'TOO_MANY_ROWS';
  // Packed anew: the parser sees exactly the entries and bytes that were checked.
  const checked = zipSync(Object.fromEntries(files), { level: 0 });
  try {
    const rows = await readSheet(toArrayBuffer(checked), 1, { trim: false });
    return { rows: rows.map((row) => row.map(cellOf)), formulas: formulasIn(xml) };
  } catch {
    return 'NOT_XLSX';
  }
}

/** Unpacks while counting what comes out: neither the sizes a file claims nor its directory are believed. */
function unzipWithin(bytes: Uint8Array, limits: ReadLimits): Map<string, Uint8Array> | Unreadable {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  let failed: Unreadable | null = bytes[0] === 0x50 && bytes[1] === 0x4b ? null : 'NOT_XLSX';
  const unzip = new Unzip((file) => {
    if (failed || !/^(\[Content_Types\]|_rels\/|xl\/).*\.(xml|rels)$/.test(file.name)) return;
    const parts: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) failed ??= 'NOT_XLSX';
      if (failed) return file.terminate();
      total += chunk.length;
      const most = Math.min(limits.unzippedBytes, Math.max(SMALL, bytes.length * limits.ratio));
      if (total > most) failed = 'TOO_LARGE_UNZIPPED';
      else parts.push(chunk);
      if (final && !files.has(file.name)) files.set(file.name, joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small pieces, so that no single one can unpack to more than a few megabytes before it is counted.
    for (let at = 0; at < bytes.length; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      // `ondata` sets it, which neither compiler nor linter follows.
      if (failed) break;
    }
  } catch {
    failed ??= 'NOT_XLSX';
  }
  return failed ?? files;
}

const PIECE = 8192;
/** Below this no ratio matters: an almost empty sheet compresses a hundredfold. */
const SMALL = 2_000_000;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
};

/** The sheet that stands first in the workbook, by its relation. */
function firstSheet(files: ReadonlyMap<string, Uint8Array>): Uint8Array | null {
  const workbook = files.get('xl/workbook.xml');
  const relations = files.get('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) return null;
  const id = /<sheet\b[^>]*\br:id="([^"]+)"/.exec(strFromU8(workbook))?.[1];
  const relation = strFromU8(relations)
    .split('<Relationship ')
    .find((text) => text.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  return files.get(`xl/${target?.replace(/^\/?(xl\/)?/, '') ?? ''}`) ?? null;
}

const MOST_COLUMNS = 100;

/** By the addresses too: one cell in the last corner of the sheet would make the parser fill in all that lies before it. */
function isWithin(xml: string, mostRows: number): boolean {
  let cells = 0;
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:row|c)\b[^>]*?\br="([A-Z]*)(\d+)"/g)) {
    cells += 1;
    if (Number(row) > mostRows || columnNumber(letters) > MOST_COLUMNS) return false;
  }
  // Rows and cells need not say where they are.
  return cells <= mostRows * MOST_COLUMNS && xml.split('<row', mostRows + 2).length <= mostRows + 1;
}

/** A = 1, Z = 26, AA = 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function cellOf(value: unknown): ReadCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return null;
}

const MOST_FORMULAS = 1000;

/** Where formulas are; found in the text, since the parser gives only what they last came to. */
function formulasIn(xml: string): string[] {
  const found: string[] = [];
  for (
    let at = xml.indexOf('<f');
    at !== -1 && found.length < MOST_FORMULAS;
    at = xml.indexOf('<f', at + 2)
  ) {
    if (!/[\s>/]/.test(xml[at + 2] ?? '')) continue;
    const cell = xml.slice(xml.lastIndexOf('<c ', at), at);
    const address = /\br="([A-Z]{1,3}\d{1,7})"/.exec(cell)?.[1];
    if (address) found.push(address);
  }
  return found;
}
