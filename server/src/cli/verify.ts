import type { OpenApp } from '../app.ts';
import type { Check } from '../verify/check.ts';
import { verifyAll } from '../verify/verify.ts';
import { VerbError } from './errors.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** 核对: counts everything the pages show once more, row by row, and recomputes what was hashed. */
export const verify: Verb = {
  usage: 'verify [--json]',
  summary: '逐行重新计数，核对各页面的数字和冻结的快照',
  allow: 'operator',
  async run({ open, args, print }) {
    const options = readOptions(args, { json: { type: 'boolean' } });
    const app: OpenApp = await open();
    const checks = await verifyAll(app);
    const wrong = checks.filter(({ ok }) => !ok);
    if (options.json) print(JSON.stringify({ ok: wrong.length === 0, checks }));
    else for (const check of wrong.length > 0 ? wrong : checks) print(lineOf(check));
    if (wrong.length > 0) throw new VerbError(`核对不符${wrong.length}项，共核对${checks.length}项。`);
  },
};

const lineOf = ({ name, shown, counted, ok }: Check): string =>
  `${ok ? '相符' : '不符'}　${name}　页面${shown}　重数${counted}`;
