import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../support/process.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'gongkai-deadline-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Answer {
  dueOn: string;
  provisional: boolean;
  regime: string;
  trace: { date: string; rule: string; text: string }[];
}

const run = (...args: string[]) => cli(['deadline', ...args], { DATA_DIR: join(dir, 'data') });
const ask = async (...args: string[]): Promise<Answer> => {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Answer; // the shape is what is tested
};
const file = (name: string, content: string): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};

const VECTORS = [
  ['2009-01-14', 15, '2009-02-09', '2008'],
  ['2009-04-28', 15, '2009-05-20', '2008'],
  ['2009-09-24', 15, '2009-10-21', '2008'],
  ['2009-09-24', 20, '2009-10-28', '2008'],
  ['2024-09-10', 20, '2024-10-14', '2019'],
  ['2025-01-20', 20, '2025-02-21', '2019'],
  ['2025-09-22', 20, '2025-10-24', '2019'],
  ['2026-02-09', 20, '2026-03-13', '2019'],
  ['2026-09-18', 20, '2026-10-22', '2019'],
] as const;

describe('deadline', () => {
  it('answers with day, regime and the whole trace', async () => {
    const answer = await ask('--received', '2026-02-09');
    expect(Object.keys(answer)).toEqual(['dueOn', 'provisional', 'regime', 'trace']);
    expect(answer).toMatchObject({ dueOn: '2026-03-13', provisional: false, regime: '2019' });
    expect(answer.trace.map(({ date, rule }) => `${date} ${rule}`)).toEqual([
      '2026-02-09 START',
      '2026-02-14 MAKE_UP',
      '2026-02-15 DAYS_OFF',
      '2026-02-28 MAKE_UP',
      '2026-03-13 DUE',
    ]);
    expect(answer.trace[0]?.text).toContain('第三十三条');
    expect(answer.trace[2]?.text).toContain('春节放假，其中星期一至星期五6天，不计（国办发明电〔2025〕7号）');
  });

  // Kind, edition and days: what is named beats what follows from the day of receipt.
  it.each([
    [['--received', '2009-01-14'], '2009-02-09', '2008'],
    [['--received', '2009-01-14', '--kind', 'disclosure'], '2009-02-16', '2008'],
    [['--received', '2009-01-14', '--regime', '2019'], '2009-02-16', '2019'],
    [['--received', '2026-02-09', '--regime', '2008'], '2026-03-06', '2008'],
    [['--received', '2026-02-09', '--kind', 'opinion'], '2026-03-06', '2019'],
    [['--received', '2026-02-09', '--kind', 'opinion', '--days', '20'], '2026-03-13', '2019'],
    [['--received', '2019-05-14'], '2019-06-04', '2008'],
    [['--received', '2019-05-15'], '2019-06-13', '2019'],
    [['--received', '2026-03-02', '--extend', '20'], '2026-04-28', '2019'],
    [['--received', '2026-03-02', '--pause', '2026-03-05..2026-03-12'], '2026-04-07', '2019'],
    [
      [
        '--received',
        '2026-03-02',
        '--pause',
        '2026-03-10..2026-03-18',
        '--pause',
        '2026-03-05..2026-03-12',
        '--days',
        '20',
      ],
      '2026-04-13',
      '2019',
    ],
  ])('%j: %s under %s', async (args, dueOn, regime) => {
    expect(await ask(...args)).toMatchObject({ dueOn, provisional: false, regime });
  });

  it('is provisional past the last notice, and while an opinion is awaited', async () => {
    const late = await ask('--received', '2027-03-01', '--days', '5');
    expect(late).toMatchObject({ dueOn: '2027-03-08', provisional: true });
    expect(late.trace.at(-1)).toMatchObject({ rule: 'PROVISIONAL' });
    expect(late.trace.at(-1)?.text).toMatch(/^暂定：/);
    const open = await ask('--received', '2026-03-02', '--pause', '2026-03-05..');
    expect(open.provisional).toBe(true);
  });

  it('is read by people without --json', async () => {
    const { code, stdout } = await run('--received', '2026-03-02', '--days', '20');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      '2026-03-30　2026年3月30日（星期一）届满，适用2019年条例',
      '1. 2026年3月2日（星期一）收到，当日不计，自次日起算20个工作日。',
      '2. 2026年3月30日（星期一）为期限届满日：2026年3月3日至30日共28天，减去休息日和放假8天，为20个工作日。',
    ]);
  });
});

describe('deadline --file', () => {
  it('answers in the order of the file', async () => {
    const rows = VECTORS.map(([received, days]) => `${received},${days}`);
    const { code, stdout } = await run(
      '--file',
      file('plain.csv', `received,workingDays\n${rows.join('\n')}`),
    );
    expect(code).toBe(0);
    const answers = JSON.parse(stdout) as Answer[];
    expect(answers.map(({ dueOn, regime }) => [dueOn, regime])).toEqual(
      VECTORS.map(([, , dueOn, regime]) => [dueOn, regime]),
    );
    expect(Object.keys(answers[0] ?? {})).toEqual(['dueOn', 'provisional', 'regime', 'trace']);
  });

  it('takes what spreadsheets write: mark, CRLF, quotes, blank rows, other columns', async () => {
    const text =
      '\uFEFF"no", "workingDays" ,received\r\n"a ""1"", b",20,2026-02-09\r\n\r\n,,\r\n"two\r\nlines","15","2009-01-14"\r\n';
    const { code, stdout } = await run('--file', file('excel.csv', text), '--json');
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Answer[]).map(({ dueOn }) => dueOn)).toEqual(['2026-03-13', '2009-02-09']);
  });

  it('of no rows is an empty list', async () => {
    const { code, stdout } = await run('--file', file('empty.csv', 'received,workingDays\n\n'));
    expect([code, stdout]).toEqual([0, '[]\n']);
  });

  it.each([
    ['a day that is none', 'received,workingDays\n2026-02-09,20\n\n2026-02-30,20\n', '第4行 received'],
    ['a day before 2008', 'received,workingDays\n2007-12-31,20\n', '第2行 received'],
    ['half a day', 'received,workingDays\n2026-02-09,2.5\n', '第2行 workingDays'],
    ['a missing number', 'received,workingDays\n2026-02-09\n', '第2行 workingDays'],
    [
      'a row after a cell of two lines',
      'received,workingDays,x\n2026-02-09,1,"a\nb"\nx,1,\n',
      '第4行 received',
    ],
    ['a missing column', 'received,days\n2026-02-09,20\n', 'workingDays'],
    ['an empty file', '', 'received'],
    ['an open quote', 'received,workingDays\n"2026-02-09,20\n', '第2行'],
  ])('ends with 2 and names the place for %s', async (what, text, named) => {
    const { code, stdout, stderr } = await run('--file', file(`${what}.csv`, text));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });
});

describe('deadline ends with 2 and one Chinese line', () => {
  it.each([
    ['no day', [], '缺少 --received'],
    ['a day that is none', ['--received', '2026-02-30'], '2026-02-30'],
    ['a day in another form', ['--received', '2026/02/09'], '2026/02/09'],
    ['a day before 2008', ['--received', '2007-12-31'], '2008'],
    ['no days', ['--received', '2026-02-09', '--days', '0'], '--days'],
    ['days that are no number', ['--received', '2026-02-09', '--days', '2e1'], '2e1'],
    ['days below none', ['--received', '2026-02-09', '--days=-5'], '-5'],
    ['an unknown kind', ['--received', '2026-02-09', '--kind', 'review'], 'review'],
    ['an unknown edition', ['--received', '2026-02-09', '--regime', '2014'], '2014'],
    ['a pause without an end', ['--received', '2026-02-09', '--pause', '2026-02-10'], '起..止'],
    ['a pause backwards', ['--received', '2026-02-09', '--pause', '2026-02-12..2026-02-10'], '止日早于起日'],
    ['a pause before 2008', ['--received', '2008-01-02', '--pause', '2007-12-31..2008-01-03'], '2007-12-31'],
    ['an extension that is none', ['--received', '2026-02-09', '--extend', 'x'], '--extend'],
    ['the end of time', ['--received', '2199-12-31'], '2199-12-31'],
    ['a file that is not there', ['--file', 'nowhere.csv'], 'nowhere.csv'],
    ['a file and a day', ['--file', 'nowhere.csv', '--received', '2026-02-09'], '--received'],
  ])('for %s', async (_what, args, named) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
