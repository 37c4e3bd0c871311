import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { paragraphsOf, unzip } from './support/docx.ts';
import { held, lifeOf, plan, type Life, type MeetingRow } from './support/meetings.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { fetchFile, rowsOf } from './support/xlsx.ts';

let server: TestApp;
let office: Office;
let life: Life;
let section: string;
let leader: Somebody;
let convenor: string;
let people: string[];

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  life = lifeOf(office);
  section = await office.section('养老保险科');
  leader = await office.somebody('周明远', ['LEADER']);
  convenor = await office.person('石磊');
  people = [];
  for (const name of ['陈晓岚', '吴建平', '顾春燕', '方敏']) people.push(await office.person(name, section));
});
afterAll(() => server.close());

const figuresOf = async (year: number) => (await leader.client.call(OP.meetingFigures, { year })).ok();

describe('the year’s figures', () => {
  it('count what took place, and each opens as many rows as it says', async () => {
    await held(life, plan(convenor, people, { heldOn: '2026-04-15' }), { 陈晓岚: 'LATE', 方敏: 'ABSENT' });
    await held(life, plan(convenor, people, { heldOn: '2026-07-15' }), { 吴建平: 'ON_LEAVE' });
    await held(life, plan(convenor, people.slice(0, 2), { kind: 'WORK', heldOn: '2026-02-10' }));
    await held(life, plan(convenor, people, { heldOn: '2025-10-15' }));
    const voided = await held(life, plan(convenor, people, { heldOn: '2026-05-06' }));
    (await life.void(voided)).ok();
    await life.plan(plan(convenor, people, { heldOn: '2026-11-30' }));
    // By hand: 4 + 4 + 2 invited; 3 + 3 + 2 came, one of them late; one on leave, one absent.
    expect(await figuresOf(2026)).toEqual({
      year: 2026,
      meetings: 3,
      kinds: [
        { kind: 'WORK', count: 1 },
        { kind: 'SPECIAL', count: 0 },
        { kind: 'LIAISON', count: 0 },
        { kind: 'QUARTERLY', count: 2 },
      ],
      attendance: { invited: 10, came: 8, late: 1, onLeave: 1, absent: 1, waiting: 0, walkIns: 0 },
    });
    expect((await figuresOf(2025)).meetings).toBe(1);
    expect(await figuresOf(2024)).toMatchObject({ meetings: 0, attendance: { invited: 0, came: 0 } });
    const page = { page: 1, size: 100 };
    const rows = async (mark: string) =>
      (await leader.client.call(OP.meetingAttendance, { filter: { year: 2026, mark }, page })).ok();
    const totals = [];
    for (const mark of ['INVITED', 'CAME', 'LATE', 'ON_LEAVE', 'ABSENT', 'WALK_IN']) {
      const { total, items } = await rows(mark);
      expect(items.length).toBe(total);
      totals.push(total);
    }
    expect(totals).toEqual([10, 8, 1, 1, 1, 0]);
    expect((await rows('LATE')).items[0]).toMatchObject({
      person: { name: '陈晓岚' },
      meeting: { heldOn: '2026-04-15' },
    });
    const list = async (filter: object) =>
      (await leader.client.call(OP.meetings, { filter: { year: 2026, ...filter }, page })).ok().total;
    expect(await list({ state: 'CONVENED' })).toBe(3);
    expect(await list({ state: 'CONVENED', kind: 'QUARTERLY' })).toBe(2);
    expect(await list({ state: 'VOIDED' })).toBe(1);
  });

  it('equal a slow count over every meeting', async () => {
    const { items } = (
      await leader.client.call(OP.meetings, { filter: {}, page: { page: 1, size: 100 } })
    ).ok();
    const slow: Record<number, number[]> = {};
    for (const { id, heldOn, status, voidedAt } of items) {
      if (voidedAt !== null || !['HELD', 'MINUTED', 'FILED'].includes(status)) continue;
      const { attendees } = await life.read(id);
      const sum = (slow[Number(heldOn.slice(0, 4))] ??= [0, 0, 0]);
      sum[0] = (sum[0] ?? 0) + 1;
      sum[1] = (sum[1] ?? 0) + attendees.length;
      sum[2] = (sum[2] ?? 0) + attendees.filter(({ state }) => ['PRESENT', 'LATE'].includes(state)).length;
    }
    for (const year of [2025, 2026]) {
      const { meetings, attendance } = await figuresOf(year);
      expect([meetings, attendance.invited, attendance.came]).toEqual(slow[year]);
    }
  });

  it('and the ledger cost a number of statements that does not grow with the rows', async () => {
    const counted = async (size: number): Promise<number> => {
      server.statements();
      (await leader.client.call(OP.meetings, { filter: {}, page: { page: 1, size } })).ok();
      return server.statements().filter((sql) => /FROM [`"]meeting/.test(sql)).length;
    };
    expect(await counted(5)).toBe(await counted(1));
  });
});

describe('the ledger as a file', () => {
  it('is the list with its filter, the agenda in words, and sums', async () => {
    const { status, bytes } = await fetchFile(
      leader.client,
      '/exports/meetings.xlsx?year=2026&kind=WORK&columns=NAME,status,HELD_ON,attendance,decisions',
    );
    expect(status).toBe(200);
    const rows = await rowsOf(bytes);
    expect(rows[0]?.[0]).toBe('会议台账');
    expect(rows[2]).toEqual([
      '会议名称',
      '状态',
      '日期',
      '时间',
      '应到',
      '实到',
      '请假',
      '决定事项',
      '已完成',
    ]);
    expect(rows[3]?.slice(0, 2)).toEqual(['2026年第三季度例会', '已召开']);
    expect(rows[3]?.slice(3)).toEqual(['09:00', 2, 2, 0, 0, 0]);
    expect(rows[4]?.[0]).toBe('合计：1次');
    expect(rows.length).toBe(5);
    expect((await fetchFile(office.systemAdmin.client, '/exports/meetings.xlsx')).status).toBe(403);
  });
});

describe('the Word files', () => {
  let meeting: MeetingRow;
  const get = (name: string, cookie: string) =>
    fetch(`${server.url}/documents/meeting/${meeting.id}/${name}.docx`, { headers: { cookie } });
  const textOf = async (name: string): Promise<{ lines: string[]; files: Map<string, string> }> => {
    const response = await get(name, leader.client.cookie);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const files = unzip(Buffer.from(await response.arrayBuffer()));
    return { lines: paragraphsOf(files.get('word/document.xml') ?? ''), files };
  };

  beforeAll(async () => {
    meeting = await held(life, plan(convenor, people), { 吴建平: 'ON_LEAVE' });
    (await life.decide(meeting.id, section, { what: '修订公开目录。', personId: people[0] })).ok();
    meeting = { ...meeting, ...(await life.minute(meeting)).ok<MeetingRow>() };
  });

  it('need a session, the right and the record', async () => {
    const refused = async (name: string, cookie: string) => {
      const response = await get(name, cookie);
      const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return [response.status, body.errors[0]?.extensions.code];
    };
    expect(await refused('notice', '')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refused('no-such', '')).toEqual([401, 'UNAUTHENTICATED']);
    const { cookie } = office.systemAdmin.client;
    expect(await refused('notice', cookie)).toEqual([403, 'FORBIDDEN']);
    expect(await refused('no-such', leader.client.cookie)).toEqual([404, 'NOT_FOUND']);
    const known = meeting;
    meeting = { ...known, id: '00000000-0000-7000-8000-000000000000' };
    expect(await refused('minutes', leader.client.cookie)).toEqual([404, 'NOT_FOUND']);
    meeting = known;
  });

  it('the notice says when, where, who and what', async () => {
    const { lines } = await textOf('notice');
    expect(lines.slice(0, 4)).toEqual([
      '关于召开2026年第三季度例会的通知',
      '各科室、直属单位：',
      '经研究，定于2026年10月26日（星期一）上午9时召开2026年第三季度例会。现将有关事项通知如下：',
      '一、会议时间',
    ]);
    expect(lines).toContain(
      '陈晓岚（养老保险科）、吴建平（养老保险科）、顾春燕（养老保险科）、方敏（养老保险科）。',
    );
    expect(lines).toContain('（一）上次议定事项落实情况（局办公室）');
    expect(lines.slice(-2)).toEqual(['县劳动保障局', '2026年10月26日']);
  });

  it('the sign-in sheet has a row for everybody invited and a head on every page', async () => {
    const { lines, files } = await textOf('sign-in');
    const xml = files.get('word/document.xml') ?? '';
    // One head, four people, four spare rows.
    expect(xml.match(/<w:tr>|<w:tr /g)?.length).toBe(9);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(1);
    expect(lines).toContain('主持人：石磊　　应到：4人　　实到：　　人');
    for (const name of ['陈晓岚', '吴建平', '顾春燕', '方敏']) expect(lines).toContain(name);
  });

  it('the minutes say what was decided', async () => {
    const { lines } = await textOf('minutes');
    expect(lines.slice(0, 2)).toEqual(['2026年第三季度例会纪要', '县劳纪〔2026〕3号']);
    expect(lines).toContain('请假：吴建平（养老保险科）');
    expect(lines).toContain('会议要求按期落实。');
    expect(lines).toContain('（一）修订公开目录。由养老保险科负责（陈晓岚），2026年11月20日前完成。');
    expect(lines).toContain('签发：周明远');
  });

  it('keep to GB/T 9704: page, margins, grid, faces with what replaces them', async () => {
    const { files } = await textOf('notice');
    const xml = files.get('word/document.xml') ?? '';
    // A4; 37 mm above, 28 mm at the left; the text 156 × 225 mm, in twentieths of a point.
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    const margin = (side: string) => Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]);
    expect([margin('top'), margin('left')]).toEqual([2098, 1587]);
    expect(11906 - margin('left') - margin('right')).toBe(8844);
    expect(16838 - margin('top') - margin('bottom')).toBe(12756);
    // 22 lines of 579 make 12738 of 12756; 28 characters of 320 - 5 make 8820 of 8844, 29 would not fit.
    const styles = files.get('word/styles.xml') ?? '';
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="32"\/>.*<w:spacing [^>]*w:line="579"/s);
    expect(styles).toContain('<w:spacing w:val="-5"/>');
    expect(xml).toContain('w:eastAsia="方正小标宋简体"');
    const fonts = files.get('word/fontTable.xml') ?? '';
    expect(fonts).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,/);
  });
});
