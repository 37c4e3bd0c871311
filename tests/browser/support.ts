import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';
import { type Serving, serve } from '../support/process.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses its sandbox to root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface Stage {
  readonly server: Serving;
  readonly browser: Browser;
  readonly dataDir: string;
  /** A new person at a new machine, logged in. */
  logIn(
    loginName: string,
    path?: string,
    viewport?: { width: number; height: number },
    /** Replaces the first password, where one is asked for. */
    newPassword?: string,
  ): Promise<Page>;
  close(): Promise<void>;
}

/** The built product with the demo office, and a real browser. */
export async function openStage(args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
  const server = await serve({ DATA_DIR: dataDir, ...env }, args);
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', headless: true, args: FLAGS });
  return {
    server,
    browser,
    dataDir,
    logIn: async (loginName, path = '/', viewport = { width: 1440, height: 900 }, newPassword) => {
      const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      const page = await context.newPage();
      await page.goto(`${server.url}/login?next=${encodeURIComponent(path)}`);
      await page.getByLabel('用户名').fill(loginName);
      await page.getByLabel('密码', { exact: true }).fill('Gongkai2009');
      await page.getByRole('button', { name: '登录' }).click();
      if (newPassword) {
        await page.getByLabel('当前密码').fill('Gongkai2009');
        await page.getByLabel('新密码', { exact: true }).fill(newPassword);
        await page.getByLabel('再次输入新密码').fill(newPassword);
        await page.getByRole('button', { name: '修改密码' }).click();
      }
      await page.locator('main h1').waitFor();
      await page.getByText('实时', { exact: true }).first().waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
