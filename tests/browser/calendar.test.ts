import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirm, openStage, requestsOf, type Stage, today } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const NEXT = Number(today().slice(0, 4)) + 1;

/** A made-up notice: the festivals of the solar calendar, and enough days for a whole year. */
const NOTICE = `元旦：1月1日至3日放假。
春节：2月5日至12日放假调休，共8天。
劳动节：5月1日至5日放假调休，共5天。
国庆节：10月1日至7日放假调休，共7天。`;

it('a notice is pasted, seen before it is entered, live with everybody, and undone', async () => {
  const office = await stage.logIn('linwq', `/calendar?year=${NEXT}`);
  const leader = await stage.logIn('zhoumy', `/calendar?year=${NEXT}`);
  await leader.getByText(`${NEXT}年的放假安排还没有录入。`, { exact: false }).waitFor();
  expect(await leader.getByRole('button', { name: /通知$/ }).count()).toBe(0);

  await office.getByRole('button', { name: `录入${NEXT}年通知` }).click();
  const submit = office.locator('.ant-drawer-footer').getByRole('button', { name: /^录入/ });
  const weekday = '日一二三四五六'[new Date(`${NEXT}-01-02T00:00:00Z`).getUTCDay()];
  await office.locator('#days').fill(`元旦：1月1日（周${weekday}）放假。`);
  await office.getByText(/^元旦：\d{4}-01-01是星期.，不是星期.$/).waitFor();
  await office.locator('#days').fill('元旦：1月1日放假。');
  await submit.click();
  await office.getByText('放假日期不全：缺少', { exact: false }).waitFor();

  await office.locator('#days').fill(NOTICE);
  await office.getByText('读出放假23天、调休上班0天').waitFor();
  await office.getByText('天的放假、上班有变动', { exact: false }).waitFor();
  await submit.click();
  await office.getByText(/^已录入/).waitFor();

  // Nobody touches the leader's page: the bar goes, the days and the notice come.
  await leader.getByRole('rowheader', { name: '国庆节' }).waitFor();
  expect(await leader.getByText('还没有录入', { exact: false }).count()).toBe(0);
  expect(await leader.locator('.month-grid .day-off').count()).toBe(23);

  await office.getByRole('button', { name: '撤销' }).click();
  await office.getByLabel('理由').fill('演示录入');
  await confirm(office, '撤销通知');
  await leader.getByText(`${NEXT}年的放假安排还没有录入。`, { exact: false }).waitFor();
  await leader.context().close();
  await office.context().close();
});

it('a limit says how it came about, from what was asked for once', async () => {
  const office = await stage.logIn('linwq', '/applications');
  await office.locator('.data-table .is-row a').first().click();
  const drawer = office.getByRole('dialog');
  await drawer.getByRole('button', { name: '怎么算的' }).click();
  const trace = drawer.getByRole('region', { name: '期限怎么算的' });
  await trace.getByRole('listitem').first().waitFor();
  const due = /(\d+年\d+月\d+日)/.exec(
    (await drawer.locator('.deadline-chip-date').textContent()) ?? '',
  )?.[1];
  expect(due).toBeTruthy();
  expect(await trace.locator('[data-rule=DUE]').textContent()).toContain(`${due}`);
  expect(await trace.locator('[data-rule=START]').textContent()).toContain('当日不计');
  const asked = requestsOf(office);
  await drawer.getByRole('button', { name: '收起' }).click();
  await drawer.getByRole('button', { name: '怎么算的' }).click();
  await trace.getByRole('listitem').first().waitFor();
  expect(asked).toEqual([]);
  await office.context().close();
});
