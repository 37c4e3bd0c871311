// `npm test`: installs, builds and runs all tests on every database there is; in CI all of it is required.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce, installOnce, requireNode, root, say } from '../../server/bin/workspace.mjs';

requireNode();
installOnce();
buildOnce();

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
const summaryFile = join(scratch, 'summary.json');
const vitest = join(root, 'tests', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=./support/summary-reporter.ts', ...process.argv.slice(2)],
  { cwd: join(root, 'tests'), stdio: 'inherit', env: { ...process.env, SUMMARY_FILE: summaryFile } },
);

const totals = { passed: 0, failed: 0, skipped: 0 };
let problems = 0;
try {
  const { projects, errors } = JSON.parse(readFileSync(summaryFile, 'utf8'));
  for (const [name, counts] of Object.entries(projects)) {
    say(`${name.padEnd(14)}${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    for (const key of Object.keys(totals)) totals[key] += counts[key];
  }
  const required = ['unit', 'sqlite', 'mariadb', 'architecture', 'commands', 'browser'];
  const missing = required.filter((name) => !projects[name]?.passed);
  if (process.env.CI && process.argv.length === 2 && missing.length > 0) {
    say(`not run: ${missing.join(', ')}`);
    problems += missing.length;
  }
  if (process.env.CI && totals.skipped > 0) problems += totals.skipped;
  problems += errors;
} catch {
  say('The tests did not run to their end.');
  problems += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const failed = totals.failed || (status === 0 && problems === 0 ? 0 : Math.max(1, problems));
process.stdout.write(`${totals.passed} passed, ${failed} failed, ${totals.skipped} skipped\n`);
process.exitCode = failed === 0 && status === 0 ? 0 : 1;
