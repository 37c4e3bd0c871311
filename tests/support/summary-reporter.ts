import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts tests per project (per database) and leaves them in the file named by SUMMARY_FILE. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const projects: Record<string, Counts> = {};
    for (const module of modules) {
      const counts = (projects[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') counts[state] += 1;
        else counts.skipped += 1;
      }
      // A file that could not be loaded, or whose hook failed, is a failure even without a test in it.
      if (module.state() === 'failed' && ![...module.children.allTests('failed')].length) counts.failed += 1;
    }
    const file = process.env['SUMMARY_FILE'];
    if (file) writeFileSync(file, JSON.stringify({ projects, errors: errors.length }));
  }
}
