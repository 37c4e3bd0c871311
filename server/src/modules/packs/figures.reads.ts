import { workingDaysBetween } from '@gongkai/shared/calendar/working-days';
import { quarterRange, sameQuarterLastYear, yearToQuarter, type Quarter } from '@gongkai/shared/packs/pack';
import { decisionState } from '@gongkai/shared/meetings/decision';
import { taskMeasuredOn } from '@gongkai/shared/tasks/task';
import { In, IsNull, LessThan, Not } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { Meeting, MeetingDecision } from '../meetings/index.ts';
import { Person, Section } from '../sections/index.ts';
import { formLines, periodFigures } from '../statistics/index.ts';
import { factsOf, OVERDUE, Task, taskProgress } from '../tasks/index.ts';
import type { FigureLine, LastMeeting, OverdueLine, PackFigures, ProgressLine } from './figures.types.ts';

const MOST_OVERDUE = 60;

/** The figures of a quarter as they are now. */
export async function packFigures(ctx: Ctx, quarter: Quarter): Promise<PackFigures> {
  const today = ctx.clock.today();
  const before = sameQuarterLastYear(quarter);
  const [now, toDate, last, lastToDate] = [
    await periodFigures(ctx.app, quarterRange(quarter)),
    await periodFigures(ctx.app, yearToQuarter(quarter)),
    await periodFigures(ctx.app, quarterRange(before)),
    await periodFigures(ctx.app, yearToQuarter(before)),
  ];
  const lines = formLines.map((line): FigureLine => ({
    ...line,
    quarter: now.values[line.code] ?? 0,
    toDate: toDate.values[line.code] ?? 0,
    quarterBefore: last.values[line.code] ?? 0,
    toDateBefore: lastToDate.values[line.code] ?? 0,
  }));
  const months = [2, 1, 0].map((back) => {
    const month = quarter.quarter * 3 - back;
    return { month, now: now.months[month - 1] ?? 0, before: last.months[month - 1] ?? 0 };
  });
  const progress = await taskProgress(ctx.app.database.read, quarter.year, today);
  return {
    today,
    frozenAt: ctx.clock.now(),
    lines,
    months,
    categories: now.categories,
    progress: progress.sections.map(progressLine),
    total: progressLine(progress.total),
    overdue: await overdueLines(ctx, quarter),
    last: await lastMeeting(ctx, quarter),
  };
}

function progressLine(line: { name: string; total: number; done: number; overdue: number }): ProgressLine {
  const { name, total, done, overdue } = line;
  return { name, total, done, going: total - done - overdue, overdue };
}

/** 逾期事项 of the year, the longest first, with the reason the section gave. */
async function overdueLines(ctx: Ctx, { year }: Quarter): Promise<OverdueLine[]> {
  const { read } = ctx.app.database;
  const today = ctx.clock.today();
  const tasks = await read
    .createQueryBuilder(Task, 'item')
    .where(OVERDUE, { today })
    .andWhere('item.startsOn BETWEEN :from AND :to', { from: `${year}-01-01`, to: `${year}-12-31` })
    .orderBy('item.dueOn', 'ASC')
    .addOrderBy('item.id', 'ASC')
    .take(MOST_OVERDUE)
    .getMany();
  const sections = await read.find(Section);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const responsible = (task: Task) => task.personId ?? byId.get(task.sectionId)?.liaisonId ?? null;
  const people = await read.findBy(Person, { id: In(tasks.map(responsible).filter((id) => id !== null)) });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return tasks.map((task) => ({
    taskNo: task.taskNo,
    title: task.title,
    section: byId.get(task.sectionId)?.name ?? '',
    person: names.get(responsible(task) ?? '') ?? null,
    dueOn: task.dueOn,
    workingDaysLate: workingDaysBetween(task.dueOn, taskMeasuredOn(factsOf(task), today), ctx.app.calendar),
    reason: task.lateReason,
  }));
}

/** The decisions of the last meeting held before this quarter's own. */
async function lastMeeting(ctx: Ctx, quarter: Quarter): Promise<LastMeeting | null> {
  const { read } = ctx.app.database;
  const today = ctx.clock.today();
  const meeting = await read.findOne(Meeting, {
    where: {
      kind: 'QUARTERLY',
      voidedAt: IsNull(),
      status: Not(In(['PLANNED', 'NOTIFIED'])),
      heldOn: LessThan(quarterRange(quarter).to),
    },
    order: { heldOn: 'DESC', id: 'DESC' },
  });
  if (!meeting) return null;
  const decisions = await read.find(MeetingDecision, {
    where: { meetingId: meeting.id, voidedAt: IsNull() },
    relations: { section: true, task: true },
    order: { position: 'ASC' },
  });
  return {
    name: meeting.name,
    heldOn: meeting.heldOn,
    decisions: decisions.map(({ what, section, dueOn, task }) => ({
      what,
      section: section?.name ?? '',
      dueOn,
      state: decisionState(task ? factsOf(task) : null, today),
    })),
  };
}
