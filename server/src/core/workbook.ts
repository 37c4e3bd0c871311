import type { RouteAnswer } from './route.ts';
import type { Sheet } from './sheet.ts';
import { inThread, WorkerOverrun } from './thread.ts';
import type { WorkbookDone, WorkbookJob } from './workbook-worker.ts';
import type { ReadLimits, ReadSheet, Unreadable } from './xlsx-read.ts';

/**
 * Workbooks are made and read in a thread of their own: the server goes on
 * answering, and a hostile file can use up no more than that thread's memory and time.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Buffer> {
  const done = await work({ write: sheets });
  if (!(done instanceof Uint8Array)) throw new Error('a workbook was to be written');
  return Buffer.from(done.buffer, done.byteOffset, done.byteLength);
}

/** A workbook as a file to be saved; the name without its ending. */
export async function workbookAnswer(name: string, sheets: readonly Sheet[]): Promise<RouteAnswer> {
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { file: await writeWorkbook(sheets), name: `${name}.xlsx`, mime };
}

/** 5 MB comes in; more than 50 MB or a hundredfold does not come out of it. */
export const IMPORT_BYTES = 5 * 1024 * 1024;
export const IMPORT_ROWS = 20_000;
const LIMITS: ReadLimits = { unzippedBytes: 50 * 1024 * 1024, ratio: 100, rows: IMPORT_ROWS + 10 };

export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet | Unreadable> {
  try {
    const done = await work({ read: bytes, limits: LIMITS });
    if (done instanceof Uint8Array) throw new Error('a workbook was to be read');
    return done;
  } catch (error) {
    if (error instanceof WorkerOverrun) return 'TOO_LARGE_UNZIPPED';
    throw error;
  }
}

const work = (job: WorkbookJob): Promise<WorkbookDone> => inThread('workbook-worker', job);
