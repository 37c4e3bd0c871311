import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
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
  // Ten minutes before midnight in Beijing, so that the next day comes within a session.
  server = await startApp({ now: '2026-10-26T15:50:00Z' });
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
const NOWHERE = '00000000-0000-7000-8000-000000000000';

interface Task {
  id: string;
  version: number;
  taskNo: string;
  status: string;
  round: number;
  receiptNo: string | null;
}

async function assign(sectionIds: string[], fields: Record<string, unknown> = {}): Promise<Task[]> {
  const input = {
    onceKey: randomUUID(),
    title: '办事指南更新',
    requirement: '核对材料清单',
    measures: ['核对', '审定'],
    dueOn: '2026-10-30',
    sectionIds,
    coSectionIds: [],
    ...fields,
  };
  return (await office.office.client.call(TASK_OP.assign, { input })).ok().items;
}

const one = async (sectionId = own, fields: Record<string, unknown> = {}): Promise<Task> =>
  (await assign([sectionId], fields))[0] as Task; // one section, one task

const report = ({ id, version }: Task, fields: Record<string, unknown> = {}) => ({
  input: {
    id,
    version,
    report: '已核对并公布',
    measuresDone: [true, true],
    links: ['https://example.gov.cn/guide'],
    ...fields,
  },
});

const submit = async (task: Task, by = liaison): Promise<Task> =>
  (await by.client.call(TASK_OP.submit, report(task))).ok();

const read = async (id: string, by: Somebody = office.office) =>
  (await by.client.call(TASK_OP.one, { id })).ok();

describe('a task', () => {
  it('goes from the office to the section and back, every step on record', async () => {
    const task = await one();
    expect(task.taskNo).toBe('R-2026-001');
    const mine = (await liaison.client.call(TASK_OP.mine)).ok();
    expect(mine.open.map(({ id }: Task) => id)).toContain(task.id);
    const saved: Task = (
      await liaison.client.call(
        TASK_OP.save,
        report(task, { report: '正在核对', measuresDone: [true, false], links: [] }),
      )
    ).ok();
    expect(saved.status).toBe('IN_PROGRESS');
    const submitted = await submit(saved);
    expect(submitted).toMatchObject({ status: 'SUBMITTED', submittedOn: '2026-10-26', round: 1 });
    const returned: Task = (
      await office.office.client.call(TASK_OP.giveBack, {
        input: { id: task.id, version: submitted.version, opinion: '缺保密审查表' },
      })
    ).ok();
    expect(returned).toMatchObject({ status: 'RETURNED', submittedOn: null });
    const again = await submit(returned);
    expect(again.round).toBe(2);
    const done: Task = (
      await office.office.client.call(TASK_OP.accept, { input: { id: task.id, version: again.version } })
    ).ok();
    expect(done).toMatchObject({ status: 'DONE', doneOn: '2026-10-26', receiptNo: 'HZ-2026-0001' });
    const whole = await read(task.id);
    expect(
      whole.history.map(({ verb, by }: { verb: string; by: string }) => `${verb} ${by}`).toReversed(),
    ).toEqual([
      'created 林婉清',
      'started 陈晓岚',
      'submitted 陈晓岚',
      'returned 林婉清',
      'submitted 陈晓岚',
      'accepted 林婉清',
    ]);
    expect(whole.submissions).toMatchObject([
      { round: 2, outcome: 'ACCEPTED', reviewedBy: '林婉清' },
      { round: 1, outcome: 'RETURNED', opinion: '缺保密审查表' },
    ]);
  });

  it('is begun by being handed in at once: the history has both', async () => {
    const task = await one();
    await submit(task);
    const { history } = await read(task.id);
    expect(history.map(({ verb }: { verb: string }) => verb)).toEqual(['submitted', 'started', 'created']);
  });

  it('tells whoever it is given to, once, and nobody else', async () => {
    const task = await one(own, { onceKey: '6f2c0d0e-7a53-4a5e-9d10-000000000001' });
    await one(own, { onceKey: '6f2c0d0e-7a53-4a5e-9d10-000000000001' });
    const told = async ({ client }: Somebody): Promise<string[]> =>
      (await client.call(TASK_OP.messages, { page: PAGE }))
        .ok()
        .items.filter(({ path }: { path: string }) => path === `/tasks/${task.id}`)
        .map(({ text }: { text: string }) => text);
    expect(await told(liaison)).toEqual(['新任务：“办事指南更新”，2026年10月30日前完成']);
    expect(await told(stranger)).toEqual([]);
  });

  it('is given to many sections at once, numbered without gaps', async () => {
    const before = await one();
    const tasks = await assign([own, foreign, own]);
    const number = (task: Task) => Number(task.taskNo.slice(-3));
    expect(tasks.map(number)).toEqual([number(before) + 1, number(before) + 2]);
  });

  it('can be taken back until it is read, and reopened when closed by mistake', async () => {
    const submitted = await submit(await one());
    const version = (task: Task) => ({ input: { id: task.id, version: task.version } });
    const back: Task = (await liaison.client.call(TASK_OP.withdraw, version(submitted))).ok();
    expect(back.status).toBe('IN_PROGRESS');
    (await liaison.client.call(TASK_OP.withdraw, version(back))).refused('TASK_NOT_SUBMITTED');
    const done: Task = (await office.office.client.call(TASK_OP.accept, version(await submit(back)))).ok();
    const reason = '接收有误';
    const reopened: Task = (
      await office.office.client.call(TASK_OP.reopen, { input: { ...version(done).input, reason } })
    ).ok();
    expect(reopened).toMatchObject({ status: 'RETURNED', doneOn: null, receiptNo: null });
    expect((await read(done.id)).submissions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'ACCEPTED',
      'WITHDRAWN',
    ]);
  });
});

describe('what is not done', () => {
  it('skipping: nothing is accepted or returned that was not handed in, nor reported on after', async () => {
    const task = await one();
    const input = { id: task.id, version: task.version };
    const { client } = office.office;
    (await client.call(TASK_OP.accept, { input })).refused('TASK_NOT_SUBMITTED');
    (await client.call(TASK_OP.giveBack, { input: { ...input, opinion: '无' } })).refused(
      'TASK_NOT_SUBMITTED',
    );
    (await client.call(TASK_OP.reopen, { input: { ...input, reason: '无' } })).refused('TASK_NOT_DONE');
    const submitted = await submit(task);
    (await liaison.client.call(TASK_OP.save, report(submitted))).refused('TASK_NOT_OPEN');
    (await liaison.client.call(TASK_OP.submit, report(submitted, { report: '另一份' }))).refused(
      'TASK_NOT_OPEN',
    );
  });

  it('a submission without evidence, or late without a reason', async () => {
    const task = await one();
    (await liaison.client.call(TASK_OP.submit, report(task, { links: [] }))).refused('EVIDENCE_MISSING');
    (await liaison.client.call(TASK_OP.submit, report(task, { measuresDone: [true] }))).refused(
      'MEASURES_CHANGED',
    );
    (await liaison.client.call(TASK_OP.submit, report(task, { report: '长'.repeat(301) }))).failed(
      'BAD_USER_INPUT',
    );
    (await liaison.client.call(TASK_OP.submit, report(task, { links: ['javascript:alert(1)'] }))).failed(
      'BAD_USER_INPUT',
    );
    const due = await one(own, { dueOn: '2026-10-26' });
    server.clock.set('2026-10-26T16:05:00Z');
    (await liaison.client.call(TASK_OP.submit, report(due))).refused('LATE_REASON_MISSING');
    const late = (await liaison.client.call(TASK_OP.submit, report(due, { lateReason: '系统升级' }))).ok();
    expect(late).toMatchObject({ submittedOn: '2026-10-27', lateReason: '系统升级' });
    server.clock.set('2026-10-26T15:50:00Z');
  });

  it('a limit in the past, and days nobody may set', async () => {
    const input = {
      onceKey: randomUUID(),
      title: '甲',
      measures: [],
      dueOn: '2026-10-25',
      sectionIds: [own],
      coSectionIds: [],
    };
    (await office.office.client.call(TASK_OP.assign, { input })).refused('DUE_IN_PAST');
    const task = await one();
    (await liaison.client.call(TASK_OP.submit, report(task, { submittedOn: '2026-10-01' }))).failed(
      'BAD_USER_INPUT',
    );
  });

  it('anything to another section’s task: by id, by act, in lists, in files', async () => {
    const task = await one(foreign);
    expect((await liaison.client.call(TASK_OP.one, { id: task.id })).failed('NOT_FOUND')).toEqual(
      (await liaison.client.call(TASK_OP.one, { id: NOWHERE })).failed('NOT_FOUND'),
    );
    for (const op of [TASK_OP.save, TASK_OP.submit])
      (await liaison.client.call(op, report(task))).failed('NOT_FOUND');
    (await liaison.client.call(TASK_OP.withdraw, { input: { id: task.id, version: 1 } })).failed('NOT_FOUND');
    (await liaison.client.call(TASK_OP.files, { noun: 'Task', recordId: task.id })).failed('NOT_FOUND');
    const list = (await liaison.client.call(TASK_OP.list, { filter: {}, page: PAGE })).ok();
    expect(new Set(list.items.map(({ sectionId }: { sectionId: string }) => sectionId))).toEqual(
      new Set([own]),
    );
    expect((await read(task.id)).status).toBe('NOT_STARTED');
  });

  it('but a section that assists may read it', async () => {
    const task = await one(foreign, { coSectionIds: [own] });
    expect((await read(task.id, liaison)).id).toBe(task.id);
    (await liaison.client.call(TASK_OP.save, report(task))).failed('NOT_FOUND');
    const list = (await liaison.client.call(TASK_OP.list, { filter: {}, page: PAGE })).ok();
    expect(list.items.map(({ id }: Task) => id)).toContain(task.id);
  });
});

describe('the same request twenty times at once', () => {
  it('makes one task, one round and one receipt', async () => {
    const twenty = <T>(send: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: 20 }, send));
    const input = {
      onceKey: randomUUID(),
      title: '只有一件',
      measures: [],
      dueOn: '2026-10-30',
      sectionIds: [own],
      coSectionIds: [],
    };
    const made = await twenty(async () => (await office.office.client.call(TASK_OP.assign, { input })).ok());
    expect(new Set(made.map(({ items }) => items[0].id)).size).toBe(1);
    const task: Task = made[0].items[0];
    const sent = report(task, { measuresDone: [] });
    const handed = await twenty(async () => (await liaison.client.call(TASK_OP.submit, sent)).ok());
    expect(new Set(handed.map(({ round }) => round))).toEqual(new Set([1]));
    const accept = { input: { id: task.id, version: handed[0].version } };
    const done = await twenty(async () => (await office.office.client.call(TASK_OP.accept, accept)).ok());
    expect(new Set(done.map(({ receiptNo }) => receiptNo)).size).toBe(1);
    const list = (
      await office.office.client.call(TASK_OP.list, { filter: { search: '只有一件' }, page: PAGE })
    ).ok();
    expect(list.total).toBe(1);
    const whole = await read(task.id);
    expect(whole.submissions).toHaveLength(1);
    const acts = whole.history.map(({ verb }: { verb: string }) => verb);
    expect(acts).toEqual(['accepted', 'submitted', 'started', 'created']);
  });

  it('accepted by one and returned by another: one wins, the other is told', async () => {
    const second = await office.somebody('徐建国', ['OFFICE']);
    for (let n = 0; n < 8; n++) {
      const task = await submit(await one());
      const input = { id: task.id, version: task.version };
      const answers = await Promise.all([
        office.office.client.call(TASK_OP.accept, { input }),
        second.client.call(TASK_OP.giveBack, { input: { ...input, opinion: '缺附件' } }),
      ]);
      const names = answers.map(
        ({ data }) => (Object.values(data ?? {})[0] as { __typename: string }).__typename,
      );
      expect(names.filter((name) => name === 'Task')).toHaveLength(1);
      expect(names.filter((name) => name === 'Refusal' || name === 'Conflict')).toHaveLength(1);
      const { status, submissions } = await read(task.id);
      expect([status, submissions[0].outcome]).toEqual(
        names[0] === 'Task' ? ['DONE', 'ACCEPTED'] : ['RETURNED', 'RETURNED'],
      );
    }
  });

  it('many accepted in one go say for each what became of it', async () => {
    const [good, open] = [await submit(await one()), await one()];
    const tasks = [good, open, { id: NOWHERE, version: 1 }].map(({ id, version }) => ({ id, version }));
    const results = (await office.office.client.call(TASK_OP.acceptMany, { input: { tasks } })).ok();
    expect(results).toEqual([
      { id: good.id, done: true, message: null },
      { id: open.id, done: false, message: expect.stringContaining('待审核') },
      { id: NOWHERE, done: false, message: expect.stringContaining('没有找到') },
    ]);
  });
});

describe('supervision', () => {
  it('is seen at once, seen to be seen, and answered once', async () => {
    const socket = await openLive(server.url, liaison.client.cookie);
    const above = await openLive(server.url, leader.client.cookie);
    const task = await one();
    const input = {
      onceKey: randomUUID(),
      taskIds: [task.id],
      line: '请于本周内办结',
      answerBy: '2026-10-28',
    };
    const [order] = (await leader.client.call(TASK_OP.supervise, { input })).ok().items;
    expect(order.orderNo).toBe('督〔2026〕1号');
    // Sent twice, it is one order and one message.
    expect((await leader.client.call(TASK_OP.supervise, { input })).ok().items[0].id).toBe(order.id);
    const told = await socket.next(({ notification }) => notification?.path === `/supervision/${order.id}`);
    expect(told.notification?.text).toContain('请于本周内办结');
    (await stranger.client.call(TASK_OP.see, { id: order.id })).failed('NOT_FOUND');
    (await stranger.client.call(TASK_OP.order, { id: order.id })).failed('NOT_FOUND');
    const seen = (await liaison.client.call(TASK_OP.see, { id: order.id })).ok();
    await above.next(
      ({ supervisionOrder }) => supervisionOrder?.id === order.id && !!supervisionOrder?.seenAt,
    );
    const answer = { input: { id: order.id, version: seen.version, answer: '周三前办结' } };
    (await liaison.client.call(TASK_OP.answer, answer)).ok();
    await above.next(({ supervisionOrder }) => !!supervisionOrder?.answeredAt);
    (await liaison.client.call(TASK_OP.answer, answer)).refused('ALREADY_ANSWERED');
    const back = (await leader.client.call(TASK_OP.messages, { page: PAGE })).ok();
    expect(back.items[0].text).toContain('周三前办结');
    socket.close();
    above.close();
  });

  it('needs a day to come and work still to do', async () => {
    const done = await submit(await one());
    const accept = { input: { id: done.id, version: done.version } };
    (await office.office.client.call(TASK_OP.accept, accept)).ok();
    const input = { onceKey: randomUUID(), taskIds: [done.id], line: '快', answerBy: '2026-10-28' };
    (await leader.client.call(TASK_OP.supervise, { input })).refused('NOT_OVERDUE_TASK');
    const past = { ...input, answerBy: '2026-10-25' };
    (await leader.client.call(TASK_OP.supervise, { input: past })).refused('ANSWER_BY_IN_PAST');
  });

  it('sent again because its answer was lost: the same order, though the task is done by now', async () => {
    const task = await one();
    const input = { onceKey: randomUUID(), taskIds: [task.id], line: '请办结', answerBy: '2026-10-28' };
    const sendAll = Array.from({ length: 20 }, () => leader.client.call(TASK_OP.supervise, { input }));
    const orders = (await Promise.all(sendAll)).map((answer) => answer.ok().items);
    expect(new Set(orders.map(([order]) => order.id)).size).toBe(1);
    const done = await submit(task);
    const accept = { input: { id: done.id, version: done.version } };
    (await office.office.client.call(TASK_OP.accept, accept)).ok();
    const again = (await leader.client.call(TASK_OP.supervise, { input })).ok().items;
    expect(again.map(({ id }: { id: string }) => id)).toEqual([orders[0][0].id]);
    // A new order for it is another matter, also beside the one known.
    const other = { ...input, onceKey: randomUUID() };
    (await leader.client.call(TASK_OP.supervise, { input: other })).refused('NOT_OVERDUE_TASK');
    const told = (await liaison.client.call(TASK_OP.messages, { page: PAGE })).ok();
    const path = `/supervision/${orders[0][0].id}`;
    expect(told.items.filter((message: { path: string }) => message.path === path)).toHaveLength(1);
  });
});

describe('live', () => {
  it('a step reaches the office and the figures reach the leader, but not another section', async () => {
    const [desk, above, beside] = await Promise.all(
      [office.office, leader, stranger].map(({ client }) => openLive(server.url, client.cookie)),
    );
    const before = (await leader.client.call(TASK_OP.progress, { year: 2026 })).ok();
    const task = await submit(await one());
    const row = await desk?.next(
      (message) => message.task?.id === task.id && message.task.status === 'SUBMITTED',
    );
    const counted = await above?.next(({ kind, seq }) => kind === 'PROGRESS' && seq >= (row?.seq ?? 0));
    expect(counted?.progress?.total.total).toBe(before.total.total + 1);
    await beside?.next(({ kind, seq }) => kind === 'PROGRESS' && seq >= (row?.seq ?? 0));
    expect(beside?.received.filter((message) => message.task?.id === task.id)).toEqual([]);
    for (const socket of [desk, above, beside]) socket?.close();
  });
});

describe('progress', () => {
  it('equals a count of the rows, and every figure opens them', async () => {
    const { sections, total } = (await leader.client.call(TASK_OP.progress, { year: 2026 })).ok();
    const rows: (Task & {
      sectionId: string;
      dueOn: string;
      submittedOn: string | null;
      voidedAt: string | null;
    })[] = [];
    for (let page = 1; ; page++) {
      const list = (
        await office.office.client.call(TASK_OP.list, { filter: {}, page: { page, size: 100 } })
      ).ok();
      rows.push(...list.items);
      if (rows.length >= list.total) break;
    }
    const today = '2026-10-26';
    for (const line of sections) {
      const rowsOf = rows.filter(({ sectionId }) => sectionId === line.sectionId);
      const late = rowsOf.filter(
        ({ status, dueOn, submittedOn }) =>
          status !== 'DONE' && (status === 'SUBMITTED' ? (submittedOn ?? today) : today) > dueOn,
      );
      const number = (status: string) => rowsOf.filter((row) => row.status === status).length;
      expect(line).toMatchObject({
        total: rowsOf.length,
        done: number('DONE'),
        submitted: number('SUBMITTED'),
        inProgress: number('IN_PROGRESS'),
        returned: number('RETURNED'),
        notStarted: number('NOT_STARTED'),
        overdue: late.length,
      });
      for (const [state, value] of [
        ['DONE', line.done],
        ['OVERDUE', line.overdue],
        [null, line.total],
      ]) {
        const filter = { year: 2026, sectionId: line.sectionId, state };
        const opened = (await liaison.client.call(TASK_OP.rows, { filter, page: PAGE })).ok();
        expect(opened.total).toBe(value);
        expect(
          opened.items.every(
            (row: { readable: boolean; title: string | null }) => row.readable === (row.title !== null),
          ),
        ).toBe(true);
      }
    }
    expect(total.total).toBe(rows.length);
  });
});
