// Bundles the server into server/dist: our own code in two files, packages stay in node_modules.
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: {
    main: at('../src/main.ts'),
    cli: at('../src/cli.ts'),
    // Threads of their own begin here.
    'workbook-worker': at('../src/core/workbook-worker.ts'),
    'file-text-worker': at('../src/core/file-text-worker.ts'),
  },
  outdir: at('../dist'),
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Events, history and the database use class names.
  keepNames: true,
  sourcemap: true,
  alias: { '@gongkai/shared': at('../../shared/src') },
  packages: 'external',
  tsconfig: at('../tsconfig.json'),
  logLevel: 'warning',
});
mkdirSync(at('../dist'), { recursive: true });
copyFileSync(at('../../client/src/gql/persisted-documents.json'), at('../dist/operations.json'));
