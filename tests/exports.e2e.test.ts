import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.ts';
import { startApp, type TestApp } from './support/app.ts';
import {
  application,
  newDraft,
  setUpOffice,
  training,
  type Office,
  type Somebody,
} from './support/office.ts';
import { OP } from './support/operations.ts';
import { fetchFile, partsOf, rowsOf } from './support/xlsx.ts';

let server: TestApp;
let office: Office;
let own: string;
let foreign: string;
let liaison: Somebody;
let reception: Somebody;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  reception = await office.somebody('孙小芳', ['RECEPTION']);
});
afterAll(() => server.close());

const train = async (fields: Record<string, unknown>) =>
  (await office.office.client.call(OP.createTraining, { input: training(fields) })).ok();

describe('who may take a ledger out', () => {
  it('is who may read it', async () => {
    const statuses = async (client: TestClient) => {
      const ledgers = ['trainings', 'disclosures', 'applications', 'remedies', 'nothing'];
      const answers = [];
      for (const ledger of ledgers) answers.push((await fetchFile(client, `/exports/${ledger}.xlsx`)).status);
      return answers;
    };
    expect(await statuses(new TestClient(server.url))).toEqual([401, 401, 401, 401, 401]);
    expect(await statuses(reception.client)).toEqual([403, 403, 200, 403, 404]);
    expect(await statuses(liaison.client)).toEqual([200, 200, 200, 200, 404]);
    expect(await statuses(office.systemAdmin.client)).toEqual([403, 403, 403, 403, 404]);
  });

  it('gets no rows of another section, and no applicant’s name', async () => {
    for (const sectionId of [own, foreign]) {
      const title = sectionId === own ? '本科的' : '别科的';
      (await office.office.client.call(OP.createItem, { input: newDraft(sectionId, { title }) })).ok();
      (
        await office.office.client.call(OP.register, { input: application(sectionId, { content: title }) })
      ).ok();
    }
    for (const ledger of ['disclosures', 'applications']) {
      const path = `/exports/${ledger}.xlsx`;
      const mine = JSON.stringify(await rowsOf((await fetchFile(liaison.client, path)).bytes));
      expect([mine.includes('本科的'), mine.includes('别科的')]).toEqual([true, false]);
      const all = JSON.stringify(partsOf((await fetchFile(office.office.client, path)).bytes));
      expect([all.includes('本科的'), all.includes('别科的'), all.includes('欧阳娜娜')]).toEqual([
        true,
        true,
        false,
      ]);
    }
    const cases = await rowsOf((await fetchFile(office.office.client, '/exports/applications.xlsx')).bytes);
    expect(cases.slice(3, 5).map((row) => row[2])).toEqual(['欧***', '欧***']);
  });
});

describe('the file', () => {
  it('is the list on the screen: its filter, order and columns, typed', async () => {
    await train({
      subject: '三月的',
      heldOn: '2026-03-02',
      halfHours: 3,
      sectionIds: [own],
      remark: '签到表存档',
    });
    await train({ subject: '五月的', heldOn: '2026-05-06', halfHours: 2, kind: 'IN_MEETING' });
    await train({ subject: '去年的', heldOn: '2025-05-06' });
    const query = 'sort=HELD_ON&direction=ASC&columns=HELD_ON,SUBJECT,HALF_HOURS,attended';
    const file = await fetchFile(liaison.client, `/exports/trainings.xlsx?${query}`);
    expect(await rowsOf(file.bytes)).toEqual([
      ['培训台账', null, null, null],
      ['导出人：陈晓岚　导出时间：2026-10-26 12:00　条件：2026年，按时间升序', null, null, null],
      ['时间', '主题', '学时', '参训人次'],
      [new Date('2026-03-02T00:00:00Z'), '三月的', 1.5, 1],
      [new Date('2026-05-06T00:00:00Z'), '五月的', 1, 0],
      ['合计：2期', null, 2.5, 1],
    ]);
    const name = encodeURIComponent('培训台账-2026-10-26.xlsx');
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${name}`);
    expect(file.headers.get('cache-control')).toBe('no-store');
    const narrowed = await fetchFile(
      liaison.client,
      `/exports/trainings.xlsx?year=2026&kind=IN_MEETING&search=五`,
    );
    const [, note, head, ...rows] = await rowsOf(narrowed.bytes);
    expect(note?.[0]).toContain('条件：2026年，类别：以会代训，查询：“五”，按时间降序');
    expect(head).toEqual([
      '主题',
      '状态',
      '类别',
      '时间',
      '学时',
      '主讲人',
      '地点',
      '参训人次',
      '平均成绩',
      '课件',
      '备注',
    ]);
    expect(rows.map((row) => row[0])).toEqual(['五月的', '合计：1期']);
  });

  it('holds every row of a long list once, in the list’s order', async () => {
    for (let n = 0; n < 25; n++) await train({ subject: `第${n}讲`, heldOn: `2024-0${(n % 9) + 1}-03` });
    const filter = { year: 2024 };
    const listed = (
      await office.office.client.call(OP.trainings, {
        filter,
        sort: 'SUBJECT',
        direction: 'ASC',
        page: { page: 1, size: 100 },
      })
    ).ok();
    const path = '/exports/trainings.xlsx?year=2024&sort=SUBJECT&direction=ASC&columns=SUBJECT';
    const rows = await rowsOf((await fetchFile(office.office.client, path)).bytes);
    expect(rows.slice(3, -1).map((row) => row[0])).toEqual(
      listed.items.map(({ subject }: { subject: string }) => subject),
    );
    expect(listed.total).toBe(25);
  });

  it('runs nothing, whatever a cell begins with, and shows the same text', async () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("http://127.0.0.2","x")',
      '_x000D_',
      'a&b<c>"',
    ];
    for (const subject of hostile) await train({ subject, heldOn: '2023-04-04', remark: '一\r\n二\t三' });
    const path = '/exports/trainings.xlsx?year=2023&columns=SUBJECT,remark';
    const file = await fetchFile(office.office.client, path);
    const rows = (await rowsOf(file.bytes)).slice(3, -1);
    expect(rows.map(([subject]) => subject).toSorted()).toEqual(hostile.toSorted());
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['一\r\n二\t三']));
    const sheet = partsOf(file.bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f[\s>/]/);
    // Every filled cell of the rows is a shared string in the text format (“@”), which also survives editing.
    const cells = [...sheet.matchAll(/<c r="[AB]([4-9]|10)"([^>]*)>/g)].map(([, , attributes]) => attributes);
    expect(cells).toHaveLength(14);
    const styles = partsOf(file.bytes)['xl/styles.xml'] ?? '';
    const formats = [...styles.matchAll(/<xf [^>]*?(?:numFmtId="(\d+)"[^>]*)?>/g)].map(([, id]) => id);
    const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    for (const attributes of cells) {
      expect(attributes).toContain('t="s"');
      expect(formats[Number(/s="(\d+)"/.exec(attributes ?? '')?.[1])]).toBe(textFormat);
    }
  });

  it('prints as an office does: A4 landscape, one page wide, head frozen and repeated', async () => {
    const { bytes } = await fetchFile(office.office.client, '/exports/disclosures.xlsx');
    const parts = partsOf(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'主动公开信息条目台账'!$1:$3</definedName>`,
    );
    expect(parts['xl/styles.xml']).toContain('formatCode="yyyy-mm-dd"');
  });

  it('is refused, in words, for columns, orders and filters that there are not', async () => {
    const said = async (query: string) =>
      (await fetchFile(liaison.client, `/exports/trainings.xlsx?${query}`)).error;
    expect(await said('columns=SUBJECT,voidReason')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await said('sort=id')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await said('kind=OTHER')).toMatchObject({ code: 'BAD_USER_INPUT', message: '请选择类别' });
    expect(await said('year=1')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

it('stops at 20,000 rows and says what to do', async () => {
  const [one] = (
    await office.office.client.call(OP.trainings, { filter: {}, page: { page: 1, size: 1 } })
  ).ok().items;
  await fill(one.id, 20_000);
  const path = '/exports/trainings.xlsx?year=2022';
  const whole = await fetchFile(office.office.client, `${path}&columns=SUBJECT`);
  expect((await rowsOf(whole.bytes)).length).toBe(20_004);
  await train({ heldOn: '2022-06-01' });
  expect((await fetchFile(office.office.client, path)).error).toMatchObject({
    code: 'EXPORT_TOO_LARGE',
    message: expect.stringContaining('超过20000条'),
  });
}, 120_000);

/** Rows straight into the table: only their number matters. */
async function fill(like: string, count: number): Promise<void> {
  await server.app.database.transaction(async (db) => {
    const { id: _, ...row } = await db.findOneByOrFail<{ id: string }>('training_session', { id: like });
    for (let at = 0; at < count; at += 500)
      await db.insert(
        'training_session',
        Array.from({ length: Math.min(500, count - at) }, (__, n) => ({
          ...row,
          id: `00000000-0000-7000-8000-${String(at + n).padStart(12, '0')}`,
          onceKey: `fill-${at + n}`,
          heldOn: '2022-05-05',
          subject: `第${at + n}讲`,
        })),
      );
  });
}
