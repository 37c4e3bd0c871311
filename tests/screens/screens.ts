import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openStage } from '../browser/support.ts';
import { PAGES, PRINTS } from './pages.ts';

/**
 * `pnpm screens [folder] [name]`: every page as each kind of user sees it, at 1440
 * and 375 px, by day and by night, the printed ones on A4 too, and the picture of
 * the README. Needs the built product and Chromium.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../.screens', import.meta.url));
const only = process.argv[3]?.split(',');
const wanted = (name: string) => !only || only.some((part) => name.includes(part));
mkdirSync(folder, { recursive: true });

const SIZES = { 1440: { width: 1440, height: 900 }, 375: { width: 375, height: 812 } };

const stage = await openStage();
// One log-in a person: the server slows down who logs in again and again.
const pages = new Map<string, Page>();
const pageOf = async (loginName: string) => {
  const page = pages.get(loginName) ?? (await stage.logIn(loginName));
  pages.set(loginName, page);
  return page;
};

/** Opens the path, then, one after another, the first link on the page that fits each pattern. */
async function open(page: Page, path: string, links: readonly RegExp[]): Promise<boolean> {
  await page.goto(`${stage.server.url}${path}`);
  await page.waitForLoadState('networkidle');
  for (const link of links) {
    const hrefs = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    const href = hrefs.find((each) => link.test(each));
    if (!href) return false;
    await page.goto(`${stage.server.url}${href}`);
    await page.waitForLoadState('networkidle');
  }
  return true;
}

try {
  for (const [name, loginName, path, ...links] of PAGES.filter(([each]) => wanted(each))) {
    const page = await pageOf(loginName);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      if (!(await open(page, path, links))) {
        console.log(`${name} ${size}: no such link`);
        continue;
      }
      await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
      if (name === 'leader-home' && size === '1440')
        await page.screenshot({ path: fileURLToPath(new URL('dashboard.png', import.meta.url)) });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.waitForTimeout(300); // antd changes its colours over a moment
      await page.screenshot({ path: `${folder}/${name}-${size}-dark.png`, fullPage: true });
      // No page may scroll sideways, which a picture of the whole page would hide.
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      console.log(`${name} ${size}${wide > 0 ? `: ${wide} px too wide` : ''}`);
    }
    if (!PRINTS.has(name)) continue;
    await page.setViewportSize(SIZES[1440]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.pdf({
      path: `${folder}/${name}.pdf`,
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
    });
  }
} finally {
  await stage.close();
}
