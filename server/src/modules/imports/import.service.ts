import { canCancel, canStart, type UnreadableFile } from '@gongkai/shared/imports/import';
import { signature } from '../../core/actor.ts';
import { actorOf, type Ctx } from '../../core/context.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import { inTransaction, type Tx } from '../../core/transaction.ts';
import { readWorkbook } from '../../core/workbook.ts';
import { checkSheet } from './check.ts';
import { writeChunks } from './chunks.ts';
import { ImportJob } from './import-job.entity.ts';
import type { AnyImport } from './ledger-import.ts';
import { lockJob } from './lock.ts';
import { runImport } from './runner.ts';

const NOUN = 'ImportJob';

/** Reads and checks a file; what it would come to is kept, and nothing is saved in the ledger. */
export async function checkFile(
  ctx: Ctx,
  ledger: AnyImport,
  fileName: string,
  bytes: Uint8Array,
): Promise<ImportJob | UnreadableFile> {
  const sheet = await readWorkbook(bytes);
  if (typeof sheet === 'string') return sheet;
  const checked = await checkSheet(ctx, ledger, sheet);
  if (typeof checked === 'string') return checked;
  const { good, bad, there } = checked;
  const job = await inTransaction(ctx, async (tx) => {
    const made = await tx.insert(
      ImportJob,
      {
        ledger: ledger.ledger,
        fileName,
        status: 'CHECKED',
        good: good.length,
        bad: bad.length,
        there: there.length,
        done: 0,
        saved: 0,
        uploadedBy: signature(actorOf(tx)),
        beatAt: tx.clock.now(),
      },
      { verb: 'uploaded' },
    );
    await writeChunks(tx.db, made.id, 'GOOD', good);
    await writeChunks(tx.db, made.id, 'BAD', bad);
    await writeChunks(tx.db, made.id, 'THERE', there);
    tx.emit({ noun: NOUN, id: made.id, change: 'created' });
    return made;
  });
  if (!(job instanceof ImportJob)) throw new Error(job.message);
  return job;
}

/** 确认导入, 继续导入: from here on it goes on by itself, whoever leaves the page. */
export async function startImport(ctx: Ctx, id: string): Promise<ImportJob | Refusal> {
  const started = await inTransaction(ctx, async (tx) => {
    const job = await lockJob(tx, id);
    if (!canStart(job)) return refuse(job.status === 'RUNNING' ? 'IMPORT_RUNNING' : 'NOTHING_TO_IMPORT');
    const patch = { status: 'RUNNING', beatAt: tx.clock.now() } as const;
    const act = { verb: job.done === 0 ? 'started' : 'resumed' };
    const running = await tx.update(ImportJob, job, job.version, patch, act);
    tx.emit({ noun: NOUN, id, change: 'updated' });
    return running;
  });
  // The row was locked before its version was read.
  if (!(started instanceof ImportJob || started instanceof Refusal)) throw new Error(started.message);
  if (started instanceof ImportJob) runImport(ctx, id);
  return started;
}

/** 取消: stops after the batch that is being saved; what has been saved stays. */
export async function cancelImport(tx: Tx, id: string): Promise<ImportJob | Refusal> {
  const job = await lockJob(tx, id);
  if (!canCancel(job)) return refuse('IMPORT_NOT_RUNNING');
  const cancelled = await tx.update(
    ImportJob,
    job,
    job.version,
    { status: 'CANCELLED' },
    { verb: 'cancelled' },
  );
  tx.emit({ noun: NOUN, id, change: 'updated' });
  return cancelled;
}
