import { writeFileSync } from 'node:fs';
import { openStage } from './browser/support.ts';
const stage = await openStage();
const page = await stage.logIn('linwq', '/packs/2026/3');
const href = await page.getByRole('link', { name: '导出 Word' }).getAttribute('href');
const bytes = await page.evaluate(
  async (u) => Array.from(new Uint8Array(await (await fetch(u)).arrayBuffer())),
  href ?? '',
);
writeFileSync('/tmp/pack.docx', Buffer.from(bytes));
await stage.close();
