import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { logger, openApp, type OpenApp } from './app.ts';
import { UsageError, VerbError } from './cli/errors.ts';
import { VERBS } from './cli/verbs.ts';
import { ConfigError, readConfig } from './config.ts';
import { describeStartFailure } from './start-failure.ts';

const [name = '', ...args] = process.argv.slice(2);
// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', () => undefined);
process.exitCode = await run();

/** 0 = done, 1 = could not be done, 2 = wrong arguments; one clear line on standard error. */
async function run(): Promise<number> {
  const verb = VERBS[name];
  if (!verb) {
    const known = Object.values(VERBS)
      .map(({ usage }) => usage)
      .join('；');
    console.error(`${name ? `没有命令 ${name}` : '缺少命令'}。可用命令：${known}`);
    return 2;
  }
  let app: OpenApp | null = null;
  const open = async (): Promise<OpenApp> => {
    const config = readConfig(process.env, fileURLToPath(new URL('../..', import.meta.url)));
    app = await openApp({ ...config, dataDir: config.dataDir, log: logger('warn') });
    return app;
  };
  try {
    const print = (line: string): void => void process.stdout.write(`${line}\n`);
    await verb.run({ open, args, print, readStdin: () => text(process.stdin) });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}。用法：${verb.usage}`);
      return 2;
    }
    const known = error instanceof VerbError || error instanceof ConfigError;
    console.error(known ? error.message : describeStartFailure(error));
    return 1;
  } finally {
    await (app as OpenApp | null)?.close(); // assigned in a closure, which the compiler does not follow
  }
}
