import { randomUUID } from 'node:crypto';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { openLive } from './support/socket.ts';
import { TASK_OP } from './support/task-operations.ts';
import { workbook, type TestCell } from './support/workbook.ts';
import { fetchFile, rowsOf } from './support/xlsx.ts';

let server: TestApp;
let office: Office;
let [own, foreign] = ['', ''];
let liaison: Somebody;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
});
afterAll(() => server.close());

const assign = async (title: string, dueOn: string, sectionIds: string[], fields = {}) => {
  const input = {
    onceKey: randomUUID(),
    title,
    measures: [],
    dueOn,
    sectionIds,
    coSectionIds: [],
    ...fields,
  };
  return (await office.office.client.call(TASK_OP.assign, { input })).ok().items;
};
const listed = async (search: string) =>
  (
    await office.office.client.call(TASK_OP.list, {
      filter: { year: 2026, search },
      page: { page: 1, size: 100 },
    })
  ).ok();

describe('the ledger of tasks as a file', () => {
  it('is refused without a login and to whoever reads no tasks', async () => {
    const path = '/exports/tasks.xlsx';
    expect((await fetch(`${server.url}${path}`)).status).toBe(401);
    expect((await fetchFile(office.systemAdmin.client, path)).status).toBe(403);
  });

  it('has the rows of the screen in its order: by due day first, of the own section only', async () => {
    const [late] = await assign('乙任务', '2026-11-20', [own]);
    await assign('甲任务', '2026-10-28', [own], { measures: ['核对', '修改'], coSectionIds: [foreign] });
    await assign('别科室的', '2026-10-27', [foreign]);
    const submit = {
      id: late.id,
      version: late.version,
      report: '已办',
      measuresDone: [],
      links: ['https://example.gov.cn/'],
    };
    (await liaison.client.call(TASK_OP.submit, { input: submit })).ok();
    const columns = 'TITLE,state,section,person,coSections,measures,DUE_ON,submittedOn';
    const file = await fetchFile(liaison.client, `/exports/tasks.xlsx?year=2026&columns=${columns}`);
    const [, note, head, ...rows] = await rowsOf(file.bytes);
    expect(note?.[0]).toContain('条件：2026年，按完成时限升序');
    expect(head).toEqual([
      '任务编号',
      '任务',
      '责任依据',
      '状态',
      '责任科室',
      '责任人',
      '协办科室',
      '措施',
      '完成时限',
      '提交',
    ]);
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const none = null;
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['甲任务', none, '未开始', '养老保险科', none, '就业培训科', '○核对；○修改', day('2026-10-28'), none],
      ['乙任务', none, '待审核', '养老保险科', none, none, none, day('2026-11-20'), day('2026-10-26')],
      Array.from({ length: 9 }, () => none),
    ]);
    expect(rows.at(-1)?.[0]).toBe('合计：2项');
  });

  it('is narrowed as the screen is, and says so', async () => {
    const query = `state=SUBMITTED&sectionId=${own}&origin=MANUAL&search=${encodeURIComponent('乙')}`;
    const file = await fetchFile(office.office.client, `/exports/tasks.xlsx?year=2026&${query}`);
    const [, note, , ...rows] = await rowsOf(file.bytes);
    expect(note?.[0]).toContain(
      '条件：2026年，责任科室：养老保险科，状态：待审核，来源：另行交办，查询：“乙”',
    );
    expect(rows).toHaveLength(2);
  });
});

describe('tasks from a file', () => {
  const HEAD = ['任务*', '责任科室*', '完成时限*', '具体要求', '措施', '协办科室'];
  const upload = (rows: TestCell[][], client = office.office.client) =>
    fetchFile(client, '/imports/tasks', {
      method: 'POST',
      body: workbook([HEAD, ...rows]) as BodyInit,
      headers: {
        'x-file-name': encodeURIComponent('任务.xlsx'),
        'content-type': 'application/octet-stream',
      },
    });
  const checked = async (rows: TestCell[][]) => {
    const { id } = JSON.parse((await upload(rows)).bytes.toString()) as { id: string };
    return (await office.office.client.call(OP.importJob, { id })).ok();
  };
  const run = async (id: string) => {
    (await office.office.client.call(OP.startImport, { input: { id } })).ok();
    for (;;) {
      const job = (await office.office.client.call(OP.importJob, { id })).ok();
      if (job.status !== 'RUNNING') return job;
      await server.app.live.read();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('are taken from the office alone', async () => {
    expect((await upload([], liaison.client)).status).toBe(403);
  });

  it('become tasks of their sections, once, however often the file comes', async () => {
    const rows: TestCell[][] = [
      ['更新办事指南', '养老保险科', '2026-11-30', '核对材料', '核对清单；修改指南', '就业培训科'],
      ['更新办事指南', '就业培训科', '2026/11/30', null, null, null],
      ['没有的科室', '档案馆', '2026-11-30', null, null, null],
      ['没有时限', '养老保险科', null, null, null, null],
      ['早就过了', '养老保险科', '2026-10-01', null, null, null],
    ];
    const first = await checked(rows);
    // Two rows cannot be read; that a day is past is found when the row is entered.
    expect(first).toMatchObject({ status: 'CHECKED', good: 3, bad: 2 });
    const done = await run(first.id);
    expect(done).toMatchObject({ status: 'DONE', saved: 2 });
    const { items } = await listed('更新办事指南');
    const byName = new Map(items.map((task: { section: { name: string } }) => [task.section.name, task]));
    expect(byName.get('养老保险科')).toMatchObject({
      origin: 'MANUAL',
      status: 'NOT_STARTED',
      startsOn: '2026-10-26',
      dueOn: '2026-11-30',
      measures: [
        { text: '核对清单', done: false },
        { text: '修改指南', done: false },
      ],
      coSectionIds: [foreign],
    });
    expect(byName.size).toBe(2);
    expect((await listed('早就过了')).total).toBe(0);
    const again = await checked(rows.slice(0, 2));
    expect(again).toMatchObject({ good: 0, there: 2 });
    expect((await listed('更新办事指南')).total).toBe(2);
  });
});

describe('a file of a task', () => {
  it('leaves open screens live when it is removed', async () => {
    const [task] = await assign('带附件的', '2026-11-20', [own]);
    const live = await openLive(server.url, liaison.client.cookie);
    const response = await fetch(`${server.url}/files/Task/${task.id}`, {
      method: 'POST',
      headers: {
        cookie: liaison.client.cookie,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent('审定单.pdf'),
      },
      body: strToU8('%PDF-1.4\n一份文件\n%%EOF') as Uint8Array<ArrayBuffer>, // fetch wants to know that it is not shared
    });
    const { attachment } = (await response.json()) as { attachment: { id: string } };
    (await liaison.client.call(TASK_OP.removeFile, { id: attachment.id })).ok();
    await server.app.live.read();
    const created = await live.next((message) => message.attachment?.id === attachment.id);
    const removed = await live.next((message) => message.attachment?.id === attachment.id);
    expect([created, removed].map(({ change, attachment: one }) => [change, one?.removedAt])).toEqual([
      ['created', null],
      ['updated', '2026-10-26T04:00:00.000Z'],
    ]);
    live.close();
  });
});
