// `pnpm check`: everything CI runs: format, lint, boundaries, types, generated files, build, tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOnce, installOnce, requireNode, root, run, say } from '../../server/bin/workspace.mjs';

requireNode();
installOnce();

const bin = (name) => join(root, 'node_modules', '.bin', name);
const contract = () => readFileSync(join(root, 'server/schema.graphql'), 'utf8');
const step = (name, work) => {
  say(`· ${name}`);
  work();
};

step('format', () => run(bin('oxfmt'), ['--check', '.']));
step('lint', () => run(bin('oxlint'), ['--deny-warnings']));
step('generated', () => {
  const committed = contract();
  buildOnce();
  if (contract() === committed) return;
  say('server/schema.graphql was not up to date; it has been written anew: commit it.');
  process.exit(1);
});
step('boundaries', () =>
  run(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'client/src', 'server/src', 'shared/src']),
);
for (const name of ['shared', 'server', 'client', 'tests'])
  step(`types: ${name}`, () => run(bin('tsc'), ['--noEmit', '-p', name]));
step('tests', () => run(process.execPath, ['tests/bin/test.mjs']));
