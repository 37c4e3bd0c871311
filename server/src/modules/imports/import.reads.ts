import type { Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import type { BadRow, ThereRow } from './check.ts';
import { readRows } from './chunks.ts';
import { ImportJob } from './import-job.entity.ts';
import type { ImportMistake } from './import.types.ts';

/** More than this nobody reads on a page. */
const SHOWN = 200;

export async function findImport(ctx: Ctx, id: string): Promise<ImportJob> {
  const job = await ctx.app.database.read.findOneBy(ImportJob, { id });
  if (!job) throw notFound();
  return job;
}

export function listImports(ctx: Ctx, ledger: string): Promise<ImportJob[]> {
  return ctx.app.database.read.find(ImportJob, { where: { ledger }, order: { id: 'DESC' }, take: 10 });
}

export async function mistakesOfImport(ctx: Ctx, job: ImportJob): Promise<ImportMistake[]> {
  const rows = await readRows<BadRow>(ctx.app.database.read, job.id, 'BAD', SHOWN);
  return rows
    .flatMap(({ row, mistakes }) => mistakes.map((mistake) => ({ row, ...mistake })))
    .slice(0, SHOWN);
}

export function thereOfImport(ctx: Ctx, job: ImportJob): Promise<ThereRow[]> {
  return readRows<ThereRow>(ctx.app.database.read, job.id, 'THERE', SHOWN);
}
