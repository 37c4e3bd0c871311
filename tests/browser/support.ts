import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium.ts';
import { root, type Serving, serve } from '../support/process.ts';

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

/** Today where the office is. */
export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** What the page asks for from now on. */
export const requestsOf = (page: Page): string[] => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  return requests;
};

/** The button of a modal, which lies over the drawer with a button of the same name. */
export const confirm = (page: Page, name: string): Promise<void> =>
  page.locator('.ant-modal').getByRole('button', { name, exact: true }).click();

/** Hash → text of every operation the built client can send. */
const manifest = (): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'server/dist/operations.json'), 'utf8')) as Record<string, string>; // written by the build

/** The hash by which the built client asks for an operation. */
export const documentIdOf = (operation: string): string | undefined =>
  Object.entries(manifest()).find(([, text]) =>
    new RegExp(`\\b(query|mutation) ${operation}\\b`).test(text),
  )?.[0];

/** Sends a listed operation from inside the page, as its own code does. */
export async function act(
  page: Page,
  operation: string,
  variables: object,
): Promise<Record<string, unknown>> {
  const documentId = documentIdOf(operation);
  return page.evaluate(
    async ({ documentId: id, variables: input }) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ documentId: id, variables: input }),
      });
      const { data, errors } = await response.json();
      if (!data) throw new Error(JSON.stringify(errors));
      return Object.entries(data).find(([key]) => key !== '__typename')?.[1] as Record<string, unknown>; // one root field an operation
    },
    { documentId, variables },
  );
}
