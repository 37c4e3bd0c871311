import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirm, openStage, requestsOf, type Stage, today } from './support.ts';
import { closeDrawer, goTo, rowOf } from './year-steps.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SECTION = '养老保险科';
const ITEM = '关于调整基本养老金的通知';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
/** Valid by its check digit, and nobody's. */
const IDENTITY = '11010519491231002X';

interface People {
  liaison: Page;
  head: Page;
  secrecy: Page;
  office: Page;
  chair: Page;
}

it('from the draft to publication, by five people at their screens, and live on the chair’s', async () => {
  const people: People = {
    liaison: await stage.logIn('chenxl', '/disclosures'),
    head: await stage.logIn('xiezh', '/disclosures/review'),
    secrecy: await stage.logIn('xujg', '/disclosures/review'),
    office: await stage.logIn('linwq', '/disclosures/review'),
    chair: await stage.logIn('zhoumy', '/disclosures/review'),
  };
  await draftAndSubmit(people.liaison);
  await approve(people.head, ITEM, '内容属实，同意公开。');
  await approve(people.secrecy, ITEM, '不涉密，同意公开。');
  await sendBack(people.office);
  await mend(people.liaison);
  await approve(people.head, ITEM);
  await approve(people.secrecy, ITEM);
  await approve(people.office, ITEM);
  await approve(people.chair, ITEM);
  await publish(people.office);
}, 180_000);

const nextOf = (page: Page): Locator => page.getByRole('region', { name: '下一步' });
const drawerOf = (page: Page): Locator => page.getByRole('dialog', { name: ITEM });

/** A draft with a number that has no business in it, and its file. */
async function draftAndSubmit(liaison: Page): Promise<void> {
  await liaison.getByRole('button', { name: '登记信息' }).click();
  await liaison.locator('#title').fill(ITEM);
  await liaison.locator('#summary').fill(`明确调整标准；参保人${IDENTITY}来信所询一并答复。`);
  await liaison.locator('#category').click();
  await liaison.locator('.ant-select-item-option').filter({ hasText: '法规公文' }).click();
  await liaison.locator('#regulationItem').click();
  await liaison.keyboard.type('（十一）');
  await liaison.keyboard.press('Enter');
  await liaison.locator('#formedOn').fill(today());
  await liaison.getByRole('button', { name: '登记', exact: true }).click();
  const drawer = drawerOf(liaison);
  await drawer.getByText('第二十条（十一）').waitFor();
  await drawer
    .locator('input[type=file]')
    .setInputFiles({ name: '通知.pdf', mimeType: 'application/pdf', buffer: PDF });
  await drawer.getByRole('link', { name: '通知.pdf' }).waitFor();
  await submit(liaison);
}

async function submit(liaison: Page): Promise<void> {
  await nextOf(liaison).getByRole('button', { name: '报请审核' }).click();
  await confirm(liaison, '报请审核');
  await nextOf(liaison).getByText(`等${SECTION}负责人谢志红审核`).waitFor();
}

/** It has come into the queue by itself; after the decision it is gone from it. */
async function approve(page: Page, title: string, opinion?: string): Promise<void> {
  await rowOf(page, title).waitFor();
  await rowOf(page, title).getByRole('link', { name: title }).click();
  await nextOf(page).getByRole('button', { name: '审核同意' }).click();
  if (opinion) await page.locator('#opinion').fill(opinion);
  await page.getByRole('button', { name: '签署意见' }).click();
  await page.getByText('已签署同意').first().waitFor();
}

/** Not without a reason; the liaison has it at once. */
async function sendBack(office: Page): Promise<void> {
  await rowOf(office, ITEM).getByRole('link', { name: ITEM }).click();
  const chain = office.getByRole('list', { name: '公开审查' });
  await chain.getByText('不涉密，同意公开。').waitFor();
  await nextOf(office).getByRole('button', { name: '退回' }).click();
  await office.getByRole('button', { name: '签署意见' }).click();
  await office.getByText('退回须写明理由').waitFor();
  await office.locator('#opinion').fill('名称应写明年度');
  await office.getByRole('button', { name: '签署意见' }).click();
  await rowOf(office, ITEM).waitFor({ state: 'detached' });
}

async function mend(liaison: Page): Promise<void> {
  const drawer = drawerOf(liaison);
  await nextOf(liaison).getByText('修改后再报请审核').waitFor();
  await drawer.getByRole('list', { name: '公开审查' }).getByText('名称应写明年度').waitFor();
  await nextOf(liaison).getByRole('button', { name: '编辑' }).click();
  await liaison.locator('#documentNo').fill('县劳社〔2026〕31号');
  await liaison.getByRole('button', { name: '保存' }).click();
  await submit(liaison);
  await drawer.getByText('以前的审查1次').click();
  await drawer.getByRole('list', { name: '第1次送审' }).getByText('名称应写明年度').waitFor();
}

/** Held up by the identity number until the office says why; then counted on the chair's open pages. */
async function publish(office: Page): Promise<void> {
  const home = await stage.logIn('zhoumy', '/');
  const table = await stage.logIn('zhoumy', '/statistics');
  const cell = table.locator('tr[data-code="A"] .annex-value a');
  await cell.waitFor();
  const chart = table.locator('.statistics-side');
  const number = await figureOf(home);
  const before = Number(await cell.textContent());
  for (const page of [home, table]) await page.waitForLoadState('networkidle');
  const [homeAsked, tableAsked] = [requestsOf(home), requestsOf(table)];

  await rowOf(office, ITEM).getByRole('link', { name: ITEM }).click();
  await nextOf(office).getByRole('button', { name: '公开', exact: true }).click();
  const found = office.getByRole('list', { name: '发现的个人信息' });
  await found.getByText('110*************2X').waitFor();
  await found.getByText('身份证号码').waitFor();
  await found.getByText('内容概述').waitFor();
  const out = office.getByRole('button', { name: '公开', exact: true });
  await out.click();
  await office.getByText('确需公开的，请写明理由').waitFor();
  await office.locator('#confirmScan').fill('系示例号码，不是任何人的');
  await out.click();
  await drawerOf(office).getByText('已公开').first().waitFor();
  await drawerOf(office).getByText('系示例号码，不是任何人的').waitFor();
  await closeDrawer(office);
  await rowOf(office, ITEM).waitFor({ state: 'detached' });

  await expect.poll(() => cell.textContent()).toBe(String(before + 1));
  await expect.poll(() => figureOf(home)).toBe(number + 1);
  expect(await chart.textContent()).toContain(`${before + 1}条`);
  expect([...homeAsked, ...tableAsked]).toEqual([]);
  await goTo(table, '主动公开', '信息条目');
  await rowOf(table, ITEM).getByText('已按时公开').waitFor();
}

/** 主动公开 on the dashboard. */
async function figureOf(home: Page): Promise<number> {
  const figure = home.locator('.figure-band a[href*="code=A"]').locator('b');
  return Number(/\d+/.exec((await figure.textContent()) ?? '')?.[0]);
}
