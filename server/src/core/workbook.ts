import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RouteAnswer } from './route.ts';
import type { Sheet } from './sheet.ts';
import type { WorkbookDone, WorkbookJob } from './workbook-worker.ts';
import { WriterQueue } from './writer-queue.ts';
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

/** The thread needed more than it may have. */
class WorkerOverrun extends Error {}

const MOST_MEMORY_MB = 256;
const MOST_MS = 60_000;
/** One after the other: two large files at once would need twice the memory. */
const queue = new WriterQueue();

function work(job: WorkbookJob): Promise<WorkbookDone> {
  return queue.run(
    () =>
      new Promise<WorkbookDone>((resolve, reject) => {
        const worker = startThread(job);
        const timer = setTimeout(() => void worker.terminate(), MOST_MS);
        worker.once('message', (done: WorkbookDone) => resolve(done));
        worker.once('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkerOverrun() : error),
        );
        worker.once('exit', () => {
          clearTimeout(timer);
          // Nothing happens where there has been an answer.
          reject(new WorkerOverrun());
        });
      }),
  );
}

/** Beside the bundle when it is built. As source (development, tests) the thread has to be given the loader first. */
function startThread(job: WorkbookJob): Worker {
  const options = { workerData: job, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./workbook-worker.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const source = new URL('./workbook-worker.ts', import.meta.url).href;
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(begin, { ...options, eval: true });
}
