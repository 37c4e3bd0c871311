import { dayText } from '@gongkai/shared/calendar/day.texts';
import { dutyAreaText, editionText, limitText, planStatusText } from '@gongkai/shared/assignments/plan.texts';
import { dayInShanghai } from '@gongkai/shared/calendar/day';
import { groupBy } from '@gongkai/shared/lists/group-by';
import { isCurrent } from '@gongkai/shared/tasks/task';
import type { EntityManager } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { MadeDocument } from '../../core/documents.ts';
import {
  LANDSCAPE_TEXT_WIDTH,
  note,
  officialDocument,
  paragraph,
  table,
  type TableColumn,
} from '../../core/official-document.ts';
import { type AnnualWorkPlan, linesOf, planById, type ResponsibilityLine } from '../assignments/index.ts';
import { bureauOf, Person, Section } from '../sections/index.ts';
import { tasksOfLines } from './plan-lines.reads.ts';
import { factsOf } from './task.facts.ts';

/** The columns of 责任分解表 and their shares of the width. */
const COLUMNS: readonly TableColumn[] = [
  { title: '序号', share: 11 },
  { title: '责任', share: 29, align: 'left' },
  { title: '任务', share: 33, align: 'left' },
  { title: '措施', share: 33, align: 'left' },
  { title: '责任领导', share: 17 },
  { title: '责任科室', share: 28, align: 'left' },
  { title: '责任人', share: 16 },
  { title: '完成时限', share: 29, align: 'left' },
  { title: '考核分值', share: 13 },
  { title: '完成情况', share: 22, align: 'left' },
  { title: '备注', share: 15, align: 'left' },
];

/** 五号, in half points: eleven columns on one page. */
const SIZE = 21;

/** 责任分解表 as a Word file; 完成情况 stands in it for the edition in force. */
export async function planDocument(ctx: Ctx, id: string): Promise<MadeDocument> {
  const db = ctx.app.database.read;
  const plan = await planById(db, id);
  const lines = await linesOf(db, [id]);
  const [names, progress] = [await namesOf(db), await progressOf(ctx, plan, lines)];
  const bureau = await bureauOf(db);
  const numbers = new Map(lines.map(({ lineKey }, index) => [lineKey, String(index + 1)]));
  const rows = [...groupBy(lines, ({ area }) => area)].flatMap(([area, own]) => [
    dutyAreaText[area],
    ...own.map((line) => [
      numbers.get(line.lineKey) ?? '',
      ...cellsOf(line, names, progress.get(line.lineKey) ?? ''),
    ]),
  ]);
  const content = await officialDocument({
    title: `${bureau?.name ?? ''}${plan.year}年政府信息公开责任分解表`,
    subtitle: stateOf(plan),
    landscape: true,
    blocks: [
      ...plan.goals
        .split('\n')
        .filter((words) => words.trim() !== '')
        .map(paragraph),
      table({ columns: COLUMNS, rows, width: LANDSCAPE_TEXT_WIDTH, size: SIZE }),
      note(`完成情况截至${dayText(ctx.clock.today())}`),
    ],
  });
  return { fileName: `${plan.year}年责任分解表（${editionText(plan.edition)}）`, content };
}

function stateOf(plan: AnnualWorkPlan): string {
  const edition = editionText(plan.edition);
  const approvedOn = plan.approvedAt && dayText(dayInShanghai(Date.parse(plan.approvedAt)));
  const by = approvedOn ? `${plan.approvedBy ?? ''} ${approvedOn}签发` : planStatusText[plan.status];
  return `${edition}　${by}${plan.status === 'REPLACED' ? '　已被新版替代' : ''}`;
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

function cellsOf(line: ResponsibilityLine, { people, sections }: Names, progress: string): string[] {
  const section = sections.get(line.sectionId);
  const person = line.personId ?? section?.liaisonId ?? null;
  const named = line.coSectionIds.map((id) => sections.get(id)?.name ?? '').filter(Boolean);
  const assisting = assistingText(named, sections.size);
  const stacked = (...words: readonly (string | null | undefined)[]) => words.filter(Boolean).join('\n');
  return [
    stacked(line.responsibility, line.basis && `（${line.basis}）`),
    line.task,
    line.measures.map((measure, index) => `${index + 1}．${measure}`).join('\n'),
    (line.leaderId && people.get(line.leaderId)) ?? '',
    stacked(section?.name, assisting),
    (person && people.get(person)) ?? '',
    limitText(line),
    line.points === null ? '' : String(line.points),
    progress,
    line.remark ?? '',
  ];
}

function assistingText(names: readonly string[], sections: number): string | null {
  if (names.length === 0) return null;
  return `协办：${names.length === sections - 1 ? '其他科室、直属单位' : names.join('、')}`;
}
