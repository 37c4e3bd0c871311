import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corrected2027, days2027 } from '../support/notices.ts';
import { cli, serve } from '../support/process.ts';

let dataDir: string;
const env = (): NodeJS.ProcessEnv => ({ DATA_DIR: dataDir });
const NOTICE = '国办发明电〔2026〕99号';

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-calendar-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const file = (content: unknown): string => {
  const path = join(dataDir, 'notice.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const list = async (year: number) => {
  const { code, stdout } = await cli(['calendar:list', '--year', String(year), '--json'], env());
  expect(code).toBe(0);
  return JSON.parse(stdout);
};

describe('the calendar on the command line', () => {
  it('lists what is in force', async () => {
    expect(await list(2027)).toEqual({ year: 2027, knownThrough: '2026-12-28', notices: [] });
    const { notices } = await list(2020);
    expect(notices).toMatchObject([{ edition: 1 }, { edition: 2, notice: '国办发明电〔2020〕1号' }]);
    const { stdout } = await cli(['calendar:list', '--year', '2027'], env());
    expect(stdout).toContain('2027年放假安排尚未录入');
  });

  it.each([
    ['no file', null, '缺少文件名'],
    ['a file that is not there', '/nowhere.json', '读不到'],
    ['no JSON', 'days off: all', '不是 JSON'],
    ['no year', { notice: NOTICE, days: days2027() }, '请填写年份'],
    ['no days', { year: 2027, notice: NOTICE }, '请填写放假和调休上班的日期'],
    [
      'a day that does not exist',
      { year: 2027, days: [...days2027(), { date: '2027-02-30', name: '春节', isOffDay: true }] },
      '日期应是真实的日期',
    ],
    ['a year that breaks off', { year: 2027, days: days2027().slice(0, 12) }, '放假日期不全：缺少2027-05-01'],
    [
      'a make-up day in the week',
      { year: 2027, days: [...days2027(), { date: '2027-01-06', name: '元旦', isOffDay: false }] },
      '2027-01-06不是周末',
    ],
  ])('ends with 2 and names the fault: %s', async (_what, content, named) => {
    const args =
      content === null
        ? []
        : [typeof content === 'string' && content.startsWith('/') ? content : file(content)];
    const { code, stdout, stderr } = await cli(['calendar:import', ...args], env());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  it('enters a notice while a server runs, which has it within a second', async () => {
    const server = await serve({ ...env(), OPERATIONS: 'any' });
    try {
      const known = async () => {
        const answer = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: 'query{bootstrap{calendarKnownThrough}}' }),
        });
        return ((await answer.json()) as { data: { bootstrap: { calendarKnownThrough: string } } }).data
          .bootstrap.calendarKnownThrough;
      };
      expect(await known()).toBe('2026-12-28');
      const done = await cli(
        ['calendar:import', file({ year: 2027, notice: NOTICE, days: days2027() })],
        env(),
      );
      expect(done).toMatchObject({ code: 0, stderr: '' });
      expect(done.stdout).toContain(`已录入2027年放假安排第1版（${NOTICE}），调整到期日：`);
      await expect.poll(known, { timeout: 1500 }).toBe('2027-12-28');
    } finally {
      await server.stop();
    }
  });

  it('does not enter the same twice, and enters a correction as the next edition', async () => {
    const again = await cli(
      ['calendar:import', file({ year: 2027, notice: NOTICE, days: days2027() })],
      env(),
    );
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('完全相同');
    const corrected = file({ year: 2027, notice: NOTICE, days: corrected2027() });
    expect((await cli(['calendar:import', corrected], env())).stdout).toContain('第2版');
    const { knownThrough, notices } = await list(2027);
    expect(knownThrough).toBe('2027-12-28');
    expect(notices).toMatchObject([{ edition: 2, notice: NOTICE, enteredBy: '系统' }]);
    const { code, stdout } = await cli(['verify'], env());
    expect(code).toBe(0);
    expect(stdout).toContain('未办结信息条目的到期日');
  });
});
