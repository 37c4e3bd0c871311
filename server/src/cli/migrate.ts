import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** Opening the application migrates; this says what was done. */
export const migrateVerb: Verb = {
  usage: 'migrate',
  summary: '把数据库升级到最新结构',
  allow: 'operator',
  async run({ open, args, print }) {
    readOptions(args, {});
    const app = await open();
    if (app.migrated.length === 0) print('数据库结构已是最新。');
    for (const name of app.migrated) print(`已执行 ${name}`);
  },
};
