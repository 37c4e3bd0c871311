import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirm, openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('opens, from numbers of the matrix, a list with as many tasks', async () => {
  const page = await stage.logIn('linwq', '/assignments');
  const figures = page.locator('.matrix-figure');
  await figures.first().waitFor();
  const count = await figures.count();
  // Some cells, some rows’ and columns’ totals, and the total of all, which stands last.
  for (const index of [0, 7, 23, 60, count - 9, count - 5, count - 1]) {
    const figure = figures.nth(index);
    const total = Number((await figure.textContent())?.split('/')[1]);
    await figure.click();
    await page.getByTestId('figure-total').getByText(`共${total}项任务`).waitFor();
    await expect
      .poll(() => page.locator('.figure-list > li').count(), { message: `number ${index}` })
      .toBe(Math.min(total, 50));
    await page.keyboard.press('Escape');
    await page.locator('.ant-drawer-body').waitFor({ state: 'detached' });
  }
  await page.context().close();
});

it('an amendment goes from the office to the chair and, live, to the head who signs', async () => {
  const head = await stage.logIn('hezq', '/assignments');
  await head.getByText('第1版', { exact: false }).first().waitFor();
  expect(await head.getByRole('button', { name: '签收' }).count()).toBe(0);

  const office = await stage.logIn('linwq', '/assignments/plan');
  // Somebody who asks for less motion: lists still open where their field is, and drawers go when closed.
  await office.emulateMedia({ reducedMotion: 'reduce' });
  await office.getByRole('button', { name: '修订' }).click();
  await office.locator('#amendmentReason').fill('增加政务新媒体');
  await office.getByRole('button', { name: '开始修订' }).click();
  await office.getByRole('button', { name: '新增责任' }).click();
  await office.locator('#area').click();
  await office.locator('.ant-select-item-option').filter({ hasText: '主动公开' }).click();
  await office.locator('#responsibility').fill('政务新媒体');
  await office.locator('#task').fill('维护政务新媒体账号');
  await office.locator('#measures').fill('申请账号\n每周更新');
  await office.getByRole('checkbox', { name: '劳动监察大队' }).check();
  await office.getByText('每季度', { exact: true }).click();
  await office.getByRole('button', { name: '新增', exact: true }).click();
  await office.getByText('新增1项，变更0项，取消0项').waitFor();
  await office.getByRole('button', { name: '报请签发' }).click();
  await confirm(office, '报请签发');
  await office.getByText('待签发').first().waitFor();

  const leader = await stage.logIn('zhoumy', '/assignments');
  await leader.getByRole('button', { name: '审阅' }).click();
  await leader.getByText('新增1项，变更0项，取消0项').waitFor();
  await leader.getByRole('button', { name: '签发第2版' }).click();
  await confirm(leader, '签发');

  // Nobody touches the head’s page: the row and the button come to it.
  await head.getByRole('rowheader', { name: '政务新媒体' }).waitFor();
  await head.getByRole('button', { name: '签收' }).click();
  await confirm(head, '签收');
  await head.locator('tfoot').getByText('何志强').waitFor();
  for (const page of [head, office, leader]) await page.context().close();
});

it.each(['/assignments', '/assignments/plan', '/assignments/all'])(
  '%s needs no sideways scrolling on a phone',
  async (path) => {
    const page = await stage.logIn('chenxl', path, { width: 375, height: 812 });
    await page.locator('.matrix-phone, .plan-goals, .figure-list').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.context().close();
  },
);
