import { openStage } from './browser/support.ts';
const stage = await openStage();
const shots: [string, string, string, number][] = [
  ['pack-q3', 'linwq', '/packs/2026/3', 1440],
  ['pack-q4', 'linwq', '/packs', 1440],
  ['pack-375', 'linwq', '/packs/2026/3', 375],
  ['office', 'linwq', '/', 1440],
  ['leader-pack', 'zhoumy', '/packs/2026/3', 1440],
  ['summary', 'chenxl', '/packs/2026/3', 1440],
  ['matrix', 'linwq', '/assignments', 1440],
  ['meetings', 'linwq', '/meetings', 1440],
  ['trainings', 'linwq', '/trainings', 1440],
  ['meetings-375', 'chenxl', '/meetings', 375],
  ['matrix-375', 'chenxl', '/assignments', 375],
];
const only = process.argv[2];
for (const [name, who, path, width] of shots) {
  if (only && !only.split(',').includes(name)) continue;
  const page = await stage.logIn(who, path, { width, height: 900 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/s-${name}.png`, fullPage: true });
  await page.context().close();
}
await stage.close();
