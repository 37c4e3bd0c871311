import { defineConfig } from 'vitest/config';
import { findServer } from './support/mariadb.ts';
import { chromiumPath } from './support/chromium.ts';

/**
 * unit: pure rules. sqlite, mariadb: the same API tests on each database.
 * commands: the built product at a terminal. browser: the built product in Chromium.
 * What is not installed is left out here and demanded in CI.
 */
const ci = Boolean(process.env['CI']);
const hasMysql = ci || Boolean(process.env['TEST_DATABASE_URL']) || findServer() !== null;
const hasBrowser = ci || chromiumPath !== null;

const common = {
  // Two copies of graphql would refuse each other's schema.
  resolve: { alias: { graphql: 'graphql/index.js' } },
};
const test = { testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' } as const;
const api = (name: 'sqlite' | 'mariadb') => ({
  ...common,
  test: {
    ...test,
    name,
    include: ['*.e2e.test.ts'],
    env: { TEST_DATABASE: name },
    globalSetup: [`./support/${name}.setup.ts`],
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { ...common, test: { ...test, name: 'unit', include: ['../{shared,server,client}/src/**/*.test.ts'] } },
      api('sqlite'),
      ...(hasMysql ? [api('mariadb')] : []),
      { ...common, test: { ...test, name: 'architecture', include: ['architecture.test.ts'] } },
      { test: { ...test, testTimeout: 60_000, name: 'commands', include: ['commands/*.test.ts'] } },
      ...(hasBrowser
        ? [
            {
              test: {
                ...test,
                testTimeout: 120_000,
                hookTimeout: 120_000,
                name: 'browser',
                include: ['browser/*.test.ts'],
              },
            },
          ]
        : []),
    ],
  },
});
