import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { inTransaction } from '@gongkai/server/core/transaction';
import { Notification } from '@gongkai/server/modules/notifications/index';
import { AnnualWorkPlan, PlanSignature, ResponsibilityLine } from '@gongkai/server/modules/assignments/index';
import { Task } from '@gongkai/server/modules/tasks/index';
import { operatorContext } from '@gongkai/server/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './support/app.ts';
import { setUpOffice, type Office, type Somebody } from './support/office.ts';
import { OP } from './support/operations.ts';
import { slowMatrix } from './support/slow-matrix.ts';
import { openLive } from './support/socket.ts';

let server: TestApp;
let office: Office;
let own: string;
let foreign: string;
let leader: Somebody;
let head: Somebody;
let liaison: Somebody;

beforeAll(async () => {
  // Monday, 26 October 2026.
  server = await startApp();
  office = await setUpOffice(server.url);
  [own, foreign] = [await office.section('养老保险科'), await office.section('就业培训科')];
  leader = await office.somebody('周明远', ['LEADER']);
  head = await office.somebody('谢志红', ['SECTION_HEAD'], own);
  liaison = await office.somebody('陈晓岚', ['LIAISON'], own);
});
afterAll(() => server.close());

interface Line {
  id: string;
  version: number;
  lineKey: string;
  task: string;
  sectionId: string;
  limitOn: string | null;
}
interface Plan {
  id: string;
  version: number;
  edition: number;
  status: string;
  lines: Line[];
}

const duty = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  area: 'ACTIVE_DISCLOSURE',
  responsibility: '办事指南',
  task: '修订办事指南',
  measures: ['梳理事项', '发布'],
  coSectionIds: [],
  limitKind: 'DATE',
  limitOn: '2026-12-15',
  ...fields,
});
const call = (query: string, input: object, who: Somebody = office.office) =>
  who.client.call(query, { input });
const at = ({ id, version }: Plan) => ({ id, version });
const add = async (planId: string, sectionIds: string[], fields = {}): Promise<Plan> =>
  (await call(OP.addPlanLines, { onceKey: randomUUID(), planId, sectionIds, ...duty(fields) })).ok();
const latest = async (id: string): Promise<Plan> => (await office.office.client.call(OP.plan, { id })).ok();
const tasksOf = (): Promise<Task[]> =>
  server.app.database.read.find(Task, { order: { sectionId: 'ASC', dueOn: 'ASC', taskNo: 'ASC' } });
const change = (task: Task, patch: Partial<Task>): Promise<unknown> =>
  inTransaction(operatorContext(server.app), async (tx) => {
    const changed = await tx.update(Task, task, task.version, patch, { verb: 'updated' });
    tx.emit({ noun: 'Task', id: task.id, change: 'updated' });
    return changed;
  });

describe('the plan of a year', () => {
  let plan: Plan;

  it('is not drafted by others, nor for a year that is far or has one', async () => {
    const input = { onceKey: randomUUID(), year: 2026, copyLast: false };
    for (const who of [leader, head, liaison]) (await call(OP.draftPlan, input, who)).failed('FORBIDDEN');
    (await call(OP.draftPlan, { ...input, year: 2028 })).refused('PLAN_YEAR');
    (await call(OP.draftPlan, { ...input, year: 2025 })).refused('PLAN_YEAR');
    (await call(OP.draftPlan, { ...input, copyLast: true })).refused('NO_FORMER_PLAN');
  });

  it('is drafted once, however often the request comes', async () => {
    const input = { onceKey: randomUUID(), year: 2026, copyLast: false };
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(OP.draftPlan, input)));
    const ids = new Set(answers.map((answer) => answer.ok<Plan>().id));
    expect(ids.size).toBe(1);
    expect(await server.app.database.read.countBy(AnnualWorkPlan, { year: 2026 })).toBe(1);
    plan = answers[0]?.ok<Plan>() as Plan; // twenty answers
    expect(plan).toMatchObject({ edition: 1, status: 'DRAFT', lines: [] });
    (await call(OP.draftPlan, { ...input, onceKey: randomUUID() })).refused('PLAN_EXISTS');
  });

  it('takes only lines that are whole', async () => {
    const line = (fields: object, sectionIds = [own]) =>
      call(OP.addPlanLines, { onceKey: randomUUID(), planId: plan.id, sectionIds, ...duty(), ...fields });
    (await line({ limitOn: null })).failed('BAD_USER_INPUT');
    (await line({ limitKind: 'WORKING_DAYS', limitDays: null })).failed('BAD_USER_INPUT');
    (await line({ measures: [] })).failed('BAD_USER_INPUT');
    (await line({}, [])).failed('BAD_USER_INPUT');
    (await line({ limitOn: '2027-01-04' })).refused('LIMIT_OUTSIDE_YEAR');
    (await line({ personId: head.personId }, [foreign])).refused('NOT_A_MEMBER');
    (await line({ leaderId: leader.personId })).refused('LEADER_NOT_IN_GROUP');
    (await line({}, [randomUUID()])).failed('NOT_FOUND');
    (
      await call(
        OP.addPlanLines,
        { onceKey: randomUUID(), planId: plan.id, sectionIds: [own], ...duty() },
        leader,
      )
    ).failed('FORBIDDEN');
    expect((await latest(plan.id)).lines).toEqual([]);
  });

  it('gives one duty to several sections at once, once for each request', async () => {
    const input = {
      onceKey: randomUUID(),
      planId: plan.id,
      sectionIds: [own, foreign, own],
      ...duty({ coSectionIds: [foreign], limitOn: '2026-12-15', limitDays: 7 }),
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => call(OP.addPlanLines, input)));
    for (const answer of answers) answer.ok();
    const { lines } = await latest(plan.id);
    expect(lines).toHaveLength(2);
    expect(lines).toMatchObject([
      // What belongs to another kind of limit is not kept; nobody assists oneself.
      { sectionId: own, position: 1, coSectionIds: [foreign], limitOn: '2026-12-15', limitDays: null },
      { sectionId: foreign, position: 2, coSectionIds: [] },
    ]);
    expect(new Set(lines.map(({ lineKey }) => lineKey)).size).toBe(2);
  });

  it('is edited under its version, and a line taken out keeps its reason', async () => {
    plan = await latest(plan.id);
    const [first, second] = plan.lines;
    const edit = (fields: object) =>
      call(OP.updatePlanLine, {
        id: first?.id,
        version: first?.version,
        sectionId: own,
        position: 1,
        ...duty(),
        ...fields,
      });
    (await edit({ task: '修订并公布办事指南' })).ok();
    const { data } = await edit({ task: '别的' });
    expect(data?.['updatePlanLine']).toMatchObject({ __typename: 'Conflict' });
    const removal = { id: second?.id, version: second?.version, reason: '并入局办公室' };
    expect((await call(OP.removePlanLine, removal)).ok<Plan>().lines.map(({ task }) => task)).toEqual([
      '修订并公布办事指南',
    ]);
    (await call(OP.removePlanLine, removal)).refused('ALREADY_VOIDED');
    const kept = await server.app.database.read.findOneByOrFail(ResponsibilityLine, { id: second?.id ?? '' });
    expect(kept).toMatchObject({ voidReason: '并入局办公室' });
  });

  it('goes its way in order: goals, lines, submission, return, submission, approval', async () => {
    plan = await latest(plan.id);
    (await call(OP.approvePlan, at(plan), leader)).refused('PLAN_NOT_SUBMITTED');
    (await call(OP.returnPlan, { ...at(plan), reason: '再议' }, leader)).refused('PLAN_NOT_SUBMITTED');
    (await call(OP.amendPlan, { onceKey: randomUUID(), planId: plan.id, amendmentReason: '改' })).refused(
      'PLAN_NOT_IN_FORCE',
    );
    (await call(OP.signPlan, { planId: plan.id, sectionId: own }, head)).refused('PLAN_NOT_IN_FORCE');
    (await call(OP.submitPlan, at(plan))).refused('PLAN_WITHOUT_GOALS');
    plan = (await call(OP.updatePlan, { ...at(plan), goals: '三落实' })).ok();
    const [line] = plan.lines;
    (await call(OP.removePlanLine, { id: line?.id, version: line?.version, reason: '试' })).ok();
    (await call(OP.submitPlan, at(await latest(plan.id)))).refused('PLAN_WITHOUT_LINES');

    plan = await add(plan.id, [own], { limitOn: '2026-10-25' });
    (await call(OP.submitPlan, at(plan))).refused('LIMIT_IN_PAST');
    const [late] = plan.lines;
    (await call(OP.removePlanLine, { id: late?.id, version: late?.version, reason: '试' })).ok();
    await add(plan.id, [own, foreign], { coSectionIds: [] });
    await add(plan.id, [own], {
      responsibility: '台账与季度小结',
      area: 'SUPPORT',
      task: '报送季度小结',
      limitKind: 'QUARTERLY',
    });
    await add(plan.id, [foreign], {
      responsibility: '工作动态',
      task: '报送工作动态',
      limitKind: 'MONTHLY',
      coSectionIds: [own],
    });
    plan = await add(plan.id, [own], {
      responsibility: '公开审查',
      area: 'ORGANISATION',
      task: '制定审查制度',
      limitKind: 'WORKING_DAYS',
      limitDays: 5,
    });

    // A draft that has moved on since it was looked at is not submitted.
    const stale = await call(OP.submitPlan, { id: plan.id, version: plan.version - 1 });
    expect(stale.data?.['submitPlan']).toMatchObject({ __typename: 'Conflict' });
    (await call(OP.submitPlan, at(plan), leader)).failed('FORBIDDEN');
    const submitted: Plan = (await call(OP.submitPlan, at(plan))).ok();
    expect(submitted.status).toBe('SUBMITTED');
    (
      await call(OP.addPlanLines, { onceKey: randomUUID(), planId: plan.id, sectionIds: [own], ...duty() })
    ).refused('PLAN_NOT_DRAFT');
    (await call(OP.updatePlan, { ...at(submitted), goals: '改' })).refused('PLAN_NOT_DRAFT');
    (await call(OP.approvePlan, at(submitted))).failed('FORBIDDEN');

    plan = (await call(OP.returnPlan, { ...at(submitted), reason: '补充保密审查' }, leader)).ok();
    expect(plan).toMatchObject({ status: 'DRAFT', returnReason: '补充保密审查' });
    plan = (await call(OP.submitPlan, at(plan))).ok();
    expect(plan).toMatchObject({ status: 'SUBMITTED', returnReason: null });
    expect(await tasksOf()).toEqual([]);
    // Told at each submission, exactly once.
    const told = await server.app.database.read.findBy(Notification, { recipientId: leader.accountId });
    expect(told.map(({ path }) => path)).toEqual(Array(2).fill('/assignments/plan?year=2026'));
  });

  it('is approved once, when five press at once, and gives each line its tasks', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call(OP.approvePlan, at(plan), leader)),
    );
    const types = answers.map(
      ({ data }) => (data?.['approvePlan'] as { __typename: string } | undefined)?.__typename,
    );
    expect(types.filter((type) => type === 'PlanApproval')).toHaveLength(1);
    expect(types.filter((type) => type === 'Refusal' || type === 'Conflict')).toHaveLength(4);
    const won = answers.find(({ data }) => JSON.stringify(data).includes('PlanApproval'))?.ok();
    expect(won).toMatchObject({
      created: 7,
      voided: 0,
      followed: 0,
      kept: [],
      plan: { status: 'APPROVED', approvedBy: '周明远' },
    });
    const made = (await tasksOf()).map(({ sectionId, title, period, startsOn, dueOn, dueProvisional }) => [
      sectionId === own ? '养老' : '就业',
      title,
      period,
      startsOn,
      dueOn,
      dueProvisional,
    ]);
    expect(made.toSorted()).toEqual(
      [
        // 27, 28, 29, 30 October, 2 November.
        ['养老', '制定审查制度', null, '2026-10-26', '2026-11-02', false],
        ['养老', '修订办事指南', null, '2026-10-26', '2026-12-15', false],
        ['养老', '报送季度小结', '第四季度', '2026-10-26', '2026-12-31', true],
        ['就业', '修订办事指南', null, '2026-10-26', '2026-12-15', false],
        // 31 October is a Saturday.
        ['就业', '报送工作动态', '10月', '2026-10-26', '2026-10-30', false],
        ['就业', '报送工作动态', '11月', '2026-11-01', '2026-11-30', false],
        ['就业', '报送工作动态', '12月', '2026-12-01', '2026-12-31', true],
      ].toSorted(),
    );
    const { history } = (await office.office.client.call(OP.plan, { id: plan.id })).ok();
    expect(
      history.slice(0, 4).map(({ verb, by, reason }: Record<string, string>) => [verb, by, reason]),
    ).toEqual([
      ['approved', '周明远', null],
      ['submitted', '林婉清', null],
      ['returned', '周明远', '补充保密审查'],
      ['submitted', '林婉清', null],
    ]);
  });

  it('in force, is changed by nobody', async () => {
    plan = await latest(plan.id);
    const [line] = plan.lines;
    (await call(OP.updatePlan, { ...at(plan), goals: '改' })).refused('PLAN_NOT_DRAFT');
    (await call(OP.removePlanLine, { id: line?.id, version: line?.version, reason: '试' })).refused(
      'PLAN_NOT_DRAFT',
    );
    (await call(OP.submitPlan, at(plan))).refused('PLAN_NOT_DRAFT');
  });

  it('is signed by the head of a section for its own lines, once', async () => {
    const sign = (sectionId: string, who: Somebody) => call(OP.signPlan, { planId: plan.id, sectionId }, who);
    for (const who of [office.office, leader, liaison]) (await sign(own, who)).failed('FORBIDDEN');
    (await sign(foreign, head)).failed('NOT_FOUND');
    const idle = await office.section('无责科');
    const idler = await office.somebody('闲人', ['SECTION_HEAD'], idle);
    (await sign(idle, idler)).refused('NOTHING_TO_SIGN');
    const answers = await Promise.all(Array.from({ length: 20 }, () => sign(own, head)));
    for (const answer of answers) answer.ok();
    expect(await server.app.database.read.countBy(PlanSignature, { planId: plan.id })).toBe(1);
    const matrix = (await liaison.client.call(OP.planMatrix, { year: 2026 })).ok();
    expect(
      matrix.columns.map(({ name, bears, signedBy }: Record<string, unknown>) => [name, bears, signedBy]),
    ).toEqual([
      ['养老保险科', true, '谢志红'],
      ['就业培训科', true, null],
    ]);
  });

  describe('amended', () => {
    let amended: Plan;
    const named = (task: string, sectionId = own): Line =>
      amended.lines.find((line) => line.task === task && line.sectionId === sectionId) as Line; // in the plan above
    const edit = (line: Line, fields: object) =>
      call(OP.updatePlanLine, {
        id: line.id,
        version: line.version,
        sectionId: line.sectionId,
        position: 1,
        ...duty({ task: line.task }),
        ...fields,
      });

    it('begins as a copy with the same keys, one at a time', async () => {
      const input = { onceKey: randomUUID(), planId: plan.id, amendmentReason: '机构调整' };
      const answers = await Promise.all(Array.from({ length: 20 }, () => call(OP.amendPlan, input)));
      expect(new Set(answers.map((answer) => answer.ok<Plan>().id)).size).toBe(1);
      amended = answers[0]?.ok<Plan>() as Plan; // twenty answers
      expect(amended).toMatchObject({ edition: 2, status: 'DRAFT', goals: '三落实' });
      expect(amended.lines.map(({ lineKey }) => lineKey)).toEqual(plan.lines.map(({ lineKey }) => lineKey));
      (await call(OP.amendPlan, { ...input, onceKey: randomUUID() })).refused('PLAN_BEING_AMENDED');
      (await call(OP.submitPlan, at(amended))).refused('PLAN_UNCHANGED');
    });

    it('keeps a line in force with its section', async () => {
      (await edit(named('制定审查制度'), { sectionId: foreign })).refused('LINE_SECTION_FIXED');
    });

    it('shows what differs: added, changed from what to what, dropped', async () => {
      const monthly = named('报送工作动态', foreign);
      (
        await edit(monthly, {
          area: 'ACTIVE_DISCLOSURE',
          responsibility: '工作动态',
          limitKind: 'QUARTERLY',
          coSectionIds: [own],
          position: 4,
        })
      ).ok();
      (await edit(named('修订办事指南'), { limitOn: '2026-11-30' })).ok();
      (await edit(named('修订办事指南', foreign), { limitOn: '2026-11-30', position: 2 })).ok();
      const gone = named('制定审查制度');
      (await call(OP.removePlanLine, { id: gone.id, version: gone.version, reason: '已有制度' })).ok();
      const ended = named('报送季度小结');
      (await call(OP.removePlanLine, { id: ended.id, version: ended.version, reason: '并入月报' })).ok();
      await add(amended.id, [own], {
        task: '组织培训',
        responsibility: '业务学习',
        area: 'SUPPORT',
        limitOn: '2026-12-01',
      });
      const { differences } = (await office.office.client.call(OP.plan, { id: amended.id })).ok();
      const shown = differences.map(
        ({
          kind,
          line,
          fields,
        }: {
          kind: string;
          line: { task: string };
          fields: { field: string; before: string[]; after: string[] }[];
        }) =>
          [kind, line.task, ...fields.map(({ field, before, after }) => `${field}：${before}→${after}`)].join(
            ' ',
          ),
      );
      expect(shown.toSorted()).toEqual(
        [
          'ADDED 组织培训',
          'CHANGED 报送工作动态 limit：每月最后一个工作日→每季度最后一个工作日',
          'CHANGED 修订办事指南 limit：2026年12月15日前→2026年11月30日前',
          'CHANGED 修订办事指南 limit：2026年12月15日前→2026年11月30日前',
          'DROPPED 制定审查制度',
          'DROPPED 报送季度小结',
        ].toSorted(),
      );
    });

    it('approved, moves what nobody has begun and leaves the rest, named', async () => {
      const before = await tasksOf();
      const find = (title: string, sectionId: string, period: string | null = null): Task =>
        before.find(
          (task) => task.title === title && task.sectionId === sectionId && task.period === period,
        ) as Task; // made above
      await change(find('制定审查制度', own), { status: 'IN_PROGRESS' });
      await change(find('修订办事指南', own), {
        status: 'SUBMITTED',
        submittedOn: find('修订办事指南', own).startsOn,
      });
      amended = (await call(OP.submitPlan, at(await latest(amended.id)))).ok();
      const result = (await call(OP.approvePlan, at(amended), leader)).ok();
      // Made: the training, the fourth quarter of the news. Voided: three months of news, the fourth quarter’s summary.
      expect(result).toMatchObject({ created: 2, voided: 4, followed: 1 });
      expect(result.kept.map(({ title }: { title: string }) => title).toSorted()).toEqual(
        ['制定审查制度', '修订办事指南'].toSorted(),
      );
      const after = (await tasksOf()).map((task) => [
        task.sectionId === own ? '养老' : '就业',
        task.title,
        task.period,
        task.dueOn,
        task.status,
        task.voidReason,
      ]);
      const reason = '2026年度工作方案第2版：机构调整';
      expect(after.toSorted()).toEqual(
        [
          ['养老', '制定审查制度', null, '2026-11-02', 'IN_PROGRESS', null],
          ['养老', '修订办事指南', null, '2026-12-15', 'SUBMITTED', null],
          ['养老', '报送季度小结', '第四季度', '2026-12-31', 'NOT_STARTED', reason],
          ['养老', '组织培训', null, '2026-12-01', 'NOT_STARTED', null],
          ['就业', '修订办事指南', null, '2026-11-30', 'NOT_STARTED', null],
          ['就业', '报送工作动态', '10月', '2026-10-30', 'NOT_STARTED', reason],
          ['就业', '报送工作动态', '11月', '2026-11-30', 'NOT_STARTED', reason],
          ['就业', '报送工作动态', '12月', '2026-12-31', 'NOT_STARTED', reason],
          ['就业', '报送工作动态', '第四季度', '2026-12-31', 'NOT_STARTED', null],
        ].toSorted(),
      );
      const plans: Plan[] = (await office.office.client.call(OP.plans, { year: 2026 })).ok();
      expect(plans.map(({ edition, status }) => [edition, status])).toEqual([
        [2, 'APPROVED'],
        [1, 'REPLACED'],
      ]);
      // A new edition is signed for anew.
      (await call(OP.signPlan, { planId: plan.id, sectionId: own }, head)).refused('PLAN_NOT_IN_FORCE');
      (await call(OP.signPlan, { planId: amended.id, sectionId: own }, head)).ok();
    });

    it('back to the former rhythm, makes the voided months anew', async () => {
      const again: Plan = (
        await call(OP.amendPlan, { onceKey: randomUUID(), planId: amended.id, amendmentReason: '恢复月报' })
      ).ok();
      amended = again;
      (
        await edit(named('报送工作动态', foreign), {
          responsibility: '工作动态',
          limitKind: 'MONTHLY',
          coSectionIds: [own],
          position: 4,
        })
      ).ok();
      amended = (await call(OP.submitPlan, at(await latest(again.id)))).ok();
      expect((await call(OP.approvePlan, at(amended), leader)).ok()).toMatchObject({
        created: 3,
        voided: 1,
        followed: 0,
        kept: [],
      });
      const months = (await tasksOf()).filter(({ title, voidedAt }) => title === '报送工作动态' && !voidedAt);
      expect(months.map(({ period }) => period)).toEqual(['10月', '11月', '12月']);
    });
  });
});

describe('the matrix', () => {
  it('says what a slow count says, on three days', async () => {
    const task = (await tasksOf()).find(({ title }) => title === '组织培训') as Task; // made above
    await change(task, { status: 'DONE', submittedOn: task.startsOn, doneOn: task.startsOn });
    for (const day of ['2026-10-26', '2026-11-05', '2026-12-31']) {
      server.clock.set(`${day}T04:00:00Z`);
      await office.comeBack();
      const matrix = (await office.office.client.call(OP.planMatrix, { year: 2026 })).ok();
      expect(matrix.figure.total).toBeGreaterThan(3);
      expect(flat(matrix)).toEqual(await slowMatrix(server.app.database.read, 2026, day));
    }
    server.clock.set('2026-10-26T04:00:00Z');
    await office.comeBack();
  });

  it('opens, from every number, as many tasks as it says', async () => {
    const { client } = office.office;
    const matrix = (await client.call(OP.planMatrix, { year: 2026 })).ok();
    const total = async (lineKey: string | null, sectionId: string | null) =>
      (
        await client.call(OP.planTasks, {
          input: { year: 2026, lineKey, sectionId },
          page: { page: 1, size: 100 },
        })
      ).ok().total;
    expect(await total(null, null)).toBe(matrix.figure.total);
    for (const column of matrix.columns)
      expect(await total(null, column.sectionId)).toBe(column.figure.total);
    for (const row of matrix.rows) {
      expect(await total(row.lineKey, null)).toBe(row.figure.total);
      for (const cell of row.cells) expect(await total(cell.lineKey, cell.sectionId)).toBe(cell.figure.total);
    }
  });

  it('shows others’ tasks without words, and one’s own with the three 落实', async () => {
    const matrix = (await liaison.client.call(OP.planMatrix, { year: 2026 })).ok();
    const row = matrix.rows.find(
      ({ responsibility }: { responsibility: string }) => responsibility === '办事指南',
    );
    const ask = async (sectionId: string) =>
      (
        await liaison.client.call(OP.planTasks, {
          input: { year: 2026, lineKey: row.lineKey, sectionId },
          page: { page: 1, size: 20 },
        })
      ).ok();
    const theirs = await ask(foreign);
    expect(theirs.items).toMatchObject([{ readable: false, title: null, measures: [], sectionId: foreign }]);
    const mine = await ask(own);
    expect(mine.items).toMatchObject([{ readable: true, title: '修订办事指南' }]);
    // The third edition has not been signed for; the task is begun.
    expect(mine.inPlace).toEqual({ duty: false, task: true, measure: true, signedBy: null });
  });

  it('takes the same few statements however many lines there are', async () => {
    const { client } = office.office;
    // The look into the outbox comes when it comes.
    const sent = (): number => server.statements().filter((sql) => !sql.includes('outbox')).length;
    sent();
    (await client.call(OP.planMatrix, { year: 2026 })).ok();
    const before = sent();
    const amended: Plan = (
      await call(OP.amendPlan, {
        onceKey: randomUUID(),
        planId: (await client.call(OP.plans, { year: 2026 })).ok()[0].id,
        amendmentReason: '增加责任',
      })
    ).ok();
    for (let n = 0; n < 5; n++) await add(amended.id, [own, foreign], { responsibility: `责任${n}` });
    const submitted = (await call(OP.submitPlan, at(await latest(amended.id)))).ok();
    (await call(OP.approvePlan, at(submitted), leader)).ok();
    sent();
    const matrix = (await client.call(OP.planMatrix, { year: 2026 })).ok();
    expect(matrix.rows.length).toBeGreaterThan(8);
    expect(sent()).toBe(before);
    expect(before).toBeLessThan(15);
  });

  it('is told live that it has moved, also where the task is another section’s', async () => {
    const socket = await openLive(
      server.url,
      liaison.client.cookie,
      'subscription{live{kind seq change id matrixMoved plan{id edition status} disclosure{id} application{id} counted{tables{year}}}}',
    );
    // One in which the own section does not even assist.
    const theirs = (await tasksOf()).find(
      ({ sectionId, voidedAt, coSectionIds }) =>
        sectionId === foreign && !voidedAt && coSectionIds.length === 0,
    );
    await change(theirs as Task, { status: 'IN_PROGRESS' }); // there are such tasks
    const moved = await socket.next((message) => 'matrixMoved' in message && message.matrixMoved === true);
    expect(JSON.stringify(moved)).not.toContain(theirs?.id ?? '-');
    const plan: Plan = (await call(OP.draftPlan, { onceKey: randomUUID(), year: 2027, copyLast: true })).ok();
    const made = await socket.next(({ id }) => id === plan.id);
    expect(made).toMatchObject({ change: 'created', plan: { edition: 1, status: 'DRAFT' } });
    socket.close();
  });
});

describe('next year’s plan', () => {
  it('is this year’s in force, its dates moved by a year, with keys of its own', async () => {
    const { client } = office.office;
    const [last]: Plan[] = (await client.call(OP.plans, { year: 2026 })).ok();
    const [next]: Plan[] = (await client.call(OP.plans, { year: 2027 })).ok();
    expect(next?.lines.map(({ task, limitOn }) => [task, limitOn])).toEqual(
      last?.lines.map(({ task, limitOn }) => [task, limitOn && limitOn.replace('2026', '2027')]),
    );
    const keys = new Set([...(last?.lines ?? []), ...(next?.lines ?? [])].map(({ lineKey }) => lineKey));
    expect(keys.size).toBe(2 * (last?.lines.length ?? 0));
  });
});

/** The matrix as one list of facts. */
function flat(matrix: {
  figure: Figure;
  columns: { sectionId: string; figure: Figure }[];
  rows: {
    area: string;
    responsibility: string;
    figure: Figure;
    cells: { sectionId: string; figure: Figure }[];
  }[];
}): Record<string, string> {
  const text = ({ total, done, overdue }: Figure): string => `${done}/${total} 逾期${overdue}`;
  return Object.fromEntries([
    ['合计', text(matrix.figure)],
    ...matrix.columns.map(({ sectionId, figure }) => [sectionId, text(figure)]),
    ...matrix.rows.flatMap(({ responsibility, figure, cells }) => [
      [responsibility, text(figure)],
      ...cells.map((cell) => [`${responsibility} ${cell.sectionId}`, text(cell.figure)]),
    ]),
  ]);
}
interface Figure {
  total: number;
  done: number;
  overdue: number;
}
