import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(['--no-demo']);
});
afterAll(() => stage.close());

describe('a real office', () => {
  it('is led through the wizard once, and then logs in', async () => {
    const context = await stage.browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(stage.server.url);
    await page.getByRole('heading', { name: '初始设置' }).waitFor();
    const fill = (label: string, value: string, nth = 0) =>
      page.getByLabel(label, { exact: true }).locator('visible=true').nth(nth).fill(value);
    await fill('机关名称', '某县人力资源局');
    await fill('科室、直属单位', '局办公室\n养老保险科\n社保中心');
    await page.getByRole('button', { name: '下一步' }).click();
    for (const [index, name] of ['sys', 'sec', 'aud'].entries()) {
      await fill('姓名', `管理员${index}`, index);
      await fill('用户名', `${name}admin`, index);
      await fill('密码', 'Chushi2026mima', index);
    }
    await page.getByRole('button', { name: '下一步' }).click();
    await fill('姓名', '李秘书');
    await fill('用户名', 'limishu');
    await fill('密码', 'short');
    await page.getByRole('button', { name: '完成设置' }).click();
    await page
      .locator('.form-field-error')
      .filter({ hasText: '密码至少8位' })
      .locator('visible=true')
      .waitFor();
    await fill('密码', 'Chushi2026mima');
    await page.getByRole('button', { name: '完成设置' }).click();

    await page.getByRole('button', { name: '登录' }).waitFor();
    await page.getByText('某县人力资源局').waitFor();
    await page.getByLabel('用户名').fill('limishu');
    await page.getByLabel('密码', { exact: true }).fill('Chushi2026mima');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '政府信息公开总览' }).waitFor();
    // An empty office says so in words instead of showing empty frames.
    await page.getByText('无逾期事项').waitFor();
    await page.goto(`${stage.server.url}/organisation`);
    await page.getByText('养老保险科').first().waitFor();
    await page.goto(`${stage.server.url}/statistics`);
    await page.getByText('本年无申请').waitFor();
    expect(await page.locator('.annex-title').textContent()).toContain('某县人力资源局');
    await context.close();
  });
});
