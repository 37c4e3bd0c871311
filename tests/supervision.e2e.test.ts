import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { wordsOf } from './support/docx.ts';
import { application, newDraft, setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { openLive } from './support/socket.ts';
import { TASK_OP } from './support/task-operations.ts';

let server: TestApp;
let office: Office;
let [own, foreign] = ['', ''];
let liaison: Somebody;
let stranger: Somebody;
let leader: Somebody;

beforeAll(async () => {
  server = await startApp({ now: '2026-10-26T04:00:00Z' });
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  stranger = await office.somebody('吴建平', ['LIAISON'], foreign);
  leader = await office.somebody('周明远', ['LEADER']);
  const input = { sectionId: own, successorId: liaison.personId, from: '2026-10-26', reason: '首任' };
  (await office.office.client.call(OP.handOver, { input })).ok();
});
afterAll(() => server.close());

const PAGE = { page: 1, size: 100 };

interface Task {
  id: string;
  version: number;
  taskNo: string;
  title: string;
}

async function assign(title: string, dueOn: string, sectionId = own, coSectionIds: string[] = []) {
  const input = {
    onceKey: randomUUID(),
    title,
    measures: [],
    dueOn,
    sectionIds: [sectionId],
    coSectionIds,
  };
  const { items } = (await office.office.client.call(TASK_OP.assign, { input })).ok();
  return items[0] as Task; // one section, one task
}

const report = ({ id, version }: Task, fields: Record<string, unknown> = {}) => ({
  input: {
    id,
    version,
    report: '已核对并公布',
    measuresDone: [],
    links: ['https://example.gov.cn/guide'],
    ...fields,
  },
});

const press = async (task: Task, line = '请于本周内办结') => {
  const input = { onceKey: randomUUID(), taskIds: [task.id], line, answerBy: '2026-11-05' };
  return (await leader.client.call(TASK_OP.supervise, { input })).ok().items[0];
};

interface Row {
  id: string;
  noun: string;
  number: string;
  title: string | null;
  readable: boolean;
  dueOn: string;
  submittedOn: string | null;
}

const redList = async (by: Somebody): Promise<{ overdue: number; dueSoon: number; rows: Row[] }> =>
  (await by.client.call(TASK_OP.attention)).ok();

describe('the red list', () => {
  // From Monday 26 October to Monday 2 November 2026; no day off but the weekend.
  const made: Record<string, Task> = {};

  beforeAll(async () => {
    for (const [title, dueOn] of [
      ['逾期未办', '2026-10-27'],
      ['逾期报送', '2026-10-27'],
      ['按时报送', '2026-10-27'],
      ['按时办结', '2026-10-27'],
      ['作废', '2026-10-27'],
      ['今天到期', '2026-11-02'],
      ['第三个工作日', '2026-11-05'],
      ['第四个工作日', '2026-11-06'],
    ] as const)
      made[title] = await assign(title, dueOn);
    made['他科逾期'] = await assign('他科逾期', '2026-10-28', foreign);
    made['协办逾期'] = await assign('协办逾期', '2026-10-29', foreign, [own]);
    const item = newDraft(own, { title: '未公开信息', formedOn: '2026-09-30' });
    (await office.office.client.call(OP.createItem, { input: item })).ok();
    const input = application(own, { receivedOn: '2026-10-08', content: '在办申请' });
    (await office.office.client.call(OP.register, { input })).ok();

    const submitted = async (title: string, fields = {}): Promise<Task> =>
      (await liaison.client.call(TASK_OP.submit, report(made[title] as Task, fields))).ok();
    await submitted('按时报送');
    const { id, version } = await submitted('按时办结');
    (await office.office.client.call(TASK_OP.accept, { input: { id, version } })).ok();
    const gone = made['作废'] as Task;
    (
      await office.office.client.call(TASK_OP.void, {
        input: { id: gone.id, version: gone.version, reason: '重复' },
      })
    ).ok();
    server.clock.set('2026-10-30T04:00:00Z');
    await comeBack();
    await submitted('逾期报送', { lateReason: '系统升级' });
    server.clock.set('2026-11-02T04:00:00Z');
    await comeBack();
  });

  const comeBack = async (): Promise<void> => {
    await office.comeBack();
    for (const one of [liaison, stranger, leader]) (await one.client.logIn(one.loginName, one.password)).ok();
  };

  it('holds tasks beside items and applications, by the days the office counts by hand', async () => {
    const { overdue, dueSoon, rows } = await redList(leader);
    // Twenty working days from 30 September end on 3 November, from 8 October on 4 November:
    // 1–7 October are off, Saturday 10 October is worked.
    expect(rows.map(({ noun, title, dueOn }) => `${dueOn} ${noun} ${title}`).toSorted()).toEqual([
      '2026-10-27 TASK 逾期报送',
      '2026-10-27 TASK 逾期未办',
      '2026-10-28 TASK 他科逾期',
      '2026-10-29 TASK 协办逾期',
      '2026-11-02 TASK 今天到期',
      '2026-11-03 DISCLOSURE 未公开信息',
      '2026-11-04 APPLICATION 在办申请',
      '2026-11-05 TASK 第三个工作日',
    ]);
    expect([overdue, dueSoon]).toEqual([4, 4]);
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).toSorted());
    const late = rows.find(({ title }) => title === '逾期报送');
    expect(late).toMatchObject({ taskStatus: 'SUBMITTED', submittedOn: '2026-10-30' });
  });

  it('equals a slow count of all tasks', async () => {
    const [today, soon] = ['2026-11-02', '2026-11-05'];
    const list = (await office.office.client.call(TASK_OP.list, { filter: {}, page: PAGE })).ok();
    const [late, near]: [string[], string[]] = [[], []];
    for (const { id, status, dueOn, submittedOn } of list.items) {
      if (status === 'DONE') continue;
      if ((status === 'SUBMITTED' ? submittedOn : today) > dueOn) late.push(id);
      else if (status !== 'SUBMITTED' && dueOn <= soon) near.push(id);
    }
    const { rows } = await redList(office.office);
    const tasks = rows.filter(({ noun }) => noun === 'TASK');
    expect(
      tasks
        .filter(({ dueOn }) => dueOn < today)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(late.toSorted());
    expect(
      tasks
        .filter(({ dueOn }) => dueOn >= today)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(near.toSorted());
  });

  it('says of another section’s task its number only, and of one it assists in everything', async () => {
    const { rows } = await redList(liaison);
    const row = (title: string) => rows.find(({ id }) => id === made[title]?.id);
    expect(row('他科逾期')).toMatchObject({ title: null, readable: false, number: made['他科逾期']?.taskNo });
    expect(row('协办逾期')).toMatchObject({ title: '协办逾期', readable: true });
    expect(row('逾期未办')).toMatchObject({ title: '逾期未办', readable: true });
  });

  it('is counted anew for every screen when a task is handed in and accepted', async () => {
    const socket = await openLive(
      server.url,
      leader.client.cookie,
      'subscription{live{kind seq counted{attention{overdue rows{id}} tables{year rows{code value}} rows{id number title readable}}}}',
    );
    const before = (await redList(leader)).overdue;
    const late = made['逾期未办'] as Task;
    const submitted = (
      await liaison.client.call(TASK_OP.submit, report(late, { lateReason: '人员出差' }))
    ).ok();
    const input = { id: late.id, version: submitted.version };
    (await office.office.client.call(TASK_OP.accept, { input })).ok();
    const told = await socket.next(({ counted }) => {
      const attention = counted as unknown as { attention: { overdue: number; rows: Row[] } } | null; // asked for above
      return attention !== null && attention.attention.overdue === before - 1;
    });
    expect(JSON.stringify(told.counted)).not.toContain(late.id);
    expect((await redList(leader)).overdue).toBe(before - 1);
    socket.close();
  });
});

describe('the record of supervision', () => {
  it('is narrowed by what waits, by section and by words, within reach', async () => {
    const [mine, theirs] = [
      await assign('信息更新甲', '2026-11-20'),
      await assign('乙', '2026-11-20', foreign),
    ];
    const [first, second] = [await press(mine), await press(theirs, '报送进展')];
    const list = async (filter: Record<string, unknown>, by = leader): Promise<string[]> =>
      (await by.client.call(TASK_OP.orders, { filter, page: PAGE })).ok().items.map(({ id }: Task) => id);
    expect(await list({ year: 2026 })).toEqual([second.id, first.id]);
    expect(await list({ search: '更新甲' })).toEqual([first.id]);
    expect(await list({ sectionId: foreign })).toEqual([second.id]);
    expect(await list({}, liaison)).toEqual([first.id]);
    const answer = { id: first.id, version: first.version, answer: '周三前办结' };
    (await liaison.client.call(TASK_OP.answer, { input: answer })).ok();
    expect(await list({ waiting: true })).toEqual([second.id]);
    expect(await list({ waiting: false })).toEqual([first.id]);
    expect(await list({ year: 2025 })).toEqual([]);
  });

  it('notes as read only what somebody of the section has opened', async () => {
    const order = await press(await assign('丙', '2026-11-20'));
    const opened = (await office.office.client.call(TASK_OP.see, { id: order.id })).ok();
    expect(opened.seenAt).toBeNull();
    const seen = (await liaison.client.call(TASK_OP.see, { id: order.id })).ok();
    expect(seen.seenBy).toBe('陈晓岚');
  });
});

describe('督办单', () => {
  const get = (id: string, by?: Somebody): Promise<Response> =>
    fetch(`${server.url}/documents/supervision/${id}/order.docx`, {
      headers: by ? { cookie: by.client.cookie } : {},
    });
  const words = async (id: string): Promise<string[]> =>
    wordsOf(new Uint8Array(await (await get(id, leader)).arrayBuffer()));

  it('is for those who may read the order', async () => {
    const { id } = await press(await assign('丁', '2026-11-20'));
    expect((await get(id)).status).toBe(401);
    expect((await get(id, office.systemAdmin)).status).toBe(403);
    expect((await get(id, stranger)).status).toBe(404);
    expect((await get('00000000-0000-7000-8000-000000000000', leader)).status).toBe(404);
    for (const by of [leader, office.office, liaison]) expect((await get(id, by)).status).toBe(200);
  });

  it('says what is pressed and by when, then that it was read and answered', async () => {
    const task = await assign('企业养老保险办事指南更新', '2026-11-06');
    const order = await press(task, '请于本周内办结并报送佐证');
    expect(await words(order.id)).toEqual([
      '督办单',
      `县劳动保障局　${order.orderNo}`,
      `督办事项|企业养老保险办事指南更新${task.taskNo}，完成时限2026年11月6日`,
      '责任科室|养老保险科',
      '责任人|陈晓岚（科员）',
      '督办要求|请于本周内办结并报送佐证',
      '答复期限|2026年11月5日',
      '督办人|周明远　2026年11月2日',
      '阅知|',
      '答复|',
    ]);
    const seen = (await liaison.client.call(TASK_OP.see, { id: order.id })).ok();
    const input = { id: order.id, version: seen.version, answer: '材料已报办公室，周三前办结。' };
    (await liaison.client.call(TASK_OP.answer, { input })).ok();
    const answered = await words(order.id);
    expect(answered).toContain('阅知|陈晓岚　2026年11月2日');
    expect(answered).toContain('答复|材料已报办公室，周三前办结。陈晓岚　2026年11月2日');
  });
});
