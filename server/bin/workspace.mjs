// What the root commands share: plain Node, nothing installed yet when they run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['client', 'server', 'shared', 'tests'];

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 安装后重试。`,
  );
  process.exit(1);
}

export const say = (line) => console.error(line);

/** Installs when the lock file or a package.json has changed since the last time. */
export function installOnce() {
  const inputs = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...PACKAGES.map((name) => `${name}/package.json`),
  ];
  once('node_modules/.installed', fingerprint(inputs), '安装依赖（首次约一分钟）……', () => {
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    // Only Node is certain to be there: npx brings the pinned pnpm.
    run(npx(), ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      quiet: true,
    });
  });
}

/** Builds when a source has changed since the last time. */
export function buildOnce() {
  const inputs = [
    'pnpm-lock.yaml',
    ...['client', 'server', 'shared'].flatMap((name) => filesIn(name)),
  ].filter((path) => !/\.test\.tsx?$/.test(path));
  once('server/dist/.built', fingerprint(inputs), '构建（首次约半分钟）……', () => {
    const bin = (name, pkg) =>
      join(root, pkg, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
    run(bin('tsx', 'server'), ['src/emit-schema.ts'], { cwd: 'server', quiet: true });
    run(bin('graphql-codegen', 'client'), ['--config', 'codegen.ts'], { cwd: 'client', quiet: true });
    run(bin('vite', 'client'), ['build', '--logLevel', 'warn'], { cwd: 'client', quiet: true });
    run(process.execPath, ['bin/build.mjs'], { cwd: 'server', quiet: true });
  });
}

/** Runs a command in the workspace; its output is shown when it fails, or always unless `quiet`. */
export function run(command, args, { cwd = '.', quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: join(root, cwd),
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  if (result.error) say(result.error.message);
  say(`失败：${[command, ...args].join(' ')}`);
  process.exit(result.status ?? 1);
}

export const npx = () => (process.platform === 'win32' ? 'npx.cmd' : 'npx');

function once(stampPath, print, message, work) {
  const stamp = join(root, stampPath);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  say(message);
  const started = Date.now();
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  say(`  完成，用时 ${Math.round((Date.now() - started) / 1000)} 秒`);
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.toSorted())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

const SKIPPED = new Set(['node_modules', 'dist', 'gql', 'coverage']);

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return statSync(join(root, path)).isFile() ? [path] : [];
  });
}
