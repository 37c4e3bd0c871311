import { ImportChunk, ImportJob } from './import-job.entity.ts';
import { ImportResolver } from './import.resolver.ts';
import { importRoutes } from './import.routes.ts';

export { ImportJob };
export { importInto } from './ledger-import.ts';
export { watchImports } from './runner.ts';

export const imports = {
  entities: [ImportJob, ImportChunk],
  resolvers: [ImportResolver],
  routes: importRoutes,
} as const;
