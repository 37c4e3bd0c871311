import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { pageBreaksOf, wordsOf } from './support/docx.ts';
import { plan } from './support/meetings.ts';
import { newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { approver, bringOut } from './support/review.ts';
import { OP, result } from './support/operations.ts';
import { openLive } from './support/socket.ts';
import { TASK_OP } from './support/task-operations.ts';

let server: TestApp;
let office: Office;
let reviewer: Somebody;
let [own, foreign] = ['', ''];
let liaison: Somebody;
let stranger: Somebody;
let leader: Somebody;
let packId = '';

const FIGURES = `today lines{code quarter toDate quarterBefore toDateBefore} months{month now before} categories{label count} total{total done going overdue} progress{name total done going overdue} overdue{taskNo title section person workingDaysLate reason} last{name decisions{what state}}`;
const PACK = `id version year quarter meetingId ticked requestedAt chasedAt madeAt noticedAt stages{stage day done} freezes{edition frozenBy hash figures{${FIGURES}}} summaries{id version sectionId text submittedAt submittedBy}`;
const pack = (verb: string, args: string, input: string): string =>
  `mutation(${args}){${verb}(${input})${result('QuarterlyPack', PACK)}}`;
const PACK_OP = {
  read: `query($input:QuarterInput!){quarterlyPack(input:$input){${PACK} now{${FIGURES}}}}`,
  next: 'query{nextPack{year quarter meetingOn workingDaysLeft summaries sections}}',
  prepare: pack('preparePack', '$input:QuarterInput!', 'input:$input'),
  freeze: pack('freezePack', '$id:ID!', 'id:$id'),
  request: pack('requestSummaries', '$id:ID!', 'id:$id'),
  chase: pack('chaseSummaries', '$id:ID!', 'id:$id'),
  tick: pack('tickPack', '$input:TickPackInput!', 'input:$input'),
  update: pack('updatePack', '$input:UpdatePackInput!', 'input:$input'),
  make: pack('makePack', '$id:ID!', 'id:$id'),
  notice: pack('sendPackNotice', '$id:ID!', 'id:$id'),
  submit: `mutation($input:SubmitSummaryInput!){submitSummary(input:$input)${result('SectionSummary', 'id version text submittedBy')}}`,
};
const Q3 = { input: { year: 2026, quarter: 3 } };

const item = async (formedOn: string, publishedOn: string | null, category = 'WORK_NEWS'): Promise<void> => {
  const made = (
    await office.office.client.call(OP.createItem, { input: newDraft(own, { formedOn, category }) })
  ).ok();
  if (publishedOn) (await bringOut(server, office, reviewer, made, { publishedOn })).ok();
};

beforeAll(async () => {
  server = await startApp({ now: '2026-10-16T04:00:00Z' });
  office = await setUpOffice(server.url, '2025-01-01');
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  reviewer = await approver(office);
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  stranger = await office.somebody('吴建平', ['LIAISON'], foreign);
  leader = await office.somebody('周明远', ['LEADER']);
  for (const [sectionId, { personId }] of [
    [own, liaison],
    [foreign, stranger],
  ] as const) {
    const input = { sectionId, successorId: personId, from: '2026-01-05', reason: '首任' };
    (await office.office.client.call(OP.handOver, { input })).ok();
  }
  // Third quarter of 2026: three in time; one more in the second; two in the third quarter of 2025.
  await item('2026-07-01', '2026-07-10');
  await item('2026-08-03', '2026-08-05', 'PERSONNEL');
  await item('2026-09-01', '2026-09-30', 'PERSONNEL'); // 29 September was its last day: late, counted in September
  await item('2026-05-06', '2026-05-08');
  await item('2025-07-01', '2025-07-02');
  await item('2025-09-01', '2025-09-02');
});
afterAll(() => server.close());

const now = async () => (await office.office.client.call(PACK_OP.read, Q3)).ok();

describe('the pack', () => {
  it('is the ended quarter’s, made once, with the meeting planned for it', async () => {
    const fields = { heldOn: '2026-10-30', agenda: [] };
    const meeting = plan(leader.personId, [liaison.personId, stranger.personId], fields);
    (await office.office.client.call(OP.planMeeting, { input: meeting })).ok();
    expect((await leader.client.call(PACK_OP.next)).ok()).toEqual({
      ...Q3.input,
      meetingOn: '2026-10-30',
      workingDaysLeft: 10,
      summaries: 0,
      sections: 3,
    });
    expect((await leader.client.call(PACK_OP.read, Q3)).ok()).toBeNull();
    const made = await Promise.all(
      Array.from({ length: 10 }, async () => (await office.office.client.call(PACK_OP.prepare, Q3)).ok().id),
    );
    expect(new Set(made).size).toBe(1);
    packId = made[0];
    // Ten, ten, five and three working days before, and the day itself.
    expect((await now()).stages).toEqual([
      { stage: 'FREEZE', day: '2026-10-16', done: false },
      { stage: 'SUMMARIES', day: '2026-10-16', done: false },
      { stage: 'CHASE', day: '2026-10-23', done: false },
      { stage: 'MAKE', day: '2026-10-27', done: false },
      { stage: 'MEET', day: '2026-10-30', done: false },
    ]);
  });

  it('counts quarter, year to date and the same of the year before', async () => {
    const { now: figures } = await now();
    const line = (code: string) => figures.lines.find((one: { code: string }) => one.code === code);
    expect(line('A')).toEqual({ code: 'A', quarter: 3, toDate: 4, quarterBefore: 2, toDateBefore: 2 });
    expect(line('A2')).toEqual({ code: 'A2', quarter: 1, toDate: 1, quarterBefore: 0, toDateBefore: 0 });
    expect(figures.lines).toHaveLength(19);
    expect(figures.months).toEqual([
      { month: 7, now: 1, before: 1 },
      { month: 8, now: 1, before: 0 },
      { month: 9, now: 1, before: 1 },
    ]);
    expect(figures.categories.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { label: '工作动态和信息', count: 1 },
      { label: '人事信息', count: 2 },
    ]);
  });

  it('keeps ticks that several people set at once', async () => {
    const parts = ['LAST_DECISIONS', 'PROGRESS', 'OVERDUE', 'STATISTICS', 'SUMMARIES'];
    await Promise.all(
      parts.map(async (part) =>
        (await office.office.client.call(PACK_OP.tick, { input: { id: packId, part, done: true } })).ok(),
      ),
    );
    expect((await now()).ticked).toEqual(parts);
    const input = { id: packId, part: 'OVERDUE', done: false };
    (await office.office.client.call(PACK_OP.tick, { input })).ok();
    expect((await now()).ticked).not.toContain('OVERDUE');
  });
});

describe('the summaries', () => {
  it('are prefilled from the tasks, asked for once, and the section’s own', async () => {
    const tasks = {
      onceKey: randomUUID(),
      title: '办事指南更新',
      measures: [],
      dueOn: '2026-10-20',
      sectionIds: [own],
      coSectionIds: [],
    };
    (await office.office.client.call(TASK_OP.assign, { input: tasks })).ok();
    (await liaison.client.call(PACK_OP.request, { id: packId })).failed('FORBIDDEN');
    (await office.office.client.call(PACK_OP.chase, { id: packId })).refused('SUMMARIES_NOT_REQUESTED');
    const { summaries } = (await office.office.client.call(PACK_OP.request, { id: packId })).ok();
    const [desk, mine] = [
      summaries.find(({ sectionId }: { sectionId: string }) => sectionId !== own && sectionId !== foreign),
      summaries.find(({ sectionId }: { sectionId: string }) => sectionId === own),
    ];
    expect(desk.text).toBe('本季度没有到期的任务。');
    const socket = await openLive(server.url, office.office.client.cookie);
    const input = { packId, sectionId: own, version: mine.version, text: '第一行\n第二行' };
    (await stranger.client.call(PACK_OP.submit, { input })).failed('NOT_FOUND');
    (await liaison.client.call(PACK_OP.submit, { input })).ok();
    await socket.next(({ change, id }) => change === 'updated' && id === mine.id);
    socket.close();
    // Asked again, what has been written stays.
    (await office.office.client.call(PACK_OP.request, { id: packId })).ok();
    const again = (await now()).summaries.find(({ id }: { id: string }) => id === mine.id);
    expect(again).toMatchObject({ text: '第一行\n第二行', submittedBy: '陈晓岚' });
  });

  it('the silent ones are chased, once a day', async () => {
    const told = async (by: Somebody) =>
      (await by.client.call(TASK_OP.messages, { page: { page: 1, size: 100 } }))
        .ok()
        .items.filter(({ text }: { text: string }) => text.startsWith('催报')).length;
    (await office.office.client.call(PACK_OP.chase, { id: packId })).ok();
    (await office.office.client.call(PACK_OP.chase, { id: packId })).ok();
    expect([await told(liaison), await told(stranger)]).toEqual([0, 1]);
  });
});

describe('frozen figures', () => {
  it('stay as they were, whatever happens to the ledgers and whoever writes to the database', async () => {
    (await office.office.client.call(PACK_OP.freeze, { id: packId })).ok();
    await item('2026-09-10', '2026-10-16');
    const { freezes, now: figures } = await now();
    const a = (one: { lines: { code: string; quarter: number; toDate: number }[] }) =>
      one.lines.find(({ code }) => code === 'A');
    expect(a(freezes[0].figures)).toMatchObject({ quarter: 3, toDate: 4 });
    expect(a(figures)).toMatchObject({ quarter: 3, toDate: 4 });
    await item('2026-09-14', '2026-09-20');
    expect(a((await now()).now)).toMatchObject({ quarter: 4, toDate: 5 });
    expect(a((await now()).freezes[0].figures)).toMatchObject({ quarter: 3, toDate: 4 });
    const { database } = server.app;
    const write = (sql: string) => database.transaction((db) => db.query(sql));
    await expect(write("UPDATE pack_freeze SET figures = '{}'")).rejects.toThrow(/never changed/);
    await expect(write('DELETE FROM pack_freeze')).rejects.toThrow(/never changed/);
    expect((await now()).freezes).toHaveLength(1);
  });

  it('can be frozen anew; the earlier edition stays', async () => {
    (await office.office.client.call(PACK_OP.freeze, { id: packId })).ok();
    const { freezes } = await now();
    expect(freezes.map(({ edition }: { edition: number }) => edition)).toEqual([2, 1]);
    expect(new Set(freezes.map(({ hash }: { hash: string }) => hash)).size).toBe(2);
  });
});

describe('the file', () => {
  const file = (by: Somebody | null, id = packId) =>
    fetch(`${server.url}/documents/pack/${id}/pack.docx`, {
      headers: by ? { cookie: by.client.cookie } : {},
    });

  it('has every part with the frozen numbers, and the sign-in sheet', async () => {
    const before = await now();
    const input = {
      id: packId,
      version: before.version,
      meetingId: before.meetingId,
      agenda: [{ topic: '第三季度进展', speaker: '局办公室' }],
      decisions: [{ what: '完成目录补录', sectionId: own, dueOn: '2026-11-30' }],
    };
    (await office.office.client.call(PACK_OP.update, { input })).ok();
    (await office.office.client.call(PACK_OP.make, { id: packId })).ok();
    const docx = new Uint8Array(await (await file(leader)).arrayBuffer());
    const words = wordsOf(docx);
    // The form and the sign-in sheet begin pages; a paragraph that breaks the page would leave a blank one behind a full page.
    expect(pageBreaksOf(docx)).toEqual({ before: 2, paragraphs: 0 });
    expect(words.slice(0, 2)).toEqual([
      '2026年第三季度政府信息公开工作例会材料',
      '县劳动保障局办公室　2026年10月',
    ]);
    expect(words).toEqual(
      expect.arrayContaining([
        '一、会议安排',
        '时间：2026年10月30日（星期五）上午9时',
        '二、会议议程',
        '1．第三季度进展（局办公室）',
        '三、上次议定事项落实情况',
        '此前没有召开过季度例会。',
        '四、各科室任务进度',
        '截至2026年10月16日，全局任务1项，已完成0项，在办1项，逾期0项。',
        '科室|任务|完成|在办|逾期|完成率',
        '养老保险科|1|0|1|0|0%',
        '就业培训科|0|0|0|0|—',
        '合计|1|0|1|0|0%',
        '五、逾期事项及原因',
        '没有逾期事项。',
        '指标名称|单位|本季|上年同季|年初至今|上年同期',
        '主动公开信息数|条|4|2|5|2',
        '8月||1',
        '2025年|0',
        '人事信息||2',
        '　其中：1、主动公开的信息|条|3|2|4|2',
        '　　　　2、未及时公开的信息|条|1|0|1|0',
        '第一行',
        '未报。',
        '1．完成目录补录。养老保险科，2026年11月30日前完成。',
        '序号|科室（单位）|姓名|职务|签名|备注',
        '1|养老保险科|陈晓岚|科员||',
      ]),
    );
    expect(words.filter((line) => line.split('|').length === 6 && line.includes('|条|')).length).toBe(16);
  });

  it('is for those who see the figures', async () => {
    expect((await file(null)).status).toBe(401);
    expect((await file(office.systemAdmin)).status).toBe(403);
    expect((await file(liaison)).status).toBe(200);
    expect((await file(leader, randomUUID())).status).toBe(404);
  });

  it('closes the summaries for the sections, and its notice goes out once', async () => {
    const mine = (await now()).summaries.find(
      ({ sectionId }: { sectionId: string }) => sectionId === foreign,
    );
    const input = { packId, sectionId: foreign, version: mine.version, text: '迟到的小结' };
    (await stranger.client.call(PACK_OP.submit, { input })).refused('PACK_MADE');
    (await office.office.client.call(PACK_OP.notice, { id: packId })).ok();
    (await office.office.client.call(PACK_OP.notice, { id: packId })).refused('MEETING_ALREADY_NOTIFIED');
    const { items } = (await stranger.client.call(TASK_OP.messages, { page: { page: 1, size: 100 } })).ok();
    expect(items.filter(({ text }: { text: string }) => text.includes('会议通知'))).toHaveLength(1);
  });
});
