import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '@gongkai/server/core/transaction';
import { Task } from '@gongkai/server/modules/tasks/index';
import { operatorContext } from '@gongkai/server/operator';
import { In } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { held, lifeOf, plan, type Life } from './support/meetings.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { openLive } from './support/socket.ts';

let server: TestApp;
let office: Office;
let life: Life;
let own: string;
let other: string;
let liaison: Somebody;
let stranger: Somebody;
let convenor: string;
let silent: string;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  life = lifeOf(office);
  [own, other] = [await office.section('养老保险科'), await office.section('就业培训科')];
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
  stranger = await office.somebody('吴建平', ['LIAISON'], other);
  convenor = await office.person('石磊');
  silent = await office.person('顾春燕', other);
});
afterAll(() => server.close());

const everybody = (): string[] => [liaison.personId, stranger.personId, silent];

describe('decisions', () => {
  it('become tasks once, however often it is clicked', async () => {
    const meeting = await held(life, plan(convenor, everybody(), { name: '决定会' }));
    (await life.makeTasks(meeting.id)).refused('MEETING_NO_DECISIONS');
    (await life.decide(meeting.id, own, { dueOn: '2026-10-25' })).refused('DECISION_DUE_BEFORE_MEETING');
    const onceKey = randomUUID();
    const same = await Promise.all(
      Array.from({ length: 20 }, () => life.decide(meeting.id, own, { onceKey, what: '更新办事指南' })),
    );
    expect(new Set(same.map((answer) => answer.ok().id)).size).toBe(1);
    (await life.decide(meeting.id, other, { what: '补报三季度信息', personId: stranger.personId })).ok();
    const answers = await Promise.all(Array.from({ length: 20 }, () => life.makeTasks(meeting.id)));
    for (const answer of answers) expect(answer.ok().decisionCount).toEqual({ total: 2, done: 0, open: 0 });
    const { decisions } = (await office.office.client.call(OP.meeting, { id: meeting.id })).ok();
    const tasks = await server.app.database.read.findBy(Task, {
      onceKey: In(decisions.map(({ id }: { id: string }) => `decision:${id}`)),
    });
    expect(
      tasks
        .map(({ title, origin, basis, sectionId, personId, startsOn, dueOn }) => [
          title,
          origin,
          basis,
          sectionId,
          personId,
          startsOn,
          dueOn,
        ])
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['更新办事指南', 'MEETING', '决定会（2026年10月26日）', own, null, '2026-10-26', '2026-11-20'],
      [
        '补报三季度信息',
        'MEETING',
        '决定会（2026年10月26日）',
        other,
        stranger.personId,
        '2026-10-26',
        '2026-11-20',
      ],
    ]);
    const [first] = decisions;
    const change = {
      id: first.id,
      version: first.version,
      what: '另议',
      sectionId: own,
      dueOn: '2026-11-20',
    };
    (await office.office.client.call(OP.updateDecision, { input: change })).refused('DECISION_HAS_TASK');
  });

  it('are changed and voided while they have no task', async () => {
    const meeting = await held(life, plan(convenor, everybody()));
    const row = (await life.decide(meeting.id, own)).ok();
    const input = { id: row.id, version: row.version, what: '另议', sectionId: other, dueOn: '2026-12-01' };
    const changed = (await office.office.client.call(OP.updateDecision, { input })).ok();
    expect(changed).toMatchObject({ what: '另议', sectionId: other, state: 'NO_TASK' });
    const reason = { id: row.id, version: changed.version, reason: '重复' };
    (await office.office.client.call(OP.voidDecision, { input: reason })).ok();
    expect(await life.read(meeting.id)).toMatchObject({ decisionCount: { total: 0 }, decisions: [] });
  });

  it('stand before the next meeting of the kind with the state of now, also on other screens', async () => {
    const earlier = await held(
      life,
      plan(convenor, everybody(), { name: '上一次', kind: 'SPECIAL', heldOn: '2026-07-24' }),
    );
    await held(life, plan(convenor, everybody(), { name: '别的会', kind: 'WORK', heldOn: '2026-09-01' }));
    const decision = (await life.decide(earlier.id, own, { dueOn: '2026-12-31' })).ok();
    (await life.makeTasks(earlier.id)).ok();
    const next = await life.plan(plan(convenor, everybody(), { kind: 'SPECIAL', heldOn: '2026-10-30' }));
    const socket = await openLive(server.url, stranger.client.cookie);
    await moveTask(`decision:${decision.id}`, 'IN_PROGRESS');
    const seen = await socket.next(({ decision: row }) => row?.id === decision.id);
    // The stranger may see how it stands, and has no way to another section's task.
    expect(seen.decision).toMatchObject({ state: 'IN_PROGRESS', task: { id: null } });
    await moveTask(`decision:${decision.id}`, 'DONE');
    const done = await socket.next(({ decision: row }) => row?.id === decision.id);
    expect(done.decision?.meeting).toEqual({ id: earlier.id, decisionCount: { total: 1, done: 1 } });
    socket.close();
    const { previous } = (await liaison.client.call(OP.meeting, { id: next.id })).ok();
    expect(previous).toMatchObject({ name: '上一次', decisions: [{ state: 'DONE' }] });
    expect(previous.decisions[0].task.id).not.toBeNull();
    // Of a kind not held before: the meeting before, whatever it was.
    const alone = await life.plan(plan(convenor, everybody(), { kind: 'LIAISON', heldOn: '2026-09-02' }));
    expect((await liaison.client.call(OP.meeting, { id: alone.id })).ok().previous.name).toBe('别的会');
  });
});

/** As the tasks' own acts leave it. */
async function moveTask(onceKey: string, status: 'IN_PROGRESS' | 'DONE'): Promise<void> {
  await inTransaction(operatorContext(server.app), async (tx) => {
    const task = await tx.db.findOneByOrFail(Task, { onceKey });
    await tx.update(Task, task, task.version, { status }, { verb: 'moved' });
    tx.emit({ noun: 'Task', id: task.id, change: 'updated' });
  });
}
