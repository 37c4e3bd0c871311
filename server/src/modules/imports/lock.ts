import { notFound } from '../../core/errors.ts';
import type { Tx } from '../../core/transaction.ts';
import { ImportJob } from './import-job.entity.ts';

/** The job as it is now, kept from everybody else until the transaction ends. */
export async function lockJob(tx: Tx, id: string): Promise<ImportJob> {
  // A statement that changes nothing takes the row's lock on both databases.
  await tx.db.update(ImportJob, { id }, { id });
  const job = await tx.db.findOneBy(ImportJob, { id });
  if (!job) throw notFound();
  return job;
}
