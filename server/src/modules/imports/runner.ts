import { setTimeout as pause } from 'node:timers/promises';
import { clearInterval, setInterval } from 'node:timers';
import type { App, Ctx } from '../../core/context.ts';
import { makeLoaders } from '../../core/loaders.ts';
import { inTransaction } from '../../core/transaction.ts';
import { saveBatch } from './batch.ts';
import { ImportJob } from './import-job.entity.ts';
import { lockJob } from './lock.ts';

/** The imports this process is saving. */
const running = new WeakMap<App, Map<string, Promise<void>>>();
const stopping = new WeakSet<App>();

/** Between two batches: whoever waits for the database or the processor comes first. */
const REST_MS = 5;
/** A process that was not heard of for so long does not come back. */
const SILENT_MS = 30_000;

/** Saves a job batch by batch until it is done, cancelled, or the server stops. Not awaited by who started it. */
export function runImport(ctx: Ctx, id: string): void {
  const { app } = ctx;
  const jobs = running.get(app) ?? new Map<string, Promise<void>>();
  running.set(app, jobs);
  const { setSession: _, ...asked } = ctx;
  const own: Ctx = { ...asked, loaders: makeLoaders(app.database) };
  const work = saveAll(own, id)
    .catch((error: unknown) => {
      app.log.error({ err: error, importJob: id }, 'import broken off');
      return interrupt(own, id).catch(() => undefined); // the next start of a server finds it
    })
    .finally(() => jobs.delete(id));
  jobs.set(id, work);
}

async function saveAll(ctx: Ctx, id: string): Promise<void> {
  for (;;) {
    if (stopping.has(ctx.app)) return interrupt(ctx, id);
    const more = await inTransaction(ctx, async (tx) => {
      const job = await lockJob(tx, id);
      if (job.status !== 'RUNNING') return false;
      await saveBatch(tx, job);
      return true;
    });
    if (more !== true) return;
    await pause(REST_MS);
  }
}

/** 已中断: it can be gone on with from where it stands. */
async function interrupt(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const job = await lockJob(tx, id);
    if (job.status !== 'RUNNING') return;
    await tx.update(ImportJob, job, job.version, { status: 'INTERRUPTED' }, { verb: 'interrupted' });
    tx.emit({ noun: 'ImportJob', id, change: 'updated' });
  });
}

/**
 * For as long as a server runs: finds imports whose process is gone and marks them as interrupted.
 * The embedded database has one server, so at its start all of them are. Returns how to stop, which
 * lets the batch being saved finish.
 */
export async function watchImports(app: App, ctxOf: () => Ctx): Promise<() => Promise<void>> {
  const look = async (silentMs: number): Promise<void> => {
    const jobs = await app.database.read.findBy(ImportJob, { status: 'RUNNING' });
    for (const { id, beatAt } of jobs)
      if (!running.get(app)?.has(id) && app.clock.ms() - Date.parse(beatAt) >= silentMs)
        await interrupt(ctxOf(), id);
  };
  await look(app.database.kind === 'sqlite' ? 0 : SILENT_MS);
  const timer = setInterval(() => {
    look(SILENT_MS).catch((error: unknown) => app.log.warn({ err: error }, 'imports could not be looked at'));
  }, SILENT_MS).unref();
  return async () => {
    clearInterval(timer);
    stopping.add(app);
    await Promise.all(running.get(app)?.values() ?? []);
  };
}
