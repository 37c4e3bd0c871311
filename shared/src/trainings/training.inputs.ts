import { valuesOf } from '../keys.ts';
import { id, oneOf, optionalText, requiredDay, requiredText, version, z } from '../zod.ts';
import { TrainingKind } from './training.ts';

/** One row of the training ledger (培训台账), as the office keeps it. */
const fields = {
  subject: requiredText('主题', 100),
  kind: oneOf('类别', valuesOf(TrainingKind)),
  heldOn: requiredDay('时间'),
  place: requiredText('地点', 60),
  lecturer: requiredText('主讲人', 40),
  halfHours: z
    .int({ error: '学时以半学时计，如 1、1.5、2' })
    .check(z.minimum(1, '学时至少0.5'), z.maximum(160, '学时不能超过80')),
  remark: optionalText('备注', 200),
};

/** People by name, and whole sections. */
const attendees = {
  personIds: z.array(id('参训人员')).check(z.maxLength(500, '一次最多加入500人')),
  sectionIds: z.array(id('科室')).check(z.maxLength(100, '科室重复')),
};

/** Made when the form opens, so that the same form sent twice makes one row. */
const onceKey = z.string().check(z.regex(/^[0-9a-f-]{36}$/, '表单已失效，请重新打开'));

export const createTraining = z.object({ onceKey, ...fields, ...attendees });
export const updateTraining = z.object({ id: id('培训'), version, ...fields });
export const addAttendees = z.object({ id: id('培训'), ...attendees }).check(
  z.refine((input) => input.personIds.length + input.sectionIds.length > 0, {
    path: ['personIds'],
    error: '请选择人员或科室',
  }),
);
export const markAttendance = z
  .object({
    id: id('参训人员'),
    version,
    present: z.boolean(),
    score: z.nullish(
      z
        .int({ error: '成绩应为0至100的整数' })
        .check(z.minimum(0, '成绩不能低于0'), z.maximum(100, '成绩不能高于100')),
    ),
  })
  .check(
    z.refine((input) => input.present || input.score == null, {
      path: ['score'],
      error: '未参训的不填成绩',
    }),
  );

/** A row of a file: people as they were named in it, with their scores. */
export const importTraining = z.object({
  ...fields,
  heldOn: requiredDay('时间').check(
    z.refine((held) => held >= '2008-01-01', '早于2008年，工作日历没有当年数据，不能登记'),
  ),
  people: z._default(z.array(z.object({ personId: id('参训人员'), score: z.nullable(z.int()) })), []),
});

export type ImportTraining = z.output<typeof importTraining>;
export type CreateTraining = z.output<typeof createTraining>;
export type UpdateTraining = z.output<typeof updateTraining>;
export type AddAttendees = z.output<typeof addAttendees>;
export type MarkAttendance = z.output<typeof markAttendance>;
