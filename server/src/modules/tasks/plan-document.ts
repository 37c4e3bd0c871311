import { inOrder } from '@gongkai/shared/assignments/matrix';
import { dutyAreaText, editionText, limitText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { groupBy } from '@gongkai/shared/lists/group-by';
import { isCurrent } from '@gongkai/shared/tasks/task';
import type { EntityManager } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { MadeDocument } from '../../core/documents.ts';
import { type AnnualWorkPlan, linesOf, planById, type ResponsibilityLine } from '../assignments/index.ts';
import { bureauOf, Person, Section } from '../sections/index.ts';
import { factsOf, tasksOfLines } from './plan-lines.reads.ts';
import type { PlanSheet, SheetLine } from './plan-sheet.docx.ts';

/** 责任分解表 as a Word file; 完成情况 stands in it for the edition in force. */
export async function planDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const db = ctx.app.database.read;
  const plan = await planById(db, id);
  const lines = await linesOf(db, [id]);
  const [names, progress] = [await namesOf(db), await progressOf(ctx, plan, lines)];
  const bureau = await bureauOf(db);
  // Loaded when the first document is asked for: the library is large and the server starts without it.
  const { planSheet } = await import('./plan-sheet.docx.ts');
  const sheet: PlanSheet = {
    title: `${bureau?.name ?? ''}${plan.year}年政府信息公开责任分解表`,
    state: stateOf(plan),
    goals: plan.goals.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    areas: [...groupBy(lines.toSorted(inOrder), ({ area }) => area)].map(([area, own]) => ({
      name: dutyAreaText[area],
      lines: own.map((line) => sheetLine(line, names, progress.get(line.lineKey) ?? '')),
    })),
    asOf: `完成情况截至${writtenDay(ctx.clock.today())}`,
  };
  const content = await planSheet(sheet);
  return { fileName: `${plan.year}年责任分解表（${editionText(plan.edition)}）`, content };
}

function stateOf(plan: AnnualWorkPlan): string {
  const edition = editionText(plan.edition);
  const approvedOn = plan.approvedAt && writtenDay(dayInShanghai(Date.parse(plan.approvedAt)));
  const by = approvedOn ? `${plan.approvedBy ?? ''} ${approvedOn}签发` : planStatusText[plan.status];
  return `${edition}　${by}${plan.status === 'REPLACED' ? '　已被新版替代' : ''}`;
}

/** 2026年1月20日 */
export function writtenDay(on: string): string {
  const [year, month, date] = on.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly sections: ReadonlyMap<string, Section>;
}

async function namesOf(db: EntityManager): Promise<Names> {
  const people = await db.find(Person, { select: { id: true, name: true } });
  const sections = await db.find(Section);
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    sections: new Map(sections.map((section) => [section.id, section])),
  };
}

/** Line → 已完成2项，共3项, of the tasks current today. */
async function progressOf(
  ctx: Ctx,
  plan: AnnualWorkPlan,
  lines: readonly ResponsibilityLine[],
): Promise<Map<string | null, string>> {
  if (plan.status !== 'APPROVED') return new Map();
  const keys = lines.map(({ lineKey }) => lineKey);
  const tasks = await tasksOfLines(ctx.app.database.read, keys);
  const current = tasks.filter((task) => isCurrent(factsOf(task), ctx.clock.today()));
  return new Map(
    [...groupBy(current, ({ lineKey }) => lineKey)].map(([key, own]) => {
      const done = own.filter(({ status }) => status === 'DONE').length;
      const some = own.length === 1 ? '未完成' : `已完成${done}项，共${own.length}项`;
      return [key, done === own.length ? '已完成' : some];
    }),
  );
}

function sheetLine(line: ResponsibilityLine, { people, sections }: Names, progress: string): SheetLine {
  const section = sections.get(line.sectionId);
  const person = line.personId ?? section?.liaisonId ?? null;
  const assisting = line.coSectionIds.map((id) => sections.get(id)?.name ?? '').filter(Boolean);
  return {
    responsibility: line.responsibility,
    basis: line.basis,
    task: line.task,
    measures: line.measures,
    leader: (line.leaderId && people.get(line.leaderId)) ?? '',
    section: section?.name ?? '',
    assisting: assistingText(assisting, sections.size),
    person: (person && people.get(person)) ?? '',
    limit: limitText(line),
    points: line.points === null ? '' : String(line.points),
    progress,
    remark: line.remark ?? '',
  };
}

function assistingText(names: readonly string[], sections: number): string | null {
  if (names.length === 0) return null;
  return `协办：${names.length === sections - 1 ? '其他科室、直属单位' : names.join('、')}`;
}
