import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { ImportJob } from './import-job.entity.ts';
import { findImport, listImports, mistakesOfImport, thereOfImport } from './import.reads.ts';
import { cancelImport, startImport } from './import.service.ts';
import { ImportJobInput, ImportMistake, ImportThere } from './import.types.ts';

const ImportResult = resultOf(ImportJob, 'ImportResult');

@Resolver(() => ImportJob)
export class ImportResolver {
  @Allow('ledger:import')
  @Query(() => ImportJob)
  importJob(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<ImportJob> {
    return findImport(ctx, id);
  }

  @Allow('ledger:import')
  @Query(() => [ImportJob], { description: 'the last ten into a ledger, newest first' })
  importJobs(@Arg('ledger', () => String) ledger: string, @Context() ctx: Ctx): Promise<ImportJob[]> {
    return listImports(ctx, ledger);
  }

  @Allow('ledger:import')
  @Mutation(() => ImportResult, { description: '确认导入, 继续导入' })
  startImport(@Arg('input', () => ImportJobInput) input: ImportJobInput, @Context() ctx: Ctx) {
    return startImport(ctx, input.id);
  }

  @Allow('ledger:import')
  @Mutation(() => ImportResult)
  cancelImport(@Arg('input', () => ImportJobInput) input: ImportJobInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => cancelImport(tx, input.id));
  }

  @FieldResolver(() => [ImportMistake], { description: 'the first 200; all are in the file of mistakes' })
  mistakes(@Root() job: ImportJob, @Context() ctx: Ctx): Promise<ImportMistake[]> {
    return mistakesOfImport(ctx, job);
  }

  @FieldResolver(() => [ImportThere], { description: 'the first 200' })
  thereRows(@Root() job: ImportJob, @Context() ctx: Ctx): Promise<ImportThere[]> {
    return thereOfImport(ctx, job);
  }
}
