import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from '../support/client.ts';
import { OP } from '../support/operations.ts';
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

/** The sections as they stand in a year. */
const linesOf = async (inYear: number): Promise<Line[]> =>
  (await office.call(TASK_OP.progress, { year: inYear })).ok<{ sections: Line[] }>().sections;

/** A section of the demo office with late tasks; in January those are of last year. */
async function lateSection(): Promise<Line & { readonly inYear: number }> {
  for (const inYear of [year(), year() - 1]) {
    const line = (await linesOf(inYear)).find(({ overdue }) => overdue > 0);
    if (line) return { ...line, inYear };
  }
  throw new Error('the demo office has nothing late');
}

const tasksIn = async (sectionId: string, state: string): Promise<Task[]> => {
  const filter = { year: year(), sectionId, state };
  return (await office.call(TASK_OP.list, { filter, page: { page: 1, size: 100 } })).ok().items;
};

/** Somebody of the section who answers; most sections of the demo have no account for it. */
async function liaisonOf(section: Line, path: string): Promise<Page> {
  const known: Partial<Record<string, string>> = { 养老保险科: 'chenxl', 就业培训科: 'wujp' };
  const loginName = known[section.name];
  if (loginName) return stage.logIn(loginName, path);
  const [system, security] = [new TestClient(stage.server.url), new TestClient(stage.server.url)];
  (await system.logIn('sysadmin', 'Gongkai2009')).ok();
  (await security.logIn('secadmin', 'Gongkai2009')).ok();
  const sections = (await office.call('{sections{id liaison{id}}}')).ok<
    { id: string; liaison: { id: string } | null }[]
  >();
  const personId = sections.find(({ id }) => id === section.sectionId)?.liaison?.id;
  const input = { loginName: 'lianluo', personId, password: 'Gongkai2009' };
  const account = (await system.call(OP.createAccount, { input })).ok();
  const grant = { id: account.id, roles: ['LIAISON'], reason: '测试' };
  (await security.call(OP.grantRoles, { input: grant })).ok();
  return stage.logIn('lianluo', path, undefined, 'Renyuan1949kai');
}

/** Hands in a task and accepts it. */
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
    const section = await lateSection();
    const { overdue, name } = section;
    const leader = await stage.logIn('zhoumy', `/?year=${section.inYear}`);
    const liaison = await liaisonOf(section, '/supervision');
    const rows = liaison.locator('.ant-table-row');
    await liaison.getByText(/^共\d+件$|没有督办/).waitFor();
    const before = await rows.count();
    await liaison.waitForLoadState('networkidle');
    const requests: string[] = [];
    liaison.on('request', (request) => requests.push(request.url()));

    const clicks = await countClicks(leader);
    await leader.getByRole('link', { name: `${name}逾期${overdue}项，督办` }).click();
    const boxes = leader.getByRole('list', { name: `${name}逾期任务` }).getByRole('checkbox');
    await boxes.first().waitFor();
    expect(await boxes.count()).toBe(overdue);
    for (const box of await boxes.all()) expect(await box.isChecked()).toBe(true);
    await leader.getByRole('button', { name: '督办', exact: true }).click();
    expect(await leader.getByLabel('督办要求').inputValue()).toContain('请抓紧办理');
    await leader.getByRole('button', { name: '确认督办' }).click();
    await leader.getByText(`已督办${overdue}项，${name}已收到`).waitFor();
    expect(await clicks()).toBe(3);

    // On the liaison's open list, without asking for it.
    await expect.poll(() => rows.count()).toBe(Math.min(before + overdue, 20));
    expect(await rows.first().innerText()).toContain('待答复，未阅');
    expect(requests).toEqual([]);

    // Opened again, nothing is chosen: what waits for an answer is not pressed twice by mistake.
    await leader.getByRole('link', { name: `${name}逾期${overdue}项，督办` }).click();
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
    await leader
      .getByText(/　今天 \d\d:\d\d$/)
      .first()
      .waitFor();

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
    const { sectionId, inYear } = await lateSection();
    const page = await stage.logIn('linwq', `/?year=${inYear}`);
    await page.locator('tr[data-section]').first().waitFor();
    expect(await page.getByRole('button', { name: /^督办/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /，督办$/ }).count()).toBe(0);
    await page.goto(`${stage.server.url}/late/${sectionId}/supervise?tasks=x`);
    await page.getByText('督办由领导小组发出。').waitFor();
    await page.context().close();
  });

  it('fits a phone, in the same three clicks', async () => {
    const { overdue, name, inYear } = await lateSection();
    const page = await stage.logIn('zhoumy', `/?year=${inYear}`, { width: 375, height: 812 });
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
    const open = (await linesOf(year())).toSorted((a, b) => b.total - b.done - (a.total - a.done));
    const before = open[0] as Line; // there are sections
    const page = await stage.logIn('zhoumy', '/');
    const line = page.locator(`tr[data-section="${before.name}"]`);
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
    const [late, begun, fresh] = [
      await tasksIn(before.sectionId, 'OVERDUE'),
      await tasksIn(before.sectionId, 'IN_PROGRESS'),
      await tasksIn(before.sectionId, 'NOT_STARTED'),
    ];
    expect(late).toHaveLength(before.overdue);
    const todo = [...new Map([...late, ...begun, ...fresh].map((task) => [task.id, task])).values()];
    expect(todo.length).toBeGreaterThan(0);
    for (const [index, task] of todo.slice(0, 3).entries()) {
      await finish(task);
      const expected = [
        `${before.done + index + 1} / ${before.total}`,
        String(Math.max(0, before.overdue - index - 1)),
      ];
      await expect.poll(read, { timeout: 1000, interval: 20 }).toEqual(expected);
    }
    expect(await order()).toEqual(stood);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('opens, from each number of a section, as many tasks', async () => {
    const page = await stage.logIn('zhoumy', '/');
    const [section] = (await linesOf(year())).filter(({ done }) => done > 0);
    const { name, done, total, overdue } = section as Line; // nearly all the demo's are done
    for (const [label, value] of [
      [`${name}已完成${done}项`, done],
      [`${name}共${total}项任务`, total],
      [`${name}逾期${overdue}项，查看任务`, overdue],
    ] as const) {
      await page.getByRole('link', { name: label }).click();
      await page.getByTestId('task-rows-total').getByText(`共${value}项`).waitFor();
      await page.getByRole('button', { name: '返回' }).click();
      await page.getByRole('heading', { level: 1, name: '政府信息公开总览' }).waitFor();
    }
    await page.context().close();
  });

  it('draws bars on one scale while a section has more than twenty tasks, else a square for each', async () => {
    const page = await stage.logIn('zhoumy', '/');
    await page.locator('tr[data-section]').first().waitFor();
    const shapesOf = (name: string) => page.locator(`tr[data-section="${name}"] .progress-shapes`);
    const most = Math.max(...(await linesOf(year())).map(({ total }) => total));
    if (most > 20)
      for (const { name, total } of await linesOf(year())) {
        const [bar = 0, cell = 1] = await shapesOf(name).evaluate((td) => [
          td.querySelector('.progress-bar')?.getBoundingClientRect().width ?? 0,
          td.clientWidth - 24, // its padding
        ]);
        expect(bar / cell).toBeCloseTo(total / most, 1);
      }
    for (const { sectionId, total } of await linesOf(year()))
      for (const { id, version } of (await tasksIn(sectionId, 'DONE')).slice(0, Math.max(0, total - 20)))
        (await office.call(TASK_OP.void, { input: { id, version, reason: '重复交办' } })).ok();
    for (const { name, total, done, overdue } of await linesOf(year())) {
      const squares = (kind = '') => shapesOf(name).locator(`.square${kind}`);
      await expect.poll(() => squares().count()).toBe(total);
      expect(await squares('.is-late').count()).toBe(overdue);
      expect(await squares('.is-done').count()).toBe(done);
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
