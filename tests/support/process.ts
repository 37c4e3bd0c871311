import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export function runToEnd(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
  stdin = '',
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

/** A CLI verb on the built product. */
export const cli = (args: string[], env: NodeJS.ProcessEnv, stdin = ''): Promise<Ended> =>
  runToEnd(process.execPath, ['server/dist/cli.js', ...args], env, stdin);

export interface Serving {
  readonly url: string;
  readonly port: number;
  readonly printed: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the built server and resolves when it says where it listens. */
export function serve(env: NodeJS.ProcessEnv, args: string[] = []): Promise<Serving> {
  const child = spawn(process.execPath, ['server/dist/main.js', ...args], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (part: string): void => {
      printed += part;
      const port = /http:\/\/[^\s:]+:(\d+)/.exec(printed)?.[1];
      if (!port) return;
      resolve({
        url: `http://localhost:${port}`,
        port: Number(port),
        get printed() {
          return printed;
        },
        child,
        stop: () => stop(child),
      });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', (part: string) => (printed += part));
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
