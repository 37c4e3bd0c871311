import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runToEnd, serve } from '../support/process.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-start-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const main = (env: NodeJS.ProcessEnv, args: string[] = []) =>
  runToEnd(process.execPath, ['server/dist/main.js', ...args], {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...env,
  });

/** The problem in one line for the person at the terminal: no stack, the variable named. */
function expectOneLine({ code, stderr }: { code: number | null; stderr: string }, named: string): void {
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(named);
  expect(stderr).not.toMatch(/\n\s+at /);
}

describe('starting', () => {
  it('prints address and demo accounts, serves the page, health and readiness, and ends cleanly', async () => {
    const server = await serve({ DATA_DIR: dataDir });
    try {
      const page = await fetch(server.url);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('政府信息公开工作台');
      expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
      expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready', database: 'up' });
      for (const name of ['zhoumy', 'linwq', 'chenxl', 'Gongkai2009']) expect(server.printed).toContain(name);
    } finally {
      await server.stop();
    }
    expect(server.child.exitCode).toBe(0);
  });

  it('loads nothing again at the second start', async () => {
    await (await serve({ DATA_DIR: dataDir })).stop();
    const second = await serve({ DATA_DIR: dataDir });
    await second.stop();
    expect(second.printed).not.toContain('装入演示单位');
    expect(second.printed).not.toContain('数据库升级');
  });

  it('leads an empty office to the wizard with --no-demo', async () => {
    const server = await serve({ DATA_DIR: dataDir }, ['--no-demo']);
    await server.stop();
    expect(server.printed).toContain('尚未设置');
    expect(server.printed).not.toContain('Gongkai2009');
  });

  it('names PORT when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    expectOneLine(await main({ PORT: port }, ['--no-demo']), 'PORT');
    taken.close();
  });

  it.each([
    ['PORT', { PORT: 'four' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://x' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root@127.0.0.1:1/none' }],
    ['OPERATIONS', { OPERATIONS: 'some' }],
  ])('names %s when it is wrong: %o', async (name, env) => {
    expectOneLine(await main({ PORT: '0', ...env }), name);
  });

  it('does not offer demo accounts to the network', async () => {
    const result = await main({ PORT: '0', HOST: '0.0.0.0' });
    expectOneLine(result, 'HOST');
  });
});
