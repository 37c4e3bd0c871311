import { ImportChunk, ImportJob } from './import-job.entity.ts';
import { ImportResolver } from './import.resolver.ts';

export { ImportJob };
export { mistakesOf, templateOf } from './import.files.ts';
export { findImport } from './import.reads.ts';
export { checkFile } from './import.service.ts';
export { importInto, importOf } from './ledger-import.ts';
export { watchImports } from './runner.ts';

export const imports = {
  entities: [ImportJob, ImportChunk],
  resolvers: [ImportResolver],
} as const;
