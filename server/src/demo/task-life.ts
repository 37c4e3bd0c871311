import { addDays, maxDay, minDay, type Day } from '@gongkai/shared/calendar/day';
import { workingDayOnOrAfter, workingDaysBefore } from '@gongkai/shared/calendar/working-days';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../core/actor.ts';
import type { App } from '../core/context.ts';
import { inTransaction } from '../core/transaction.ts';
import {
  acceptTask,
  answerSupervision,
  returnTask,
  saveTaskProgress,
  submitTask,
  superviseTasks,
  Task,
} from '../modules/tasks/index.ts';
import { done } from './done.ts';
import type { DemoOrganisation } from './organisation.ts';
import { onDay } from './past.ts';
import { makeRandom, type Random } from './random.ts';

const REPORTS = [
  '已按要求完成，材料已归档。',
  '已办结，相关信息已在网站公布。',
  '已完成核对并报分管领导审定。',
];
const LATE_REASONS = ['案卷移交中，材料未齐', '新系统上线，材料清单待核'];
/** So many of the newest due tasks are left late, for a red list that has something on it. */
const LEFT_LATE = 2;

/**
 * What the sections did with their tasks up to today: nearly all of what was due is
 * done, two are late, and of what is still to come some is handed in, returned or begun.
 */
export async function loadTaskLife(app: App, organisation: DemoOrganisation): Promise<void> {
  const today = app.clock.today();
  const random = makeRandom(7);
  const tasks = await app.database.read.find(Task, {
    where: { demo: true, voidedAt: IsNull(), startsOn: LessThanOrEqual(today) },
    order: { dueOn: 'ASC', id: 'ASC' },
  });
  const due = tasks.filter(({ dueOn }) => dueOn < today);
  const late = new Set(due.slice(-LEFT_LATE).map(({ id }) => id));
  for (const [index, task] of tasks.entries()) {
    const liaison = organisation.liaisons.get(task.sectionId);
    if (!liaison) continue;
    const life = new Life(app, organisation.office, liaison, task, random);
    if (late.has(task.id)) await life.leaveLate(LATE_REASONS[index % LATE_REASONS.length] ?? '');
    else if (task.dueOn < today) await life.finish();
    else if (index % 4 === 0) await life.finish();
    else if (index % 4 === 1) await life.begin();
    else if (index % 11 === 2) await life.handIn();
    else if (index % 11 === 3) await life.beReturned();
  }
  await press(app, organisation, [...late]);
}

/** One of the late ones is pressed by the chair, and answered. */
async function press(
  app: App,
  { leader, liaisons }: DemoOrganisation,
  late: readonly string[],
): Promise<void> {
  const [taskId] = late;
  if (!taskId) return;
  const today = app.clock.today();
  const input = {
    onceKey: uuidv7(),
    taskIds: [taskId],
    line: '请说明逾期原因，抓紧办结',
    answerBy: workingDayOnOrAfter(addDays(today, 2), app.calendar),
  };
  const yesterday = workingDaysBefore(today, 1, app.calendar);
  const [order] = done(await inTransaction(onDay(app, yesterday, leader), (tx) => superviseTasks(tx, input)));
  const liaison = order && liaisons.get(order.sectionId);
  if (!liaison) return;
  const { id, version } = order;
  const answer = '案卷已移交完毕，三个工作日内公布。';
  done(
    await inTransaction(onDay(app, today, liaison), (tx) => answerSupervision(tx, { id, version, answer })),
  );
}

/** The life of one task, each step on its own day. */
class Life {
  constructor(
    private readonly app: App,
    private readonly office: Actor,
    private readonly liaison: Actor,
    private task: Task,
    private readonly random: Random,
  ) {}

  async begin(): Promise<void> {
    await this.save('正在办理。', Math.ceil(this.task.measures.length / 2), null);
  }

  async leaveLate(reason: string): Promise<void> {
    await this.save('正在办理。', 1, reason);
  }

  async handIn(): Promise<void> {
    const on = this.handInDay();
    this.task = done(
      await inTransaction(onDay(this.app, on, this.liaison), (tx) => submitTask(tx, this.report())),
    );
  }

  async finish(): Promise<void> {
    await this.handIn();
    const on = this.dayAfter(this.handInDay());
    const { id, version } = this.task;
    const input = { id, version, opinion: null };
    this.task = done(await inTransaction(onDay(this.app, on, this.office), (tx) => acceptTask(tx, input)));
  }

  async beReturned(): Promise<void> {
    await this.handIn();
    const { id, version } = this.task;
    const input = { id, version, opinion: '缺保密审查表，请补传' };
    const on = this.dayAfter(this.handInDay());
    this.task = done(await inTransaction(onDay(this.app, on, this.office), (tx) => returnTask(tx, input)));
  }

  private async save(report: string, ticked: number, lateReason: string | null): Promise<void> {
    const { id, version, measures } = this.task;
    const measuresDone = measures.map((_, index) => index < ticked);
    const input = { id, version, report, measuresDone, links: [], lateReason };
    const on = this.dayAfter(this.task.startsOn);
    this.task = done(
      await inTransaction(onDay(this.app, on, this.liaison), (tx) => saveTaskProgress(tx, input)),
    );
  }

  private report() {
    const { id, version, measures, taskNo } = this.task;
    return {
      id,
      version,
      report: this.random.pick(REPORTS),
      measuresDone: measures.map(() => true),
      links: [`https://www.example.gov.cn/xxgk/${taskNo.slice(-8)}.html`],
      lateReason: null,
    };
  }

  /** Two working days before the limit, but not before the task was there nor after today. */
  private handInDay(): Day {
    const { startsOn, dueOn } = this.task;
    const early = workingDaysBefore(dueOn, 2, this.app.calendar);
    return minDay(maxDay(early, startsOn), this.app.clock.today());
  }

  private dayAfter(day: Day): Day {
    return minDay(workingDayOnOrAfter(addDays(day, 1), this.app.calendar), this.app.clock.today());
  }
}
