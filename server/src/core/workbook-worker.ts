import { parentPort, workerData } from 'node:worker_threads';
import type { Sheet } from './sheet.ts';
import { readXlsx, type ReadLimits, type ReadSheet, type Unreadable } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** One piece of work for one worker. */
export type WorkbookJob =
  | { readonly write: readonly Sheet[] }
  | { readonly read: Uint8Array; readonly limits: ReadLimits };
export type WorkbookDone = Uint8Array | ReadSheet | Unreadable;

// The beginning of a worker thread, not a module that is imported.
if (parentPort) {
  const job = workerData as WorkbookJob; // `workbook.ts` gives nothing else
  const done = 'write' in job ? await writeXlsx(job.write) : await readXlsx(job.read, job.limits);
  parentPort.postMessage(done, []);
}
