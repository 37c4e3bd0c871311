import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, runToEnd } from '../support/process.ts';
import { PUBLISHED } from '../support/published-2009.ts';

let dataDir: string;
const env = (): NodeJS.ProcessEnv => ({ DATA_DIR: dataDir });

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Statistics {
  year: number;
  form: string;
  rows: { code: string; label: string; unit: string; value: number }[];
  relations: { id: string; holds: boolean; left: number; right: number }[];
  notYetDisclosed: number;
}

const statistics = async (year: number): Promise<Statistics> => {
  const { code, stdout } = await cli(['statistics', '--year', String(year), '--json'], env());
  expect(code).toBe(0);
  return JSON.parse(stdout) as Statistics; // the shape is what is tested
};

describe('the command line', () => {
  it('loads the demo office, whose table for 2009 is the published one', async () => {
    expect(await cli(['demo:load'], env())).toMatchObject({ code: 0, stderr: '' });
    const table = await statistics(2009);
    expect(table.rows.map(({ label, unit, value }) => [label, unit, value])).toEqual(PUBLISHED);
    expect(table.notYetDisclosed).toBe(0);
    expect(table.relations.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5']);
    expect(table.relations.every(({ holds }) => holds)).toBe(true);
    expect(table.relations[0]).toMatchObject({ left: 26, right: 26 });
  });

  it('runs through npm with nothing but Node on the PATH, printing JSON alone', async () => {
    const path = [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
    const { code, stdout } = await runToEnd(
      'npm',
      ['run', '--silent', 'cli', '--', 'statistics', '--year', '2009', '--json'],
      { ...env(), PATH: path },
    );
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Statistics).rows[0]?.value).toBe(26);
  });

  it('counts lively years whose relations hold', async () => {
    const now = new Date().getFullYear();
    for (const year of [now - 1, now]) {
      const table = await statistics(year);
      expect(table.relations.filter(({ id, holds }) => id !== 'S5' && !holds)).toEqual([]);
    }
    expect((await statistics(now - 1)).rows[0]?.value).toBeGreaterThan(150);
  });

  it('recounts meetings, trainings, tasks and frozen figures, which equal the pages', async () => {
    const { code, stdout } = await cli(['verify', '--json'], env());
    expect(code).toBe(0);
    const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: { name: string; ok: boolean }[] };
    expect(ok).toBe(true);
    const names = checks.map(({ name }) => name).join();
    for (const word of ['会议次数', '参训人次', '参训学时', '全局任务总数', '冻结的校验值'])
      expect(names).toContain(word);
  });

  it('does not load a second demo office', async () => {
    const { code, stderr } = await cli(['demo:load'], env());
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('已有单位数据');
  });

  it('creates an account with the password from standard input, and refuses a weak one', async () => {
    const args = ['user:create', '--login', 'huanglj', '--person', '黄丽娟', '--role', 'LIAISON'];
    const weak = await cli(args, env(), 'short');
    expect(weak.code).toBe(1);
    expect(weak.stderr).toContain('密码至少8位');
    const made = await cli(args, env(), 'Xinmima2026\n');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const again = await cli(args, env(), 'Xinmima2026\n');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('用户名已被使用');
  });

  it.each([
    ['an unknown verb', ['statisticz'], '没有命令 statisticz'],
    ['no verb', [], '缺少命令'],
    ['an unknown option', ['statistics', '--jahr', '2009'], '--jahr'],
    ['a missing year', ['statistics'], '缺少 --year'],
    ['a year that is none', ['statistics', '--year', '20o9'], '20o9'],
    ['a stray word', ['migrate', 'now'], 'now'],
    ['an unknown role', ['user:create', '--login', 'a1', '--person', '甲', '--role', 'KING'], 'KING'],
  ])('ends with 2 and one line for %s', async (_what, args, named) => {
    const { code, stdout, stderr } = await cli(args, { DATA_DIR: join(dataDir, 'never-made') });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('says in one line that the database cannot be reached', async () => {
    const { code, stderr } = await cli(['migrate'], { DATABASE_URL: 'mysql://root@127.0.0.1:1/none' });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('DATABASE_URL');
  });

  it('wipes the demo and nothing else, but not while real rows refer to it', async () => {
    const blocked = await cli(['demo:wipe'], env());
    expect(blocked.code).toBe(1);
    expect(blocked.stderr).toContain('huanglj');
    expect((await statistics(2009)).rows[0]?.value).toBe(26);

    const other = mkdtempSync(join(tmpdir(), 'gongkai-wipe-'));
    try {
      await cli(['demo:load'], { DATA_DIR: other });
      const wiped = await cli(['demo:wipe'], { DATA_DIR: other });
      expect(wiped).toMatchObject({ code: 0, stderr: '' });
      const { stdout } = await cli(['statistics', '--year', '2009', '--json'], { DATA_DIR: other });
      expect((JSON.parse(stdout) as Statistics).rows.every(({ value }) => value === 0)).toBe(true);
      expect((await cli(['demo:wipe'], { DATA_DIR: other })).stdout).toContain('没有演示数据');
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
