import type { Day } from '@gongkai/shared/calendar/day';
import { valuesOf } from '@gongkai/shared/keys';
import type { TaskFacts } from '@gongkai/shared/tasks/task';
import { taskFilter, TaskSort, taskState } from '@gongkai/shared/tasks/task.filter';
import { taskOriginText, taskStateText } from '@gongkai/shared/tasks/task.texts';
import { exportLedger } from '../../core/ledger-export.ts';
import { Person, Section } from '../sections/index.ts';
import { factsOf } from './task.facts.ts';
import { listTasks } from './task.reads.ts';

/** 任务台账 as a file. */
exportLedger({
  ledger: 'tasks',
  title: '任务台账',
  unit: '项',
  permission: 'task:read',
  filter: taskFilter,
  sorts: valuesOf(TaskSort),
  sort: 'DUE_ON',
  direction: 'ASC',
  list: listTasks,
  names: async (ctx) => {
    const { read } = ctx.app.database;
    const sections = await read.find(Section);
    const people = await read.find(Person, { select: { id: true, name: true } });
    return {
      today: ctx.clock.today(),
      sections: new Map(sections.map((section) => [section.id, section])),
      people: new Map(people.map(({ id, name }) => [id, name])),
    };
  },
  words: ({ year, search, sectionId, state, origin }, { sections }) => [
    ...(year ? [`${year}年`] : []),
    ...(sectionId ? [`责任科室：${sections.get(sectionId)?.name ?? ''}`] : []),
    ...(state ? [`状态：${taskStateText[state]}`] : []),
    ...(origin ? [`来源：${taskOriginText[origin]}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    {
      on: 'state',
      title: '状态',
      type: 'text',
      width: 10,
      value: (row, { today }) => stateText(factsOf(row), today),
    },
    { on: 'TITLE', title: '任务编号', type: 'text', width: 18, value: (row) => row.taskNo },
    {
      on: 'TITLE',
      title: '任务',
      type: 'text',
      width: 36,
      value: (row) => (row.period ? `${row.title}（${row.period}）` : row.title),
    },
    { on: 'TITLE', title: '责任依据', type: 'text', width: 28, value: (row) => row.basis },
    {
      on: 'section',
      title: '责任科室',
      type: 'text',
      width: 14,
      value: (row, { sections }) => sections.get(row.sectionId)?.name ?? '',
    },
    {
      on: 'person',
      title: '责任人',
      type: 'text',
      width: 10,
      value: (row, { sections, people }) =>
        people.get(row.personId ?? sections.get(row.sectionId)?.liaisonId ?? '') ?? '',
    },
    { on: 'origin', title: '来源', type: 'text', width: 10, value: (row) => taskOriginText[row.origin] },
    {
      on: 'coSections',
      title: '协办科室',
      type: 'text',
      width: 20,
      value: (row, { sections }) => row.coSectionIds.map((id) => sections.get(id)?.name ?? '').join('、'),
    },
    {
      on: 'measures',
      title: '措施',
      type: 'text',
      width: 28,
      value: (row) => row.measures.map(({ text, done }) => `${done ? '✓' : '○'}${text}`).join('；'),
    },
    { on: 'STARTS_ON', title: '开始', type: 'day', width: 12, value: (row) => row.startsOn },
    { on: 'DUE_ON', title: '完成时限', type: 'day', width: 12, value: (row) => row.dueOn },
    { on: 'report', title: '完成情况', type: 'text', width: 36, value: (row) => row.report },
    { on: 'receiptNo', title: '回执', type: 'text', width: 16, value: (row) => row.receiptNo },
    { on: 'submittedOn', title: '提交', type: 'day', width: 12, value: (row) => row.submittedOn },
    { on: 'doneOn', title: '完成', type: 'day', width: 12, value: (row) => row.doneOn },
  ],
});

/** As on the screen: what waits for the office says so first. */
function stateText(facts: TaskFacts, today: Day): string {
  const state = taskState(facts, today);
  return state === 'OVERDUE' && facts.status === 'SUBMITTED'
    ? `${taskStateText.SUBMITTED}（${taskStateText.OVERDUE}）`
    : taskStateText[state];
}
