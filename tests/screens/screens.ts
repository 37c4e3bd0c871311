import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStage } from '../browser/support.ts';

/**
 * `pnpm screens [folder]`: every page as each kind of user sees it, at 1440 and
 * 375 px, and the picture of the README. Needs the built product and Chromium.
 */
const folder = process.argv[2] ?? fileURLToPath(new URL('../.screens', import.meta.url));
const only = process.argv[3];
mkdirSync(folder, { recursive: true });

const PAGES: readonly [string, string, string][] = [
  ['leader-home', 'zhoumy', '/'],
  ['office-home', 'linwq', '/'],
  ['liaison-home', 'chenxl', '/'],
  ['statistics-2009', 'linwq', '/statistics?year=2009'],
  ['statistics-now', 'zhoumy', '/statistics'],
  ['statistics-rows', 'zhoumy', '/statistics/rows?code=A2'],
  ['charts', 'zhoumy', '/statistics/charts'],
  ['disclosures', 'linwq', '/disclosures'],
  ['disclosure-new', 'chenxl', '/disclosures/new'],
  ['applications', 'linwq', '/applications'],
  ['application-new', 'sunxf', '/applications/new'],
  ['remedies', 'linwq', '/remedies'],
  ['organisation', 'linwq', '/organisation'],
  ['accounts', 'sysadmin', '/accounts'],
  ['own-account', 'linwq', '/account'],
  ['audit', 'auditadmin', '/audit'],
];

const stage = await openStage();
try {
  for (const [name, loginName, path] of PAGES) {
    if (only && !name.includes(only)) continue;
    for (const [size, viewport] of [
      ['1440', { width: 1440, height: 900 }],
      ['375', { width: 375, height: 812 }],
    ] as const) {
      const page = await stage.logIn(loginName, path, viewport);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
      if (name === 'leader-home' && size === '1440')
        await page.screenshot({ path: fileURLToPath(new URL('dashboard.png', import.meta.url)) });
      await page.context().close();
      console.log(`${name} ${size}`);
    }
  }
} finally {
  await stage.close();
}
