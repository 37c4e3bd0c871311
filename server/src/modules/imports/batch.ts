import { Refusal } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import type { BadRow, GoodRow } from './check.ts';
import { readChunk, writeChunks } from './chunks.ts';
import { ImportJob } from './import-job.entity.ts';
import { importOf, type AnyImport } from './ledger-import.ts';

/** A transaction saves no more than this, so that nobody waits long behind it: well below a tenth of a second. */
const MOST_ROWS = 30;
const MOST_WEIGHT = 60;

/** Saves the next rows of a job, together with how far it has come: each row once, wherever it is broken off. */
export async function saveBatch(tx: Tx, job: ImportJob): Promise<void> {
  const ledger = importOf(job.ledger);
  if (!ledger) throw new Error(`no import into ${job.ledger}`);
  // One import at a time into a ledger, on all servers: two could not both find a row missing.
  await tx.nextNumber(`import-${job.ledger}`);
  const batch = lightEnough(ledger, await readChunk<GoodRow>(tx.db, job.id, 'GOOD', job.done));
  if (batch.length === 0) throw new Error(`the rows of import ${job.id} are not all there`);
  const there = await ledger.there(
    tx.db,
    batch.map(({ input }) => input),
  );
  const refused: BadRow[] = [];
  let saved = 0;
  for (const { row, input } of batch) {
    if (there.has(ledger.keyOf(input))) continue;
    const result = await ledger.save(tx, input, `import-${job.id}-${row}`);
    if (!(result instanceof Refusal)) saved += 1;
    else {
      const column = ledger.columns.find(({ key }) => key === result.field)?.title ?? '';
      const name = ledger.nameOf(input);
      refused.push({ row, cells: [name], mistakes: [{ column, reason: result.message }] });
    }
  }
  await writeChunks(tx.db, job.id, 'BAD', refused, job.bad);
  const done = job.done + batch.length;
  const patch = {
    done,
    saved: job.saved + saved,
    bad: job.bad + refused.length,
    beatAt: tx.clock.now(),
  };
  if (done < job.good) await tx.db.update(ImportJob, { id: job.id }, patch);
  else await tx.update(ImportJob, job, job.version, { ...patch, status: 'DONE' }, { verb: 'finished' });
  tx.emit({ noun: 'ImportJob', id: job.id, change: 'updated' });
}

function lightEnough(ledger: AnyImport, rows: readonly GoodRow[]): GoodRow[] {
  const batch: GoodRow[] = [];
  let weight = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    weight += ledger.weight(row.input);
    if (weight > MOST_WEIGHT && batch.length > 0) break;
    batch.push(row);
  }
  return batch;
}
