import { valuesOf } from '@gongkai/shared/keys';
import { hoursOf, trainingState } from '@gongkai/shared/trainings/training';
import { trainingFilter, TrainingSort } from '@gongkai/shared/trainings/training.filter';
import { trainingKindText, trainingStateText } from '@gongkai/shared/trainings/training.texts';
import { exportLedger } from '../../core/ledger-export.ts';
import { Person, sectionNames } from '../sections/index.ts';
import { listTrainings } from './training.reads.ts';
import { tallyOfSession } from './training.tally.ts';

/** 培训台账 as a file. */
exportLedger({
  ledger: 'trainings',
  title: '培训台账',
  unit: '期',
  permission: 'training:read',
  filter: trainingFilter,
  sorts: valuesOf(TrainingSort),
  sort: 'HELD_ON',
  list: async (ctx, filter, sort, direction, page) => {
    const { items, total } = await listTrainings(ctx, filter, sort, direction, page);
    const rows = [];
    for (const session of items)
      rows.push({ ...session, ...(await tallyOfSession(ctx.app.database.read, session)) });
    return { items: rows, total };
  },
  names: async (ctx, filter) => ({
    today: ctx.clock.today(),
    sections: await sectionNames(ctx.app.database.read),
    person: filter.personId ? await ctx.app.database.read.findOneBy(Person, { id: filter.personId }) : null,
  }),
  words: ({ year, search, kind, state, sectionId, personId }, { sections, person }) => [
    ...(year ? [`${year}年`] : []),
    ...(kind ? [`类别：${trainingKindText[kind]}`] : []),
    ...(state ? [`状态：${trainingStateText[state]}`] : []),
    ...(sectionId ? [`参训科室：${sections.get(sectionId) ?? ''}`] : []),
    ...(personId ? [`参训人：${person?.name ?? ''}`] : []),
    ...(search ? [`查询：“${search}”`] : []),
  ],
  columns: [
    { on: 'SUBJECT', title: '主题', type: 'text', width: 36, value: (row) => row.subject },
    {
      on: 'state',
      title: '状态',
      type: 'text',
      width: 10,
      value: (row, { today }) =>
        trainingStateText[trainingState({ ...row, voided: row.voidedAt !== null }, today)],
    },
    { on: 'kind', title: '类别', type: 'text', width: 10, value: (row) => trainingKindText[row.kind] },
    { on: 'HELD_ON', title: '时间', type: 'day', width: 12, value: (row) => row.heldOn },
    {
      on: 'HALF_HOURS',
      title: '学时',
      type: 'number',
      width: 8,
      value: (row) => hoursOf(row.halfHours),
      summed: true,
    },
    { on: 'LECTURER', title: '主讲人', type: 'text', width: 16, value: (row) => row.lecturer },
    { on: 'place', title: '地点', type: 'text', width: 18, value: (row) => row.place },
    {
      on: 'attended',
      title: '参训人次',
      type: 'number',
      width: 10,
      value: (row) => row.attended,
      summed: true,
    },
    { on: 'averageScore', title: '平均成绩', type: 'number', width: 10, value: (row) => row.averageScore },
    { on: 'materials', title: '课件', type: 'number', width: 8, value: (row) => row.materials, summed: true },
    { on: 'remark', title: '备注', type: 'text', width: 20, value: (row) => row.remark },
  ],
});
