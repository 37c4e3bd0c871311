import { addDays, day } from '@gongkai/shared/calendar/day';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { act, confirm, today } from './support.ts';

/** The page behind a line of the menu, as a person goes there: what lies over the old one is closed first. */
export async function goTo(page: Page, ...lines: string[]): Promise<void> {
  await closeDrawer(page);
  for (const line of lines)
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: new RegExp(`^${line}`) })
      .first()
      .click();
}

/** Closes the drawer that lies over the page, if one does. Esc is pressed again while something else still takes it. */
export async function closeDrawer(page: Page): Promise<void> {
  const drawer = page.locator('.ant-drawer-body');
  const press = async (): Promise<number> => {
    if ((await drawer.count()) > 0) await page.keyboard.press('Escape');
    return drawer.count();
  };
  await expect.poll(press, { timeout: 10_000, interval: 500 }).toBe(0);
}

export const rowOf = (page: Page, title: string): Locator =>
  page.locator('.data-table .is-row', { hasText: title });

/** Opens a task of 我的任务, fills it in and submits it; what else has to be there is done in `more`. */
export async function report(
  page: Page,
  title: string,
  words: string,
  more: (drawer: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await rowOf(page, title).getByRole('link', { name: title }).click();
  const drawer = page.getByRole('dialog', { name: title });
  await drawer.getByLabel('完成情况').fill(words);
  await more(drawer);
  await drawer.getByRole('button', { name: '提交审核' }).click();
  await drawer.getByText('已提交审核').waitFor();
}

/** On an opened task: 接收, up to the receipt, whose number it returns. */
export async function accept(page: Page): Promise<string> {
  const next = page.getByRole('region', { name: '下一步' });
  await next.getByRole('button', { name: '接收' }).click();
  await confirm(page, '接收');
  await next.getByText('已办结').waitFor();
  const receipt = page.getByText(/HZ-\d{4}-\d{4}/).first();
  return /HZ-\d{4}-\d{4}/.exec((await receipt.textContent()) ?? '')?.[0] ?? '';
}

/** From the ledger to a meeting that is planned: who is invited and where is filled in already. */
export async function planMeeting(page: Page, name: string, heldOn: string): Promise<void> {
  await goTo(page, '会议与培训', '会议台账');
  await page.getByRole('button', { name: '安排会议' }).click();
  await page.locator('#name').fill(name);
  await page.locator('#heldOn').fill(heldOn);
  await page.locator('#convenorId').click();
  await page.keyboard.type('石磊');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '安排', exact: true }).click();
  await page.getByRole('dialog', { name }).getByRole('button', { name: '发会议通知' }).waitFor();
}

/** A planned meeting of today: told, some signed in, the sign-in closed. */
export async function holdMeeting(page: Page, present: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: '发会议通知' }).click();
  await confirm(page, '发会议通知');
  await page.getByRole('button', { name: '签到', exact: true }).click();
  for (const name of present)
    await page
      .getByRole('group', { name: `${name}签到` })
      .getByRole('button', { name: '实到' })
      .click();
  await page.locator('.attendance-line', { hasText: `实到${present.length}人` }).waitFor();
  await page.getByRole('button', { name: '结束签到' }).click();
  await confirm(page, '结束签到');
  await page.getByRole('button', { name: '登记纪要' }).waitFor();
}

/** A task that is late already: decided at a meeting of the days before, which is entered now. Not through the screens. */
export async function lateTask(page: Page, section: string, what: string): Promise<void> {
  const people = (await act(page, 'People', {})) as unknown as { id: string; name: string }[];
  const sections = (await act(page, 'Sections', {})) as unknown as { id: string; name: string }[];
  const before = (days: number): string => addDays(day(today()), -days);
  const planned = await act(page, 'PlanMeeting', {
    input: {
      onceKey: crypto.randomUUID(),
      name: '前日的碰头会',
      kind: 'WORK',
      heldOn: before(2),
      startsAt: '09:00',
      place: '局三楼会议室',
      convenorId: people.find(({ name }) => name === '石磊')?.id,
      agenda: [],
      invitedIds: people.filter(({ name }) => name === '陈晓岚').map(({ id }) => id),
    },
  });
  const meetingId = planned['id'];
  const attendee = (planned['attendees'] as { id: string }[])[0];
  const told = await act(page, 'NotifyMeeting', { input: { id: meetingId, version: planned['version'] } });
  await act(page, 'TickAttendee', { input: { id: attendee?.id, state: 'PRESENT', leaveReason: null } });
  await act(page, 'HoldMeeting', { input: { id: meetingId, version: told['version'] } });
  const sectionId = sections.find(({ name }) => name === section)?.id;
  const decision = { meetingId, what, sectionId, personId: null, dueOn: before(1) };
  await act(page, 'AddDecision', { input: { ...decision, onceKey: crypto.randomUUID() } });
  await act(page, 'MakeDecisionTasks', { meetingId });
}
