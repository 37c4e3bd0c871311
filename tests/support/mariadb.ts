import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** A database server for one test run. */
export interface TestServer {
  /** As `SELECT VERSION()` says. */
  readonly version: string;
  /** Without a database name. */
  readonly url: string;
  /** Makes a new, empty database and returns its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** The path of `mariadbd` or `mysqld`, also where it is usually not on the PATH; null if there is none. */
export function findServer(): string | null {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/usr/libexec',
  ];
  const paths = ['mariadbd', 'mysqld'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Uses `TEST_DATABASE_URL` (a URL without a database name), or starts a throw-away server in a temporary folder. */
export async function startMariaDb(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return serverAt(given.replace(/\/$/, ''), async () => undefined);
  const program = findServer();
  if (!program)
    throw new Error('no mariadbd or mysqld found; install mariadb-server or set TEST_DATABASE_URL');
  const dir = mkdtempSync(join(tmpdir(), 'gongkai-mariadb-'));
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${dir}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    program,
    [
      '--no-defaults',
      `--datadir=${dir}`,
      `--socket=${join(dir, 's.sock')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--innodb-buffer-pool-size=256M',
      '--max-connections=300',
      ...asRoot,
    ],
    { stdio: 'ignore' },
  );
  return serverAt(`mysql://root@127.0.0.1:${port}`, async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(dir, { recursive: true, force: true });
  });
}

async function serverAt(url: string, stop: () => Promise<void>): Promise<TestServer> {
  const version = await waitFor(url);
  return {
    version,
    url,
    stop,
    createDatabase: (name) => createDatabase(url, name),
  };
}

/** Makes a new, empty database and returns its URL. */
export async function createDatabase(url: string, name: string): Promise<string> {
  const connection = await createConnection(url);
  await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
  await connection.query(`CREATE DATABASE \`${name}\``);
  await connection.end();
  return `${url}/${name}`;
}

/** The version, as soon as the server answers. */
async function waitFor(url: string): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      const connection = await createConnection(url);
      const [rows] = await connection.query('SELECT VERSION() AS version');
      await connection.end();
      return (rows as { version: string }[])[0]?.version ?? 'unknown'; // one row
    } catch (error) {
      if (tries > 100) throw error;
      await pause(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
