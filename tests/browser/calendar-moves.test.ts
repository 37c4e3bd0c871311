import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidayNotices } from '@gongkai/shared/calendar/calendar-data';
import { officialCalendar } from '@gongkai/shared/calendar/calendar';
import { day, yearOf } from '@gongkai/shared/calendar/day';
import { makeCalendar } from '@gongkai/shared/calendar/working-calendar';
import { addWorkingDays, nextWorkingDay } from '@gongkai/shared/calendar/working-days';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cli } from '../support/process.ts';
import { act, documentIdOf, openStage, type Stage, today } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('a notice entered elsewhere moves the day and the countdown on an open page', async () => {
  const page = await stage.logIn('linwq', '/disclosures');
  const [section] = (await act(page, 'Sections', {})) as unknown as { id: string }[];
  const formedOn = day(today());
  const input = {
    onceKey: crypto.randomUUID(),
    title: '随日历移动的信息',
    category: 'WORK_NEWS',
    formedOn,
    attribute: 'ACTIVE',
    sectionId: section?.id,
  };
  const { id } = await act(page, 'CreateDisclosure', { input });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  const asked = (operation: string) => sent.some((body) => body.includes(documentIdOf(operation) ?? '?'));
  await page.goto(`${stage.server.url}/disclosures/${String(id)}`);
  await page.getByText('剩20个工作日').waitFor();
  // The calendar came with the first answer: nothing has asked for it.
  expect([asked('Bootstrap'), asked('Calendar')]).toEqual([true, false]);
  const words = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（`;
  const before = addWorkingDays(formedOn, 20, officialCalendar).dueOn;
  await page.getByText(words(before)).first().waitFor();

  // The next working day is given off: the limit moves by one, and as many days are left as before.
  const off = nextWorkingDay(formedOn, officialCalendar);
  const year = yearOf(off);
  const days = [
    ...holidayNotices.filter((notice) => notice.year === year).flatMap((notice) => notice.days),
    { date: off, name: '临时放假', isOffDay: true },
  ];
  const after = addWorkingDays(
    formedOn,
    20,
    makeCalendar([...holidayNotices, { year, title: '', number: '', url: '', days }]),
  ).dueOn;
  expect(after > before).toBe(true);
  const path = join(stage.dataDir, 'notice.json');
  writeFileSync(path, JSON.stringify({ year, notice: '国办发明电〔2026〕100号', days }));
  const done = await cli(['calendar:import', path], { DATA_DIR: stage.dataDir });
  expect(done).toMatchObject({ code: 0, stderr: '' });
  await page.getByText(words(after)).first().waitFor({ timeout: 3000 });
  await page.getByText('剩20个工作日').waitFor({ timeout: 3000 });
  await page.getByText('到期日调整').waitFor();
  expect(asked('Calendar')).toBe(true);
});
