import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../support/client.ts';
import { TASK_OP } from '../support/task-operations.ts';
import { openStage, type Stage, today } from './support.ts';

let stage: Stage;
let office: TestClient;
beforeAll(async () => {
  // Reports and acceptances are sent past the screens, as somebody elsewhere would.
  stage = await openStage([], { OPERATIONS: 'any' });
  office = new TestClient(stage.server.url);
  (await office.logIn('linwq', 'Gongkai2009')).ok();
});
afterAll(() => stage.close());

const year = (): number => Number(today().slice(0, 4));

interface Task {
  id: string;
  version: number;
  title: string;
  measures: object[];
}
interface Line {
  sectionId: string;
  name: string;
  total: number;
  done: number;
  overdue: number;
}

const SECTION = '养老保险科';

const lineOf = async (name: string): Promise<Line> =>
  (await office.call(TASK_OP.progress, { year: year() }))
    .ok<{ sections: Line[] }>()
    .sections.find((line) => line.name === name) as Line; // a section of the demo office

const lateOf = async (sectionId: string): Promise<Task[]> => {
  const filter = { year: year(), sectionId, state: 'OVERDUE' };
  return (await office.call(TASK_OP.list, { filter, page: { page: 1, size: 100 } })).ok().items;
};

/** Hands in a late task and accepts it. */
async function finish({ id, version, measures }: Task): Promise<void> {
  const input = {
    id,
    version,
    report: '已办结',
    measuresDone: measures.map(() => true),
    links: ['https://example.gov.cn/guide'],
    lateReason: '系统升级',
  };
  const submitted = (await office.call(TASK_OP.submit, { input })).ok();
  (await office.call(TASK_OP.accept, { input: { id, version: submitted.version } })).ok();
}

/** Counts what a person presses from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = window as unknown as { clicks: number }; // the test's own note
    counter.clicks = 0;
    document.addEventListener('click', (event) => event.isTrusted && (counter.clicks += 1), true);
  });
  return () => page.evaluate(() => (window as unknown as { clicks: number }).clicks); // noted above
}

const noSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

describe('督办', () => {
  it('takes a leader three clicks, reaches the liaison at once, and its answer comes back live', async () => {
    const { overdue } = await lineOf(SECTION);
    expect(overdue).toBeGreaterThan(0);
    const leader = await stage.logIn('zhoumy', '/');
    const liaison = await stage.logIn('chenxl', '/supervision');
    await liaison.getByText('没有督办').waitFor();
    await liaison.waitForLoadState('networkidle');
    const requests: string[] = [];
    liaison.on('request', (request) => requests.push(request.url()));

    const clicks = await countClicks(leader);
    await leader.getByRole('link', { name: `${SECTION}逾期${overdue}项，督办` }).click();
    const boxes = leader.getByRole('list', { name: `${SECTION}逾期任务` }).getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await boxes.count()).toBe(overdue);
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true);
    await leader.getByRole('button', { name: '督办', exact: true }).click();
    expect(await leader.getByLabel('督办要求').inputValue()).toContain('请抓紧办理');
    await leader.getByRole('button', { name: '确认督办' }).click();
    await leader.getByText(`已督办${overdue}项，${SECTION}已收到`).waitFor();
    expect(await clicks()).toBe(3);

    // On the liaison's open list, without asking for it.
    const rows = liaison.locator('.ant-table-row');
    await expect.poll(() => rows.count()).toBe(Math.min(overdue, 20));
    expect(await rows.first().innerText()).toContain('待答复，未阅');
    expect(requests).toEqual([]);

    // Opened again, nothing is chosen: what waits for an answer is not pressed twice by mistake.
    await leader.getByRole('link', { name: `${SECTION}逾期${overdue}项，督办` }).click();
    await boxes.first().waitFor();
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(false);
    expect(await leader.getByRole('button', { name: '督办', exact: true }).isDisabled()).toBe(true);

    const title = await rows.first().locator('a').innerText();
    const href = (await rows.first().locator('a').getAttribute('href')) ?? '';
    await leader.goto(`${stage.server.url}${href}`);
    await leader.getByText('待答复，未阅').waitFor();
    await leader.waitForLoadState('networkidle');
    const asked: string[] = [];
    leader.on('request', (request) => asked.push(request.url()));
    await liaison.getByRole('link', { name: title, exact: true }).first().click();
    await leader.getByText('待答复，已阅').waitFor({ timeout: 2000 });
    await leader.getByText(/^陈晓岚　今天/).waitFor();

    await liaison.getByRole('button', { name: '答复', exact: true }).click();
    await liaison.getByRole('textbox', { name: '答复' }).fill('字'.repeat(301));
    await liaison.locator('.drawer-page').getByRole('button', { name: '答复', exact: true }).click();
    await liaison.getByText('答复不能超过300个字').waitFor();
    await liaison.getByRole('textbox', { name: '答复' }).fill('材料已报办公室，周五前办结。');
    await liaison.locator('.drawer-page').getByRole('button', { name: '答复', exact: true }).click();
    await leader.getByText('材料已报办公室，周五前办结。').waitFor({ timeout: 2000 });
    await leader.locator('.drawer-page-head').getByText('已答复').waitFor();
    expect(asked).toEqual([]);
    await liaison.context().close();
    await leader.context().close();
  });

  it('is not offered to those who may not press', async () => {
    const page = await stage.logIn('chenxl', '/');
    await page.getByRole('heading', { name: '科室进度' }).waitFor();
    expect(await page.getByRole('button', { name: /^督办/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /，督办$/ }).count()).toBe(0);
    const { sectionId } = await lineOf(SECTION);
    await page.goto(`${stage.server.url}/late/${sectionId}/supervise?tasks=x`);
    await page.getByText('督办由领导小组发出。').waitFor();
    await page.context().close();
  });

  it('fits a phone, in the same three clicks', async () => {
    const { overdue, name } = await lineOf('社保中心');
    const page = await stage.logIn('zhoumy', '/', { width: 375, height: 812 });
    const red = page.getByRole('link', { name: `${name}逾期${overdue}项，督办` });
    await red.waitFor();
    await noSidewaysScroll(page);
    const clicks = await countClicks(page);
    await red.click();
    await page.getByRole('button', { name: '督办', exact: true }).waitFor();
    await noSidewaysScroll(page);
    await page.getByRole('button', { name: '督办', exact: true }).click();
    await page.getByRole('button', { name: '确认督办' }).waitFor();
    await noSidewaysScroll(page);
    await page.getByRole('button', { name: '确认督办' }).click();
    await page.getByText(`已督办${overdue}项`).waitFor();
    expect(await clicks()).toBe(3);
    await page.goto(`${stage.server.url}/supervision`);
    await page.getByText('待答复，未阅').first().waitFor();
    await noSidewaysScroll(page);
    await page.locator('.row-card-title a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await noSidewaysScroll(page);
    await page.context().close();
  });
});

describe('科室进度', () => {
  it('moves within a second of an acceptance, without a request, and its lines stay where they are', async () => {
    const name = '劳动监察大队';
    const before = await lineOf(name);
    const page = await stage.logIn('zhoumy', '/');
    const line = page.locator(`tr[data-section="${name}"]`);
    await line.waitFor();
    await page.waitForLoadState('networkidle');
    const order = () =>
      page
        .locator('tr[data-section]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-section')));
    const stood = await order();
    const read = () =>
      line.evaluate((row) =>
        [...row.querySelectorAll('td.number')].slice(0, 2).map((cell) => cell.textContent),
      );
    expect(await read()).toEqual([`${before.done} / ${before.total}`, String(before.overdue)]);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const late = await lateOf(before.sectionId);
    expect(late).toHaveLength(before.overdue);
    for (const [index, task] of late.slice(0, 3).entries()) {
      await finish(task);
      const expected = [`${before.done + index + 1} / ${before.total}`, String(before.overdue - index - 1)];
      await expect.poll(read, { timeout: 1000, interval: 20 }).toEqual(expected);
    }
    const label = `${name}逾期${before.overdue - Math.min(3, late.length)}项，督办`;
    if (before.overdue > 3) await page.getByRole('link', { name: label }).waitFor();
    expect(await order()).toEqual(stood);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('draws as many squares as there are tasks, or bars on one scale', async () => {
    const page = await stage.logIn('zhoumy', '/');
    const { sections } = (await office.call(TASK_OP.progress, { year: year() })).ok<{ sections: Line[] }>();
    await page.locator('tr[data-section]').first().waitFor();
    const most = Math.max(...sections.map(({ total }) => total));
    for (const { name, total, overdue } of sections) {
      const shapes = page.locator(`tr[data-section="${name}"] .progress-shapes`);
      if (most <= 20) {
        expect(await shapes.locator('.square').count()).toBe(total);
        expect(await shapes.locator('.square.is-late').count()).toBe(overdue);
      } else if (total > 0) {
        const widths = await shapes.evaluate((cell) => [
          cell.querySelector('.progress-bar')?.getBoundingClientRect().width ?? 0,
          cell.clientWidth - 24, // its padding
        ]);
        expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(total / most, 1);
      }
    }
    await page.context().close();
  });

  it('prints with the whole overview on one A4 page', async () => {
    const page = await stage.logIn('zhoumy', '/');
    await page.locator('.recharts-surface').first().waitFor();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const drawn = await page.locator('.recharts-surface').first().boundingBox();
    expect(drawn?.width).toBeGreaterThan(100);
    expect(await page.locator('[data-section]').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '打印一页' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
