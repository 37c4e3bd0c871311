import type { App } from '../core/context.ts';
import { Section } from '../modules/sections/index.ts';
import { Task, taskProgress } from '../modules/tasks/index.ts';
import { check, type Check, yearsOf } from './check.ts';

/** 科室进度 of every year, each section, against the plain rows; written without the rules the page uses. */
export async function verifyTasks(app: App): Promise<Check[]> {
  const { read } = app.database;
  const today = app.clock.today();
  const sections = await read.find(Section);
  const rows = (await read.find(Task)).filter(
    ({ voidedAt, startsOn }) => voidedAt === null && startsOn <= today,
  );
  const checks: Check[] = [];
  for (const year of yearsOf(rows.map(({ startsOn }) => startsOn))) {
    const page = await taskProgress(read, year, today);
    const ofYear = rows.filter(({ startsOn }) => startsOn.startsWith(`${year}-`));
    const lines = [...page.sections, page.total];
    for (const line of lines) {
      const own = ofYear.filter(({ sectionId }) => line === page.total || sectionId === line.sectionId);
      const late = own.filter(({ status, dueOn, submittedOn }) => {
        if (status === 'DONE') return false;
        return (status === 'SUBMITTED' ? (submittedOn ?? today) : today) > dueOn;
      });
      const name = `${year}年${line === page.total ? '全局' : (sections.find(({ id }) => id === line.sectionId)?.name ?? '')}任务`;
      checks.push(
        check(`${name}总数`, line.total, own.length),
        check(`${name}完成`, line.done, own.filter(({ status }) => status === 'DONE').length),
        check(`${name}逾期`, line.overdue, late.length),
      );
    }
  }
  return checks;
}
