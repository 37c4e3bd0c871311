import { parentPort, workerData } from 'node:worker_threads';
import { readText, type TextJob } from './file-text-read.ts';

// The beginning of a worker thread, not a module that is imported.
if (parentPort) parentPort.postMessage(await readText(workerData as TextJob), []); // `file-text.ts` gives nothing else
