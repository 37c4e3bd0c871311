import {
  choiceIn,
  dayIn,
  numberIn,
  textIn,
  type FoundCell,
  type Reading,
} from '@gongkai/shared/imports/cells';
import { importTraining, type ImportTraining } from '@gongkai/shared/trainings/training.inputs';
import { trainingKindText } from '@gongkai/shared/trainings/training.texts';
import { In, IsNull } from 'typeorm';
import { importInto } from '../imports/index.ts';
import { Person } from '../sections/index.ts';
import { TrainingSession } from './training-session.entity.ts';
import { createTraining } from './training.service.ts';

/** Name → the people of that name. */
type Names = ReadonlyMap<string, readonly string[]>;

const text = (cell: FoundCell): Reading<string | null> => ({ value: textIn(cell) });

/** The same day and subject is the same training. */
const keyOf = ({ heldOn, subject }: { heldOn: string; subject: string }): string => `${heldOn} ${subject}`;

/** 培训台账 from a file. */
importInto<ImportTraining, Names>({
  ledger: 'trainings',
  title: '培训台账',
  columns: [
    {
      key: 'subject',
      title: '主题',
      required: true,
      width: 36,
      example: '政府信息公开条例学习',
      note: '不超过100个字。',
      read: text,
    },
    {
      key: 'kind',
      title: '类别',
      required: true,
      width: 12,
      example: '集中培训',
      note: '集中培训、跟班学习或以会代训。',
      read: (cell) => choiceIn(cell, trainingKindText),
    },
    {
      key: 'heldOn',
      title: '时间',
      required: true,
      width: 14,
      example: '2026-03-12',
      note: '日期，如 2026-03-12、2026/3/12、2026年3月12日。早于启用日期的记为补录。',
      read: dayIn,
    },
    {
      key: 'halfHours',
      title: '学时',
      required: true,
      width: 8,
      example: 2,
      note: '以半学时计，如 1、1.5、2。',
      read: halves,
    },
    {
      key: 'lecturer',
      title: '主讲人',
      required: true,
      width: 16,
      example: '林婉清',
      note: '不超过40个字。',
      read: text,
    },
    {
      key: 'place',
      title: '地点',
      required: true,
      width: 20,
      example: '局三楼会议室',
      note: '不超过60个字。',
      read: text,
    },
    {
      key: 'people',
      title: '参训人员',
      width: 40,
      example: '陈晓岚、吴建平（92）',
      note: '实际参训的人，姓名以顿号分开；有测试成绩的写在括号里。须是“组织与职责”中的人员。',
      read: people,
    },
    { key: 'remark', title: '备注', width: 24, example: '签到表存档', note: '可不填。', read: text },
  ],
  schema: importTraining,
  names: async (ctx) => {
    const all = await ctx.app.database.read.find(Person, { select: { id: true, name: true } });
    const names = new Map<string, string[]>();
    for (const { id, name } of all) names.set(name, [...(names.get(name) ?? []), id]);
    return names;
  },
  keyOf,
  nameOf: ({ heldOn, subject }) => `${heldOn}　${subject}`,
  there: async (db, rows) => {
    if (rows.length === 0) return new Set();
    const days = [...new Set(rows.map(({ heldOn }) => heldOn))];
    const found = await db.find(TrainingSession, {
      select: { heldOn: true, subject: true },
      where: { heldOn: In(days), voidedAt: IsNull() },
    });
    return new Set(found.map(keyOf));
  },
  save: (tx, { people: named, ...row }, onceKey) =>
    createTraining(
      tx,
      { ...row, onceKey, personIds: named.map(({ personId }) => personId), sectionIds: [] },
      {
        scores: new Map(named.flatMap(({ personId, score }) => (score === null ? [] : [[personId, score]]))),
      },
    ),
  weight: ({ people: named }) => 1 + named.length,
});

function halves(cell: FoundCell): Reading<number | null> {
  const hours = numberIn(cell);
  return 'wrong' in hours || hours.value === null ? hours : { value: hours.value * 2 };
}

/** 陈晓岚、吴建平（92）. */
function people(cell: FoundCell, names: Names): Reading<ImportTraining['people'] | null> {
  const named = new Map<string, number | null>();
  for (const part of (textIn(cell) ?? '').split(/[、，,;；\s]+/).filter(Boolean)) {
    const [, name = '', score] = /^([^（()）]+)(?:[（(](\d{1,3})[)）])?$/.exec(part) ?? [];
    const [personId, other] = names.get(name) ?? [];
    if (!personId) return { wrong: `没有找到人员“${(name || part).slice(0, 20)}”，请先在“组织与职责”中登记` };
    if (other) return { wrong: `有两人叫“${name}”，不能从姓名区分，请导入后在名单中添加` };
    if (Number(score ?? 0) > 100) return { wrong: `“${part}”的成绩不能高于100` };
    named.set(personId, score === undefined ? null : Number(score));
  }
  return { value: [...named].map(([personId, score]) => ({ personId, score })) };
}
