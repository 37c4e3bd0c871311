import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirm, openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PHONE = { width: 375, height: 812 };

describe('a meeting', () => {
  it('is planned, signed in on two phones at once, and decides what becomes a task', async () => {
    const office = await stage.logIn('linwq', '/meetings/new');
    await office.locator('#name').fill('浏览器里的会议');
    await office.locator('#heldOn').fill('今天');
    await office.locator('#convenorId').click();
    await office.keyboard.type('石磊');
    await office.keyboard.press('Enter');
    await office.getByRole('button', { name: '安排', exact: true }).click();
    await office.getByRole('button', { name: '发会议通知' }).click();
    await confirm(office, '发会议通知');
    await office.getByRole('button', { name: '签到', exact: true }).waitFor();
    const { pathname } = new URL(office.url());

    const leader = await stage.logIn('zhoumy', pathname);
    const phones = [
      await stage.logIn('linwq', `${pathname}/sign-in`, PHONE),
      await stage.logIn('linwq', `${pathname}/sign-in`, PHONE),
    ];
    const tap = async (phone: Page | undefined, name: string, state: string): Promise<void> => {
      const button = phone?.getByRole('group', { name: `${name}签到` }).getByRole('button', { name: state });
      await button?.click();
      expect((await button?.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    };
    // Two phones at once; a page has one pointer, whose presses would get between each other.
    const first = async () => {
      await tap(phones[0], '林婉清', '实到');
      await tap(phones[0], '黄丽娟', '迟到');
    };
    const second = async () => {
      await tap(phones[1], '吴建平', '实到');
      await tap(phones[1], '陈晓岚', '实到');
    };
    await Promise.all([first(), second()]);
    // Everybody sees all of it, without asking.
    for (const page of [...phones, leader]) {
      await page.locator('.attendance-line', { hasText: '实到4人' }).waitFor();
      await page.locator('.attendance-line', { hasText: '迟到1人' }).waitFor();
    }
    for (const phone of phones)
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);

    await phones[0]?.getByRole('button', { name: '结束签到' }).click();
    await phones[0]?.getByText('未签到的4人将记为缺席').waitFor();
    if (phones[0]) await confirm(phones[0], '结束签到');
    await office.getByRole('button', { name: '登记纪要' }).waitFor();
    await office.getByRole('button', { name: '记议定事项' }).click();
    await office.locator('#what').fill('补齐办事指南');
    await office.locator('#sectionId').click();
    await office.keyboard.type('养老');
    await office.keyboard.press('Enter');
    await office.locator('#dueOn').fill('2099-12-18');
    await office.getByRole('button', { name: '记下' }).click();
    await office.getByText('未生成任务').waitFor();
    await office.locator('.section-acts').getByRole('button', { name: '生成任务' }).click();
    await confirm(office, '生成任务');
    await leader.locator('.decision-list', { hasText: '补齐办事指南' }).getByText('未开始').waitFor();
  });
});
