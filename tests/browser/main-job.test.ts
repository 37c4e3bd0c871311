import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLISHED } from '../support/published-2009.ts';
import { openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the statistics table of 2009', () => {
  it.each([
    ['the office', 'linwq'],
    ['a liaison', 'chenxl'],
    ['a leader', 'zhoumy'],
  ])('reads as published for %s', async (_who, loginName) => {
    const page = await stage.logIn(loginName, '/statistics?year=2009');
    const rows = page.locator('.annex-table tbody tr');
    await rows.nth(18).waitFor();
    const read = await rows.evaluateAll((lines) =>
      lines.map((line) => [
        line.querySelector('th')?.textContent?.trim(),
        line.querySelector('.annex-unit')?.textContent?.trim(),
        Number(line.querySelector('.annex-value')?.textContent?.trim()),
      ]),
    );
    expect(read).toEqual(PUBLISHED);
    const parents = await rows.evaluateAll((lines) => lines.map((line) => line.className === 'is-parent'));
    expect(parents.map((parent, index) => (parent ? index : -1)).filter((index) => index >= 0)).toEqual([
      0, 5, 12, 16, 17, 18,
    ]);
    await page.context().close();
  });

  it('opens, from each of the 19 numbers, a list with as many rows', async () => {
    const page = await stage.logIn('linwq', '/statistics?year=2009');
    for (const [index, [label, unit, value]] of PUBLISHED.entries()) {
      await page.locator('.annex-table tbody tr').nth(index).locator('.annex-value a').click();
      await page.getByTestId('rows-total').getByText(`共${value}${unit}`).waitFor();
      const listed = page.locator('.ant-drawer-body .ant-table-tbody tr.ant-table-row');
      await expect.poll(() => listed.count(), { message: label }).toBe(Math.min(value, 20));
      await page.keyboard.press('Escape');
      await page.locator('.ant-drawer-body').waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  it('opens the same list from a link of its own', async () => {
    const page = await stage.logIn(
      'zhoumy',
      '/statistics/rows?year=2009&code=A&trait=category&value=REGULATIONS',
    );
    await page.getByTestId('rows-total').getByText('共7条').waitFor();
    await page.context().close();
  });

  it('leads from a number on 工作台 to its list and back, and keeps the year on the way to a record', async () => {
    const page = await stage.logIn('linwq', '/?year=2009');
    await page.getByRole('link', { name: '2009年主动公开' }).click();
    await page.locator('.ant-drawer-body .ant-table-row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: '政府信息公开总览' }).waitFor();
    await page.getByRole('link', { name: '2009年主动公开' }).click();
    await page.locator('.ant-drawer-body .ant-table-row a').first().click();
    await page.waitForURL(/\/disclosures\/[^?]+\?year=2009/);
    await page.context().close();
  });

  it('prints on one A4 page, without the working columns', async () => {
    const page = await stage.logIn('linwq', '/statistics?year=2009');
    await page.locator('.annex-table tbody tr').nth(18).waitFor();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.annex-work').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the login page', () => {
  it('says what is wrong and keeps the name', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.server.url}/statistics`);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByText('请填写用户名').waitFor();
    await page.getByLabel('用户名').fill('linwq');
    await page.getByLabel('密码', { exact: true }).fill('bu-zhidao-1');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('linwq');
    await context.close();
  });

  it('comes back to where one was when the session has ended', async () => {
    const page = await stage.logIn('linwq', '/disclosures?state=OVERDUE');
    await page.context().clearCookies();
    await page.getByRole('columnheader', { name: '应公开' }).click();
    await page.getByText('登录已过期').waitFor();
    await page.getByLabel('用户名').fill('linwq');
    await page.getByLabel('密码', { exact: true }).fill('Gongkai2009');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { level: 1, name: '信息条目' }).waitFor();
    await page.context().close();
  });

  it('has scripts and styles of at most 175 KiB, the first list of at most 520, as they come over the wire', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    const counted = new Set<string>();
    client.on('Network.responseReceived', ({ requestId, response }) => {
      if (/\.(js|css)$/.test(new URL(response.url).pathname)) counted.add(requestId);
    });
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (counted.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(`${stage.server.url}/login`);
    await page.getByRole('button', { name: '登录' }).waitFor();
    await page.waitForLoadState('networkidle');
    const login = bytes;
    await page.getByLabel('用户名').fill('linwq');
    await page.getByLabel('密码', { exact: true }).fill('Gongkai2009');
    await page.goto(`${stage.server.url}/login?next=/disclosures`);
    await page.getByLabel('用户名').fill('linwq');
    await page.getByLabel('密码', { exact: true }).fill('Gongkai2009');
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('.ant-table-row').first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log(
      `login page ${Math.round(login / 1024)} KiB, first list ${Math.round(bytes / 1024)} KiB over the wire`,
    );
    expect(login / 1024).toBeGreaterThan(50);
    expect(login / 1024).toBeLessThan(175);
    expect(bytes / 1024).toBeLessThan(520);
    await context.close();
  });
});

describe('on a phone', () => {
  it.each(['/', '/statistics?year=2009', '/disclosures', '/applications', '/organisation'])(
    '%s does not scroll sideways',
    async (path) => {
      const page = await stage.logIn('linwq', path, { width: 375, height: 812 });
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(375);
      await page.context().close();
    },
  );

  it('goes down to the red list from the figure that counts it', async () => {
    const page = await stage.logIn('linwq', '/', { width: 375, height: 500 });
    await page.locator('#red-list .ruled-list').waitFor();
    await page.getByRole('link', { name: '逾期事项' }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.context().close();
  });

  it('shows a record in place of its list, and the list where it was on the way back', async () => {
    const page = await stage.logIn('linwq', '/disclosures', { width: 375, height: 812 });
    const entry = page.locator('.ruled-list li').nth(12);
    const title = (await entry.locator('a').textContent()) ?? '';
    await entry.click();
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('heading', { level: 1, name: '信息条目' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.context().close();
  });
});
