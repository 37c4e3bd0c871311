import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder for SQLite files, or the URL of a MySQL/MariaDB server. */
    databases: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-sqlite-'));
  project.provide('databases', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
