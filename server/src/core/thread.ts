import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WriterQueue } from './writer-queue.ts';

/** The thread needed more than it may have. */
export class WorkerOverrun extends Error {}

const MOST_MEMORY_MB = 256;
const MOST_MS = 60_000;
/** One after the other: two large files at once would need twice the memory. */
const queue = new WriterQueue();

/** The modules that begin a thread; each is an entry of the build. */
export type ThreadEntry = 'workbook-worker' | 'file-text-worker';

/**
 * One piece of work in a thread of its own: the server goes on answering, and a
 * hostile file can use up no more than that thread's memory and time.
 */
export function inThread<Done>(entry: ThreadEntry, job: unknown): Promise<Done> {
  return queue.run(
    () =>
      new Promise<Done>((resolve, reject) => {
        const worker = startThread(entry, job);
        const timer = setTimeout(() => void worker.terminate(), MOST_MS);
        worker.once('message', (done: Done) => resolve(done));
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
function startThread(entry: ThreadEntry, job: unknown): Worker {
  const options = { workerData: job, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${entry}.js`, import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href;
  const source = new URL(`./${entry}.ts`, import.meta.url).href;
  const begin = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); })`;
  return new Worker(begin, { ...options, eval: true });
}
