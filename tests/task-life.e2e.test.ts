import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import type { Answer } from './support/client.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { openLive, socketOf } from './support/socket.ts';
import { TASK_OP } from './support/task-operations.ts';

/**
 * Any sequence of acts by anybody, against a model typed here by hand: what the
 * office's practice allows happens, everything else changes nothing.
 */
let server: TestApp;
let office: Office;
let [own, foreign] = ['', ''];
let people: Record<'office' | 'liaison' | 'stranger' | 'leader' | 'reception', Somebody>;

beforeAll(async () => {
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  people = {
    office: office.office,
    liaison: await office.somebody('陈晓岚', ['LIAISON'], own),
    stranger: await office.somebody('吴建平', ['LIAISON'], foreign),
    leader: await office.somebody('周明远', ['LEADER']),
    reception: await office.somebody('孙小芳', ['RECEPTION']),
  };
});
afterAll(() => server.close());

type Who = keyof typeof people;
type Act = 'save' | 'submit' | 'withdraw' | 'accept' | 'giveBack' | 'reopen' | 'void';

const WHO: Who[] = ['office', 'liaison', 'stranger', 'leader', 'reception'];
const ACTS: Act[] = ['save', 'submit', 'withdraw', 'accept', 'giveBack', 'reopen', 'void'];

/** Status → act → status: 未开始 → 进行中 → 待审核 → 已完成, or back. `VOID` ends everything. */
const LIFE: Record<string, Partial<Record<Act, string>>> = {
  NOT_STARTED: { save: 'IN_PROGRESS', submit: 'SUBMITTED', void: 'VOID' },
  IN_PROGRESS: { save: 'IN_PROGRESS', submit: 'SUBMITTED', void: 'VOID' },
  SUBMITTED: { withdraw: 'IN_PROGRESS', accept: 'DONE', giveBack: 'RETURNED', void: 'VOID' },
  RETURNED: { save: 'RETURNED', submit: 'SUBMITTED', void: 'VOID' },
  DONE: { reopen: 'RETURNED', void: 'VOID' },
  VOID: {},
};
const SECTION_ACTS: Act[] = ['save', 'submit', 'withdraw'];
const may = (who: Who, act: Act): boolean =>
  who === 'office' || (who === 'liaison' && SECTION_ACTS.includes(act));

const INPUT: Record<Act, Record<string, unknown>> = {
  save: { report: '在办', measuresDone: [], links: [] },
  submit: { report: '办结', measuresDone: [], links: ['https://example.gov.cn/1'] },
  withdraw: {},
  accept: {},
  giveBack: { opinion: '补充材料' },
  reopen: { reason: '接收有误' },
  void: { reason: '重复' },
};

async function newTask(): Promise<{ id: string; version: number }> {
  const input = {
    onceKey: randomUUID(),
    title: '任意步骤',
    measures: [],
    dueOn: '2026-10-30',
    sectionIds: [own],
    coSectionIds: [],
  };
  return (await office.office.client.call(TASK_OP.assign, { input })).ok().items[0];
}

const now = async (id: string) => (await office.office.client.call(TASK_OP.one, { id })).ok();

const wasDone = ({ data, errors }: Answer): boolean => {
  const result = Object.values(data ?? {})[0] as { __typename?: string } | null | undefined;
  return errors.length === 0 && result?.__typename === 'Task';
};

describe('a task', () => {
  it('takes no illegal step, whoever tries it in whatever order', async () => {
    const step = fc.record({ who: fc.constantFrom(...WHO), act: fc.constantFrom(...ACTS) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const { id } = await newTask();
        let [status, version] = ['NOT_STARTED', 1];
        for (const { who, act } of steps) {
          const next = may(who, act) ? LIFE[status]?.[act] : undefined;
          // The demonstration is by the current version, so that only the step itself can be refused.
          const input = { id, version, ...INPUT[act] };
          const answer = await people[who].client.call(TASK_OP[act], { input });
          expect([who, act, status, wasDone(answer)]).toEqual([who, act, status, next !== undefined]);
          const task = await now(id);
          status = next ?? status;
          expect(task.voidedAt === null ? task.status : 'VOID').toBe(status);
          if (next === undefined) expect(task.version).toBe(version);
          version = task.version;
        }
      }),
      {
        numRuns: 25,
        interruptAfterTimeLimit: 25_000,
        examples: [
          [
            [
              { who: 'office', act: 'submit' },
              { who: 'office', act: 'accept' },
              { who: 'office', act: 'accept' },
            ],
          ],
        ],
      },
    );
  });
});

describe('over the socket', () => {
  it('no mutation runs, and another section’s task is not heard of', async () => {
    const { id, version } = await newTask();
    const socket = socketOf(server.url, { origin: server.url, cookie: people.liaison.client.cookie });
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    const errors: unknown[] = [];
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    const refused = new Promise<void>((resolve) =>
      socket.on('message', (data) => {
        const message = JSON.parse(String(data)) as { type: string; payload?: unknown };
        if (message.type === 'connection_ack')
          socket.send(
            JSON.stringify({
              id: '1',
              type: 'subscribe',
              payload: { query: TASK_OP.submit, variables: { input: { id, version, ...INPUT.submit } } },
            }),
          );
        if (message.type === 'error') {
          errors.push(message.payload);
          resolve();
        }
      }),
    );
    await refused;
    socket.close();
    await closed;
    expect(errors).toHaveLength(1);
    expect((await now(id)).status).toBe('NOT_STARTED');

    const beside = await openLive(server.url, people.stranger.client.cookie);
    const inside = await openLive(server.url, people.liaison.client.cookie);
    const save = { input: { id, version, ...INPUT.save } };
    (await people.liaison.client.call(TASK_OP.save, save)).ok();
    const heard = await inside.next(({ task }) => task?.id === id);
    await beside.next(({ kind, seq }) => kind === 'PROGRESS' && seq >= heard.seq);
    expect(beside.received.some(({ task }) => task?.id === id)).toBe(false);
    inside.close();
    beside.close();
  });
});
