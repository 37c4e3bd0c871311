import { loadDemo } from '../demo/load.ts';
import { wipeDemo } from '../demo/wipe.ts';
import { VerbError } from './errors.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** 装入演示单位 into an empty database. */
export const demoLoad: Verb = {
  usage: 'demo:load',
  summary: '装入演示单位（2009年的局、上年与今年的虚构数据）',
  allow: 'operator',
  async run({ open, args, print }) {
    readOptions(args, {});
    await loadDemo(await open()).catch((error: Error) => {
      throw new VerbError(error.message);
    });
    print('演示单位已装入。');
  },
};

/** 清除演示数据 and nothing else. */
export const demoWipe: Verb = {
  usage: 'demo:wipe',
  summary: '清除演示数据，不动其他数据',
  allow: 'operator',
  async run({ open, args, print }) {
    readOptions(args, {});
    const { removed, blockedBy } = await wipeDemo(await open());
    if (blockedBy.length > 0)
      throw new VerbError(
        `未清除：有正式记录引用演示数据（${blockedBy.join('、')}）。请先作废或移交这些记录。`,
      );
    print(removed === 0 ? '没有演示数据。' : `已清除演示数据${removed}条。`);
  },
};
