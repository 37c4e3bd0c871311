import { addDays, day, minDay } from '@gongkai/shared/calendar/day';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirm, openStage, requestsOf, type Stage, today } from './support.ts';
import {
  accept,
  closeDrawer,
  goTo,
  holdMeeting,
  lateTask,
  planMeeting,
  report,
  rowOf,
} from './year-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SECTION = '养老保险科';
const TASK = '公布养老保险待遇调整办法';
const LATE = '更正养老保险科办公电话';
const DECISION = '补齐养老保险办事指南';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** In a few days, and still in this year, whose plan it is. */
const soon = (): string => minDay(addDays(day(today()), 7), day(`${today().slice(0, 4)}-12-31`));

interface People {
  office: Page;
  chair: Page;
  liaison: Page;
}

it('the year in small: plan, task, progress, 督办, meeting, by three people at their screens', async () => {
  const people = {
    office: await stage.logIn('linwq', '/assignments/plan'),
    chair: await stage.logIn('zhoumy', '/assignments'),
    liaison: await stage.logIn('chenxl', '/'),
  };
  await amendThePlan(people);
  await doTheTask(people);
  await pressALateTask(people);
  await meet(people);
}, 120_000);

/** 1: drafted, approved, and with the liaison, whose page nobody touches. */
async function amendThePlan({ office, chair, liaison }: People): Promise<void> {
  await liaison.getByRole('heading', { level: 1, name: '我的任务' }).waitFor();
  await liaison.waitForLoadState('networkidle');
  const asked = requestsOf(liaison);

  await office.getByRole('button', { name: '修订' }).click();
  await office.locator('#amendmentReason').fill('增加待遇调整的公开');
  await office.getByRole('button', { name: '开始修订' }).click();
  await office.getByRole('button', { name: '新增责任' }).click();
  await office.locator('#area').click();
  await office.locator('.ant-select-item-option').filter({ hasText: '主动公开' }).click();
  await office.locator('#responsibility').fill('待遇调整公开');
  await office.locator('#task').fill(TASK);
  await office.locator('#measures').fill('拟写文本\n上网公布');
  await office.getByRole('checkbox', { name: SECTION }).check();
  await office.locator('#limitOn').fill(soon());
  await office.getByRole('button', { name: '新增', exact: true }).click();
  await office.getByText('新增1项，变更0项，取消0项').waitFor();
  await office.getByRole('button', { name: '报请签发' }).click();
  await confirm(office, '报请签发');

  await chair.getByRole('button', { name: '审阅' }).click();
  await chair.getByText('新增1项，变更0项，取消0项').waitFor();
  await chair.getByRole('button', { name: '签发第2版' }).click();
  await confirm(chair, '签发');
  await chair.getByText('已签发，生成1项任务').waitFor();

  await rowOf(liaison, TASK).getByText('未开始').waitFor();
  expect(asked).toEqual([]);
}

/** 2 and 3: reported, returned, mended, accepted; every move is live with the others, and in the chair's progress. */
async function doTheTask({ office, chair, liaison }: People): Promise<void> {
  await goTo(chair, '工作台');
  const done = chair.getByRole('link', { name: new RegExp(`^${SECTION}已完成\\d+项$`) });
  const before = Number(await done.textContent());
  await goTo(office, '任务中心', '任务台账');
  await office.getByLabel('任务或编号').fill(TASK);
  await office.getByRole('button', { name: '查询' }).click();
  await rowOf(office, TASK).getByText('未开始').waitFor();
  for (const page of [chair, office]) await page.waitForLoadState('networkidle');
  const chairAsked = requestsOf(chair);
  const officeAsked = requestsOf(office);

  await report(liaison, TASK, '文本已拟好。', async (drawer) => {
    await drawer.getByLabel('拟写文本').check();
    await drawer
      .locator('input[type=file]')
      .setInputFiles({ name: '调整办法.pdf', mimeType: 'application/pdf', buffer: PDF });
    await drawer.getByRole('link', { name: '调整办法.pdf' }).waitFor();
  });
  await closeDrawer(liaison);
  await rowOf(office, TASK).getByText('待审核').waitFor();
  expect(officeAsked).toEqual([]);

  await rowOf(office, TASK).getByRole('link', { name: TASK }).click();
  await office.getByRole('link', { name: '调整办法.pdf' }).waitFor();
  const next = office.getByRole('region', { name: '下一步' });
  await next.getByRole('button', { name: '退回' }).click();
  await office.getByLabel('退回理由').fill('还没有上网公布');
  await confirm(office, '退回');
  await next.getByText(`等${SECTION}补充`).waitFor();

  await rowOf(liaison, TASK).getByText('已退回').waitFor();
  await report(liaison, TASK, '已上网公布。', async (drawer) => {
    await drawer.getByText('退回：还没有上网公布').waitFor();
    await drawer.getByLabel('上网公布').check();
    await drawer.getByLabel('网址').fill('https://example.gov.cn/ylbx/1.html');
  });
  await closeDrawer(liaison);
  await next.getByText('措施全部完成').waitFor();
  expect(Number(await done.textContent())).toBe(before);
  const receiptNo = await accept(office);

  await expect.poll(() => done.textContent()).toBe(String(before + 1));
  expect(chairAsked).toEqual([]);
  await rowOf(liaison, TASK).getByText('已完成').waitFor();
  await rowOf(liaison, TASK).getByRole('link', { name: TASK }).click();
  const receipt = liaison.getByRole('dialog', { name: TASK }).getByRole('definition');
  await receipt.filter({ hasText: receiptNo }).waitFor();
  await closeDrawer(liaison);
}

/** 4: pressed from the 工作台, a message at once, and the answer on the chair's open list. */
async function pressALateTask({ office, chair, liaison }: People): Promise<void> {
  await lateTask(office, SECTION, LATE);
  await rowOf(liaison, LATE).waitFor();
  await liaison.getByRole('button', { name: /^消息/ }).click();
  const messages = liaison.getByRole('dialog', { name: '消息' });
  await messages.getByText(LATE).first().waitFor();
  await chair.getByRole('link', { name: new RegExp(`^${SECTION}逾期\\d+项，督办$`) }).click();
  const boxes = chair.getByRole('list', { name: `${SECTION}逾期任务` }).getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.uncheck();
  await boxes.and(chair.getByLabel(LATE)).check();
  await chair.getByRole('button', { name: '督办', exact: true }).click();
  await chair.getByRole('button', { name: '确认督办' }).click();
  await chair.getByText(`已督办1项，${SECTION}已收到`).waitFor();
  await chair.locator('.ant-drawer-body').waitFor({ state: 'detached' });
  await goTo(chair, '任务中心', '督办记录');
  const order = rowOf(chair, LATE);
  await order.getByText('待答复，未阅').waitFor();
  await chair.waitForLoadState('networkidle');
  const asked = requestsOf(chair);

  await messages.getByText(`督办“${LATE}”`).click();
  await order.getByText('待答复，已阅').waitFor();
  await liaison.getByRole('button', { name: '答复', exact: true }).click();
  await liaison.getByRole('textbox', { name: '答复' }).fill('材料已报办公室，周五前办结。');
  await liaison.getByRole('button', { name: '答复', exact: true }).last().click();
  await order.getByText('已答复').waitFor();
  await liaison.getByRole('dialog', { name: LATE }).getByText('材料已报办公室，周五前办结。').waitFor();
  expect(asked).toEqual([]);
}

/** 5: a decision becomes a task, the task is done, and the next meeting begins with it. */
async function meet({ office, chair, liaison }: People): Promise<void> {
  await goTo(liaison, '工作台');
  await planMeeting(office, '年末例会', today());
  await holdMeeting(office, ['陈晓岚', '吴建平']);
  await office.getByRole('button', { name: '记议定事项' }).click();
  await office.locator('#what').fill(DECISION);
  await office.locator('#sectionId').click();
  await office.keyboard.type('养老');
  await office.keyboard.press('Enter');
  await office.locator('#dueOn').fill(soon());
  await office.getByRole('button', { name: '记下' }).click();
  await office.getByText('未生成任务').waitFor();
  await office.locator('.section-acts').getByRole('button', { name: '生成任务' }).click();
  await confirm(office, '生成任务');

  await report(liaison, DECISION, '指南已补齐。', (drawer) =>
    drawer.getByLabel('网址').fill('https://example.gov.cn/ylbx/2.html'),
  );
  const decision = office.locator('.decision-list > li', { hasText: DECISION });
  await decision.getByText('待审核').waitFor();
  await decision.getByRole('link').click();
  await accept(office);

  await planMeeting(office, '下次例会', addDays(day(today()), 1));
  const last = office.getByRole('region', { name: '上次议定事项' });
  await last.getByRole('link', { name: /^年末例会/ }).waitFor();
  await last.locator('li', { hasText: DECISION }).getByText('已完成').waitFor();
  await goTo(chair, '工作台');
  const onDashboard = chair.getByRole('region', { name: '上次例会议定事项' });
  await onDashboard.locator('tr', { hasText: DECISION }).getByText('已完成').waitFor();
}
