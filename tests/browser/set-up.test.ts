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
      page.getByLabel(label, { exact: true }).nth(nth).fill(value);
    const next = () => page.getByRole('button', { name: '下一步' }).click();
    const step = (title: string) => page.getByRole('heading', { name: title, exact: true }).waitFor();
    const account = async (nth: number, name: string, loginName: string, password: string) => {
      await fill('姓名', name, nth);
      await fill('用户名', loginName, nth);
      await fill('密码', password, nth);
      await fill('再次输入密码', password, nth);
    };
    await fill('机关名称', '某县人力资源局');
    await next();
    await step('科室');
    await fill('科室、直属单位', '局办公室\n养老保险科\n养老保险科');
    await next();
    await page.getByText('“养老保险科”填写了两次').waitFor();
    await fill('科室、直属单位', '局办公室\n养老保险科\n社保中心');
    await next();
    await step('三员账号');
    for (const [index, name] of ['sys', 'sec', 'aud'].entries())
      await account(index, `管理员${index}`, `${name}admin`, 'Chushi2026mima');
    await next();
    await step('办公室账号');
    await account(0, '李秘书', 'limishu', 'short');
    await next();
    await page.locator('.form-field-error').filter({ hasText: '密码至少8位' }).waitFor();
    await account(0, '李秘书', 'limishu', 'Chushi2026mima');
    await next();
    await step('核对并完成');
    await page.getByText('局办公室、养老保险科、社保中心').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Chushi2026mima');
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
