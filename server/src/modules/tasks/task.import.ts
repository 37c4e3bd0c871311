import { isProvisional } from '@gongkai/shared/calendar/working-days';
import { dayIn, textIn, type FoundCell, type Reading } from '@gongkai/shared/imports/cells';
import { importTask, type ImportTask } from '@gongkai/shared/tasks/task.inputs';
import { In, IsNull } from 'typeorm';
import { refuse } from '../../core/refusal.ts';
import { importInto } from '../imports/index.ts';
import { Section } from '../sections/index.ts';
import { createTasks } from './task-creation.service.ts';
import { Task } from './task.entity.ts';

/** Name → section. */
type Names = ReadonlyMap<string, string>;

const text = (cell: FoundCell): Reading<string | null> => ({ value: textIn(cell) });

/** The same section, work and day is the same task. */
const keyOf = ({ sectionId, title, dueOn }: Pick<ImportTask, 'sectionId' | 'title' | 'dueOn'>): string =>
  `${sectionId} ${dueOn} ${title}`;

/** 任务台账 from a file: one row, one section's task, begun today as one given by hand. */
importInto<ImportTask, Names>({
  ledger: 'tasks',
  title: '任务台账',
  columns: [
    {
      key: 'title',
      title: '任务',
      required: true,
      width: 36,
      example: '更新企业职工退休审批办事指南',
      note: '不超过200个字。',
      read: text,
    },
    {
      key: 'sectionId',
      title: '责任科室',
      required: true,
      width: 16,
      example: '养老保险科',
      note: '一行一个科室；几个科室都要办的，每个科室写一行。名称须与“组织与职责”一致。',
      read: section,
    },
    {
      key: 'dueOn',
      title: '完成时限',
      required: true,
      width: 14,
      example: '2099-10-30',
      note: '日期，不早于导入当天。',
      read: dayIn,
    },
    {
      key: 'requirement',
      title: '具体要求',
      width: 36,
      example: '核对材料清单、办理时限、窗口电话',
      note: '可不填，不超过500个字。',
      read: text,
    },
    {
      key: 'measures',
      title: '措施',
      width: 36,
      example: '核对清单；修改指南；发布并填网址',
      note: '最多10项，以分号或换行分开；联络员逐项勾选。',
      read: (cell) => ({ value: parts(cell, /[；;\n]+/) }),
    },
    {
      key: 'coSectionIds',
      title: '协办科室',
      width: 20,
      example: '就业培训科',
      note: '可不填，几个科室以顿号分开。',
      read: coSections,
    },
  ],
  schema: importTask,
  names: async (ctx) => {
    const sections = await ctx.app.database.read.find(Section, { select: { id: true, name: true } });
    return new Map(sections.map(({ id, name }) => [name, id]));
  },
  keyOf,
  nameOf: ({ dueOn, title }) => `${dueOn}　${title}`,
  there: async (db, rows) => {
    if (rows.length === 0) return new Set();
    const days = [...new Set(rows.map(({ dueOn }) => dueOn))];
    const found = await db.find(Task, {
      select: { sectionId: true, title: true, dueOn: true },
      where: { dueOn: In(days), voidedAt: IsNull() },
    });
    return new Set(found.map(keyOf));
  },
  save: async (tx, { coSectionIds, ...row }, onceKey) => {
    const today = tx.clock.today();
    if (row.dueOn < today) return refuse('DUE_IN_PAST', 'dueOn');
    return createTasks(tx, [
      {
        ...row,
        onceKey,
        origin: 'MANUAL',
        lineKey: null,
        basis: null,
        period: null,
        personId: null,
        coSectionIds: coSectionIds.filter((id) => id !== row.sectionId),
        startsOn: today,
        dueProvisional: isProvisional(row.dueOn, await tx.calendar()),
      },
    ]);
  },
  weight: () => 2,
});

const parts = (cell: FoundCell, between: RegExp): string[] =>
  (textIn(cell) ?? '')
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

function section(cell: FoundCell, names: Names): Reading<string | null> {
  const name = textIn(cell);
  if (name === null) return { value: null };
  const id = names.get(name);
  return id ? { value: id } : { wrong: `没有找到科室“${name.slice(0, 20)}”，请按“组织与职责”中的名称填写` };
}

function coSections(cell: FoundCell, names: Names): Reading<string[]> {
  const ids = new Set<string>();
  for (const name of parts(cell, /[、，,;；\s]+/)) {
    const found = section(name, names);
    if ('wrong' in found) return found;
    if (found.value) ids.add(found.value);
  }
  return { value: [...ids] };
}
