import { readFile } from 'node:fs/promises';
import { dayWithWeekday } from '@gongkai/shared/calendar/day.texts';
import { computeDeadline, type Deadline } from '@gongkai/shared/calendar/deadline';
import type { Regime } from '@gongkai/shared/calendar/regime';
import { readAsked, readAskedRows, type Asked } from './deadline.input.ts';
import type { OpenApp } from '../app.ts';
import { UsageError } from './errors.ts';
import { readOptions } from './options.ts';
import type { Verb } from './verb.ts';

/** Options that say something about one limit, and so do not go with a file of many. */
const OF_ONE_LIMIT = ['received', 'days', 'kind', 'pause', 'extend'] as const;

/** 期限: the last day of a limit in working days, and why; one from the options or many from a file. */
export const deadline: Verb = {
  usage:
    'deadline --received 2026-02-09 [--kind reply|disclosure|opinion | --days 20] [--regime 2008|2019] [--pause 起..止]… [--extend 20] [--json]；或 deadline --file 文件.csv',
  summary: '推算期限届满日并说明理由',
  allow: 'session:own',
  async run({ open, args, print }) {
    const options = readOptions(args, {
      received: { type: 'string' },
      days: { type: 'string' },
      kind: { type: 'string' },
      regime: { type: 'string' },
      pause: { type: 'string', multiple: true },
      extend: { type: 'string' },
      file: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (options.file === undefined) {
      const asked = readAsked(options);
      const answer = count(asked, await open());
      if (options.json) print(JSON.stringify(inJson(asked, answer)));
      else for (const line of inWords(asked, answer)) print(line);
      return;
    }
    const stray = OF_ONE_LIMIT.find((name) => options[name] !== undefined);
    if (stray) throw new UsageError(`--${stray} 不能与 --file 同用`);
    const rows = readAskedRows(await textOf(options.file), options.regime);
    const app = await open();
    print(JSON.stringify(rows.map((asked) => inJson(asked, count(asked, app)))));
  },
};

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`读不到文件“${file}”`);
  });
}

function count({ input }: Asked, { calendar, clock }: OpenApp): Deadline {
  try {
    return computeDeadline({ ...input, today: clock.today() }, calendar);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`从${input.start}起的期限超出可推算的范围（${calendar.from}至2199-12-31）`);
  }
}

const yearOfEdition = ({ id }: Regime): string => id.slice(1);

const inJson = ({ regime }: Asked, { dueOn, provisional, trace }: Deadline) => ({
  dueOn,
  provisional,
  regime: yearOfEdition(regime),
  trace,
});

const inWords = ({ regime }: Asked, { dueOn, provisional, trace }: Deadline): readonly string[] => [
  `${dueOn}　${dayWithWeekday(dueOn)}届满${provisional ? '（暂定）' : ''}，适用${yearOfEdition(regime)}年条例`,
  ...trace.map(({ text }, index) => `${index + 1}. ${text}`),
];
