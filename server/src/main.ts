import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { openApp, logger } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { describeStartFailure } from './start-failure.ts';
import { listenAndReport, StartError } from './start.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const config = readConfig(process.env, root);
  const log = logger(config.logLevel);
  const app = await openApp({ ...config, dataDir: config.dataDir, log });
  await listenAndReport(app, config, { demo: !process.argv.includes('--no-demo'), root });
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof StartError;
  console.error(expected ? error.message : describeStartFailure(error));
  process.exitCode = 1;
  // A half-open pool must not keep the process alive.
  setTimeout(() => process.exit(1), 200).unref();
}
