import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, requestsOf, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const phone = { width: 375, height: 812 };
const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(3_000_000, '公'), Buffer.from('\n%%EOF')]);

/** Counts what is clicked, typing excluded. */
function counted() {
  let clicks = 0;
  return {
    click: async (what: ReturnType<Page['getByRole']>) => {
      clicks += 1;
      await what.click();
    },
    clicks: () => clicks,
  };
}

/** The task at the top of the list: its title and its number. */
async function topmost(page: Page): Promise<{ title: string; taskNo: string }> {
  const row = page.locator('.data-table .is-row').first();
  const title = (await row.getByRole('link').textContent()) ?? '';
  const taskNo = /演示-R-\d{4}-\d{3}/.exec((await row.textContent()) ?? '')?.[0] ?? '';
  return { title, taskNo };
}

const fillReport = async (page: Page, report: string): Promise<void> => {
  await page.getByLabel('完成情况').fill(report);
  await page.getByLabel('网址').fill('https://example.gov.cn/zwgk/1.html');
  await page.getByLabel('逾期原因').fill('新系统上线，材料需重新核对。');
};

describe('a liaison', () => {
  it('lands on the tasks and needs three clicks: open, submit, on to the next; the office sees it within a second', async () => {
    const page = await stage.logIn('chenxl', '/');
    await page.getByRole('heading', { level: 1, name: '我的任务' }).waitFor();
    const { title, taskNo } = await topmost(page);
    const second = (await page.locator('.data-table .is-row').nth(1).getByRole('link').textContent()) ?? '';
    const office = await stage.logIn('linwq', `/tasks/all?year=${taskNo.slice(5, 9)}&search=${taskNo}`);
    const row = office.locator('.data-table .is-row', { hasText: taskNo });
    await row.waitFor();
    await office.waitForLoadState('networkidle');
    expect(await row.textContent()).not.toContain('待审核');
    await office.evaluate(() => {
      const seen = window as unknown as { reviewAt: number }; // the test's own note
      new MutationObserver(() => {
        if (document.querySelector('.data-table .is-row')?.textContent?.includes('待审核'))
          seen.reviewAt ||= Date.now();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const requests = requestsOf(office);

    const { click, clicks } = counted();
    await click(page.getByRole('link', { name: title, exact: true }).first());
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: title }).waitFor();
    expect(await drawer.textContent()).toMatch(/第1项，共\d+项/);
    await fillReport(page, '已核对并建立记录。');
    let sentAt = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/graphql')) sentAt ||= Date.now();
    });
    await click(drawer.getByRole('button', { name: '提交审核' }));
    await drawer.getByText('已提交审核').waitFor();
    expect(await drawer.textContent()).toMatch(/提交时间今天 \d\d:\d\d/);
    await click(page.getByRole('dialog').getByRole('button', { name: '下一项' }));
    await page.getByRole('dialog').getByRole('heading', { name: second }).waitFor();
    await page.getByRole('dialog').getByLabel('完成情况').waitFor();
    expect(clicks()).toBe(3);

    const seenAt = await office.waitForFunction(
      () => (window as unknown as { reviewAt?: number }).reviewAt, // noted above
    );
    const took = Number(await seenAt.jsonValue()) - sentAt;
    console.log(`tasks: submitted to 待审核 on the office's ledger: ${took} ms`);
    expect(took).toBeLessThan(1000);
    // Its message is counted live as well, and the ledger asked for nothing.
    expect(requests).toEqual([]);
    await office.getByRole('button', { name: /^消息，/ }).waitFor();
    await page.context().close();
    await office.context().close();
  });

  it('goes from submission to the next by the keyboard alone', async () => {
    const page = await stage.logIn('wujp', '/');
    const { title } = await topmost(page);
    await page.locator('.data-table .is-row').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name: title }).waitFor();
    await fillReport(page, '按要求完成。');
    await page.getByLabel('完成情况').press('Control+Enter');
    await page.getByRole('dialog').getByText('已提交审核').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('下一项'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('完成情况').waitFor();
    await page.context().close();
  });

  it('is told at the field what is missing, and keeps a draft here and on the server', async () => {
    const page = await stage.logIn('chenxl', '/tasks');
    const { title } = await topmost(page);
    await page.getByRole('link', { name: title, exact: true }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: '提交审核' }).click();
    await drawer.getByText('请填写完成情况').waitFor();
    await page.getByLabel('完成情况').fill('做了一半。');
    await drawer.getByRole('button', { name: '提交审核' }).click();
    await drawer.getByText('请至少附一份佐证材料或填一个网址，再提交审核。').waitFor();
    await page.getByLabel('网址').fill('www.example.gov.cn');
    await drawer.getByText('网址应以 http:// 或 https:// 开头').waitFor();
    await page.getByLabel('网址').fill('');
    await drawer.getByText(/草稿已自动保存 \d\d:\d\d/).waitFor();
    await drawer.getByRole('checkbox').first().check();
    await drawer.getByRole('button', { name: '保存草稿' }).click();
    await drawer.getByText(/已保存 \d\d时\d\d分/).waitFor();
    await page.reload();
    await page.getByLabel('完成情况').waitFor();
    expect(await page.getByLabel('完成情况').inputValue()).toBe('做了一半。');
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    await page.context().close();
  });

  it('sees files arrive with their progress, and why one was not taken; a colleague sees them without a request', async () => {
    const page = await stage.logIn('chenxl', '/tasks');
    const { title } = await topmost(page);
    await page.getByRole('link', { name: title, exact: true }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('把文件拖到这里').waitFor();
    const colleague = await stage.logIn('linwq', new URL(page.url()).pathname);
    await colleague.getByText('没有附件。').waitFor();
    await colleague.waitForLoadState('networkidle');
    const requests = requestsOf(colleague);
    await page.evaluate(() => {
      const seen = window as unknown as { percents: string[] }; // the test's own notes
      seen.percents = [];
      new MutationObserver(() => {
        const text = document.querySelector('.attachment [role=progressbar]')?.textContent;
        if (text && seen.percents.at(-1) !== text) seen.percents.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    // A slow line, so that there is something to see on the way.
    const wire = await page.context().newCDPSession(page);
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: 4_000_000,
    });
    await drawer.locator('input[type=file]').setInputFiles([
      { name: '审定单（扫描件）.pdf', mimeType: 'application/pdf', buffer: PDF },
      { name: '假的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('这不是PDF') },
    ]);
    await drawer.getByRole('link', { name: '审定单（扫描件）.pdf' }).waitFor();
    await drawer.getByText('不支持这种文件').waitFor();
    const percents = await page.evaluate(() => (window as unknown as { percents: string[] }).percents); // noted above
    expect(percents.some((text) => /^上传中，已传\d+%$/.test(text))).toBe(true);
    await colleague.getByRole('link', { name: '审定单（扫描件）.pdf' }).waitFor();
    expect(await drawer.getByRole('listitem').filter({ hasText: '审定单' }).textContent()).toContain(
      '陈晓岚',
    );
    await drawer.getByRole('button', { name: '移除审定单（扫描件）.pdf' }).click();
    await colleague.getByText('没有附件。').waitFor();
    expect(requests).toEqual([]);
    await drawer.getByRole('button', { name: '知道了' }).click();
    expect(await drawer.getByText('假的.pdf').count()).toBe(0);
    await page.context().close();
    await colleague.context().close();
  });
});

describe('the office', () => {
  it('sends back with a reason and accepts what comes again; the liaison sees both at once', async () => {
    const liaison = await stage.logIn('chenxl', '/tasks');
    const { title, taskNo } = await topmost(liaison);
    await liaison.getByRole('link', { name: title, exact: true }).first().click();
    await fillReport(liaison, '第一次报送。');
    await liaison.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await liaison.getByRole('dialog').getByText('已提交审核').waitFor();
    const path = new URL(liaison.url()).pathname;
    await liaison.goto(new URL('/tasks', liaison.url()).href);
    const mine = liaison.locator('.data-table .is-row', { hasText: taskNo });
    await mine.getByText('待审核').waitFor();
    await liaison.waitForLoadState('networkidle');
    const requests = requestsOf(liaison);

    const office = await stage.logIn('linwq', path);
    const next = office.getByRole('region', { name: '下一步' });
    await next.getByText('局办公室审核').waitFor();
    await next.getByRole('button', { name: '退回' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await office.getByText('请填写理由').waitFor();
    await office.getByLabel('退回理由').fill('缺审查记录扫描件');
    await office.getByRole('dialog').getByRole('button', { name: '退回' }).click();
    await next.getByText(/^等.+补充$/).waitFor();
    await office.getByText('缺审查记录扫描件').first().waitFor();
    await mine.getByText('已退回').waitFor();
    expect(requests).toEqual([]);

    await mine.getByRole('link').click();
    await liaison.getByText('退回：缺审查记录扫描件').waitFor();
    await liaison.getByLabel('完成情况').fill('第二次报送，已补记录。');
    await liaison.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await liaison.getByRole('dialog').getByText('第2次').waitFor();

    await next.getByRole('button', { name: '接收' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '接收' }).click();
    await next.getByText('已办结').waitFor();
    await office
      .getByText(/HZ-\d{4}-\d{4}/)
      .first()
      .waitFor();
    await liaison.goto(new URL('/tasks', liaison.url()).href);
    await liaison.locator('.data-table .is-row', { hasText: taskNo }).getByText('已完成').waitFor();
    await office.context().close();
    await liaison.context().close();
  });

  it('gives one task to two sections once, and moves a card of the board by its menu', async () => {
    const office = await stage.logIn('linwq', '/tasks/all');
    const liaison = await stage.logIn('chenxl', '/');
    await office.getByRole('button', { name: '新建任务' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('任务').first().fill('核对本科室办事电话');
    await form.getByLabel('完成时限').fill('20991231');
    await form.getByLabel('措施').fill('逐个拨打\n更正指南');
    await form.getByLabel('责任科室').click();
    await office.locator('.ant-select-item-option', { hasText: '养老保险科' }).click();
    await office.locator('.ant-select-item-option', { hasText: '就业培训科' }).click();
    await office.keyboard.press('Escape');
    await office.getByRole('button', { name: '交办' }).click();
    await office.getByText('已交办2项任务').waitFor();
    await liaison.getByRole('link', { name: '核对本科室办事电话' }).click();
    await liaison.getByLabel('更正指南').check();
    await liaison.getByLabel('完成情况').fill('电话无误。');
    await liaison.getByLabel('网址').fill('https://example.gov.cn/dh');
    await liaison.getByRole('dialog').getByRole('button', { name: '提交审核' }).click();
    await liaison.getByRole('dialog').getByText('已提交审核').waitFor();

    await office.goto(new URL('/tasks/all?view=board&search=核对本科室办事电话', office.url()).href);
    const column = (name: string) => office.getByRole('region', { name });
    await column('待审核').getByText('核对本科室办事电话').waitFor();
    expect(await column('未开始').getByText('核对本科室办事电话').count()).toBe(1);
    // Legal steps only: nothing leads from 未开始 to 已完成.
    expect(await column('未开始').getByRole('button', { name: '移动到…' }).count()).toBe(0);
    await column('待审核').getByRole('button', { name: '移动到…' }).click();
    expect(await office.getByRole('menuitem').allTextContents()).toEqual([
      '已完成（接收）',
      '已退回（退回）',
    ]);
    await office.getByRole('menuitem', { name: '已完成（接收）' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '接收' }).click();
    await column('已完成').getByText('核对本科室办事电话').waitFor();
    await office.context().close();
    await liaison.context().close();
  });

  it('accepts several at once and is told of each', async () => {
    const office = await stage.logIn('linwq', '/tasks/all?state=SUBMITTED&year=2025');
    await office.locator('.data-table .is-row').first().waitFor();
    const waiting = await office.locator('.data-table .is-row').count();
    await office.goto(new URL('/tasks/all?year=2025&size=100', office.url()).href);
    await office.locator('.data-table .is-row').nth(waiting).waitFor();
    await office.locator('.data-table .is-row', { hasText: '待审核' }).first().getByRole('checkbox').check();
    await office
      .locator('.data-table .is-row')
      .filter({ hasNotText: '待审核' })
      .first()
      .getByRole('checkbox')
      .check();
    const bar = office.getByRole('region', { name: '已选2项' });
    await bar.getByRole('button', { name: '接收' }).click();
    await office.getByRole('dialog').getByRole('button', { name: '接收' }).click();
    const result = office.getByRole('dialog', { name: '接收结果：1项已接收，1项未接收' });
    await result.getByText('任务不在待审核状态，请按最新状态处理。').waitFor();
    await result.getByRole('button', { name: '知道了' }).click();
    await expect.poll(() => office.locator('.bulk-bar').count()).toBe(0);
    await office.context().close();
  });
});

describe('messages', () => {
  it('are read by a click that goes where they lead, and all at once', async () => {
    const page = await stage.logIn('chenxl', '/disclosures');
    const unread = async () =>
      Number(/\d+/.exec((await page.getByRole('button', { name: /^消息/ }).textContent()) ?? '0')?.[0] ?? 0);
    await page.getByRole('button', { name: /^消息，/ }).click();
    const before = await unread();
    const list = page.getByRole('dialog', { name: '消息' });
    await list.getByRole('listitem').first().getByRole('button').click();
    await page.waitForURL('**/tasks/**');
    await expect.poll(unread).toBe(before - 1);
    await page.getByRole('button', { name: /^消息，/ }).click();
    await list.getByRole('button', { name: '全部已读' }).click();
    await expect.poll(unread).toBe(0);
    await page.context().close();
  });
});

describe('a leader', () => {
  it('opens a number’s rows and a task by its address, but has no tasks of his own', async () => {
    const page = await stage.logIn('zhoumy', '/tasks');
    await page.getByRole('heading', { level: 1, name: '任务台账' }).waitFor();
    await page.goto(new URL('/tasks/rows?state=OVERDUE', page.url()).href);
    const total = Number(/\d+/.exec((await page.getByTestId('task-rows-total').textContent()) ?? '')?.[0]);
    expect(total).toBeGreaterThan(0);
    const link = page.locator('.data-table .is-row a').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('region', { name: '下一步' }).count()).toBe(0);
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByTestId('task-rows-total').waitFor();
    await page.context().close();
  });

  it('and a liaison sees as many rows, those of other sections by number only', async () => {
    const leader = await stage.logIn('zhoumy', '/tasks/rows?state=OVERDUE');
    const liaison = await stage.logIn('chenxl', '/tasks/rows?state=OVERDUE');
    const totals = await Promise.all(
      [leader, liaison].map((page) => page.getByTestId('task-rows-total').textContent()),
    );
    expect(totals[0]).toBe(totals[1]);
    const foreign = liaison.locator('.data-table .is-row', { hasText: '劳动关系科' }).first();
    expect(await foreign.getByRole('link').count()).toBe(0);
    expect(await foreign.textContent()).toMatch(/演示-R-\d{4}-\d{3}/);
    await leader.context().close();
    await liaison.context().close();
  });
});

describe('on a phone', () => {
  it.each([
    ['chenxl', '/'],
    ['chenxl', '/tasks'],
    ['linwq', '/tasks/all'],
    ['linwq', '/tasks/all?view=board'],
    ['linwq', '/tasks/all/new'],
    ['zhoumy', '/tasks/rows?state=OVERDUE'],
  ])('%s %s does not scroll sideways', async (who, path) => {
    const page = await stage.logIn(who, path, phone);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    await page.context().close();
  });

  it('a liaison opens, photographs or chooses, and submits from the fixed foot', async () => {
    const page = await stage.logIn('chenxl', '/', phone);
    await page.locator('.ruled-list a').first().click();
    await page.getByRole('button', { name: '拍照' }).waitFor();
    expect(await page.locator('input[capture]').getAttribute('accept')).toBe('image/jpeg,image/png');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    const foot = await page.getByRole('button', { name: '提交审核' }).boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(812);
    await page.context().close();
  });
});
