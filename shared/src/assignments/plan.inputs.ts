import { valuesOf } from '../keys.ts';
import {
  id,
  oneOf,
  optionalDay,
  optionalId,
  optionalText,
  reason,
  requiredText,
  version,
  z,
} from '../zod.ts';
import { DutyArea, LimitKind } from './plan.ts';

const year = z.int({ error: '请填写年度' }).check(z.minimum(2008), z.maximum(2199));

/** A whole number that may be left empty. */
const optionalWhole = (label: string, least: number, most: number) =>
  z.pipe(
    z.nullish(
      z
        .int({ error: `${label}应是整数` })
        .check(z.minimum(least, `${label}不能小于${least}`), z.maximum(most, `${label}不能大于${most}`)),
    ),
    z.transform((value) => value ?? null),
  );

/** 起草年度工作方案; `onceKey` is made when the form opens. */
export const draftPlan = z.object({
  onceKey: id('请求'),
  year,
  copyLast: z.boolean({ error: '请选择起草方式' }),
});
export type DraftPlan = z.output<typeof draftPlan>;

export const updatePlan = z.object({
  id: id('方案'),
  version,
  goals: requiredText('工作目标与要求', 2000),
  amendmentReason: optionalText('修订理由', 200),
});
export type UpdatePlan = z.output<typeof updatePlan>;

/** 修订 of the plan in force: begins the next edition as a copy. */
export const amendPlan = z.object({
  onceKey: id('请求'),
  planId: id('方案'),
  amendmentReason: requiredText('修订理由', 200),
});
export type AmendPlan = z.output<typeof amendPlan>;

export const planVersion = z.object({ id: id('方案'), version });
export type PlanVersion = z.output<typeof planVersion>;

export const returnPlan = z.object({ id: id('方案'), version, reason });
export type ReturnPlan = z.output<typeof returnPlan>;

export const signPlan = z.object({ planId: id('方案'), sectionId: id('科室') });
export type SignPlan = z.output<typeof signPlan>;

/** What a line of the responsibility breakdown says, whoever bears it. */
const duty = {
  area: oneOf('类别', valuesOf(DutyArea)),
  responsibility: requiredText('责任', 100),
  basis: optionalText('依据', 200),
  task: requiredText('任务', 200),
  measures: z
    .array(requiredText('措施', 100), { error: '请填写措施' })
    .check(z.minLength(1, '请至少写明一项措施'), z.maxLength(10, '措施最多10项')),
  leaderId: optionalId('责任领导'),
  personId: optionalId('责任人'),
  coSectionIds: z.array(id('协办科室')).check(z.maxLength(30, '协办科室重复')),
  limitKind: oneOf('时限种类', valuesOf(LimitKind)),
  limitOn: optionalDay('完成时限'),
  limitDays: optionalWhole('工作日数', 1, 250),
  points: optionalWhole('考核分值', 0, 100),
  remark: optionalText('备注', 200),
};

const hasItsDate = z.refine<{ limitKind: string; limitOn?: string | null }>(
  (line) => line.limitKind !== 'DATE' || !!line.limitOn,
  { path: ['limitOn'], error: '请填写完成时限的日期' },
);
const hasItsDays = z.refine<{ limitKind: string; limitDays?: number | null }>(
  (line) => line.limitKind !== 'WORKING_DAYS' || !!line.limitDays,
  { path: ['limitDays'], error: '请填写工作日数' },
);

/** 新增责任: the same duty may be given to several sections at once, one line each. */
export const addPlanLines = z
  .object({
    onceKey: id('请求'),
    planId: id('方案'),
    ...duty,
    sectionIds: z
      .array(id('责任科室'), { error: '请选择责任科室' })
      .check(z.minLength(1, '请至少选择一个责任科室'), z.maxLength(50, '科室重复')),
  })
  .check(hasItsDate, hasItsDays);
export type AddPlanLines = z.output<typeof addPlanLines>;

export const updatePlanLine = z
  .object({
    id: id('责任'),
    version,
    ...duty,
    sectionId: id('责任科室'),
    position: z
      .int({ error: '序号应是整数' })
      .check(z.minimum(1, '序号从1开始'), z.maximum(9999, '序号过大')),
  })
  .check(hasItsDate, hasItsDays);
export type UpdatePlanLine = z.output<typeof updatePlanLine>;
