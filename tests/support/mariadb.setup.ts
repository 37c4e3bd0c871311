import type { TestProject } from 'vitest/node';
import { startMariaDb } from './mariadb.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMariaDb();
  console.log(`mariadb: SELECT VERSION() = ${server.version}`);
  project.provide('databases', server.url);
  return () => server.stop();
}
