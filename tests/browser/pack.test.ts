import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../support/docx.ts';
import { openStage, type Stage } from './support.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the quarterly pack', () => {
  it('shows who has handed in a summary as it comes, on a phone without sideways scroll', async () => {
    const office = await stage.logIn('linwq', '/packs');
    await office.getByRole('button', { name: '收小结' }).click();
    await office.getByRole('button', { name: /^催报\d个科室$/ }).waitFor();
    const liaison = await stage.logIn('chenxl', '/packs', { width: 375, height: 812 });
    await liaison.getByRole('link', { name: '养老保险科', exact: true }).click();
    const field = liaison.getByRole('textbox');
    expect(await field.inputValue()).toMatch(/^本季度任务\d+项/);
    await field.fill('本季度工作已按要求完成。');
    const width = await liaison.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(375);
    await liaison.getByRole('button', { name: '报送' }).click();
    const row = office.locator('.pack-lines li', { hasText: '养老保险科' });
    await row.getByText('已报').waitFor();
    await office.getByText('本季度工作已按要求完成。').waitFor();
    await office.context().close();
    await liaison.context().close();
  });

  it('takes the office four clicks from its home: open, make, take out, tell', async () => {
    const page = await stage.logIn('linwq', '/');
    let clicks = 0;
    await page.exposeFunction('clicked', () => (clicks += 1));
    await page.evaluate(() =>
      document.addEventListener('click', () => (window as unknown as { clicked(): void }).clicked(), true),
    );
    await page.getByRole('link', { name: /季度例会材料$/ }).click();
    await page.getByRole('button', { name: '生成材料' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Word' }).click(),
    ]);
    await page.getByRole('button', { name: '发会议通知' }).click();
    await page.getByRole('button', { name: '已发会议通知' }).waitFor();
    expect(clicks).toBe(4);

    // The file says what the screen says.
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer); // a stream of bytes
    const words = wordsOf(new Uint8Array(Buffer.concat(chunks)));
    const rows = await page
      .locator('.is-statistics tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.children].map((cell) => cell.textContent ?? '').join('|')),
      );
    expect(rows).toHaveLength(19);
    const plain = words.map((line) => line.replace(/^　+/, ''));
    for (const row of rows) expect(plain).toContain(row);
    const progress = await page
      .locator('.pack-grid:not(.is-statistics) tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.children].map((cell) => cell.textContent ?? '').join('|')),
      );
    expect(progress.length).toBe(9);
    for (const row of progress) expect(plain).toContain(row);

    // Those invited have the notice.
    const liaison = await stage.logIn('chenxl', '/');
    await liaison.getByRole('button', { name: /消息/ }).click();
    await liaison
      .getByText(/会议通知/)
      .first()
      .waitFor();
    await liaison.context().close();
    await page.context().close();
  });
});
