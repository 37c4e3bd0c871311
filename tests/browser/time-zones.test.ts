import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function logInAt(timezoneId: string, path: string): Promise<Page> {
  const context = await stage.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId,
  });
  const page = await context.newPage();
  await page.goto(`${stage.server.url}/login?next=${encodeURIComponent(path)}`);
  await page.getByLabel('用户名').fill('linwq');
  await page.getByLabel('密码', { exact: true }).fill('Gongkai2009');
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator('.data-table .is-row').first().waitFor();
  return page;
}

it('a ledger and an item of it read the same wherever the browser thinks it is', async () => {
  const pages = [];
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])
    pages.push(await logInAt(zone, '/disclosures'));
  const rows = await Promise.all(pages.map((page) => page.locator('.data-table .is-row').allTextContents()));
  expect(rows[0]?.length).toBeGreaterThan(10);
  expect(rows[1]).toEqual(rows[0]);
  expect(rows[2]).toEqual(rows[0]);
  const drawers = [];
  for (const page of pages) {
    await page.locator('.data-table .is-row a').nth(3).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: '办理记录' }).waitFor();
    await drawer.locator('.history-list li').first().waitFor();
    drawers.push(await drawer.innerText());
  }
  expect(drawers[1]).toBe(drawers[0]);
  expect(drawers[2]).toBe(drawers[0]);
});
