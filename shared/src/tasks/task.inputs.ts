import { id, optionalId, optionalText, reason, requiredDay, requiredText, version, z } from '../zod.ts';

const lines = (label: string, most: number, max: number) =>
  z.array(requiredText(label, max)).check(z.maxLength(most, `${label}最多${most}条`));

/** 佐证网址: complete addresses, so that anybody can open them later. */
const links = z
  .array(
    z.string().check(
      z.trim(),
      z.maxLength(500, '网址不能超过500个字符'),
      z.refine((text) => /^https?:\/\/[^\s]+$/.test(text), '网址应以 http:// 或 https:// 开头'),
    ),
  )
  .check(z.maxLength(10, '网址最多10条'));

const given = {
  title: requiredText('任务', 200),
  requirement: optionalText('具体要求', 500),
  dueOn: requiredDay('完成时限'),
  coSectionIds: z.array(id('协办科室')).check(z.maxLength(30, '协办科室重复')),
};

/** 交办任务, to one section or many at once; `onceKey` is made when the form opens. */
export const assignTasks = z.object({
  onceKey: id('请求'),
  ...given,
  measures: lines('措施', 10, 100),
  sectionIds: z
    .array(id('责任科室'), { error: '请选择责任科室' })
    .check(z.minLength(1, '请至少选择一个责任科室'), z.maxLength(50, '科室重复')),
  personId: optionalId('责任人'),
});
export type AssignTasks = z.output<typeof assignTasks>;

/** One row of a file of tasks: what was given on paper or in another table, to one section. */
export const importTask = z.object({
  ...given,
  measures: z._default(lines('措施', 10, 100), []),
  coSectionIds: z._default(given.coSectionIds, []),
  sectionId: id('责任科室'),
});
export type ImportTask = z.output<typeof importTask>;

export const updateTask = z.object({
  id: id('任务'),
  version,
  ...given,
  personId: optionalId('责任人'),
  reason,
});
export type UpdateTask = z.output<typeof updateTask>;

const progress = {
  id: id('任务'),
  version,
  /** One for each measure, in their order. */
  measuresDone: z.array(z.boolean()).check(z.maxLength(10)),
  links,
  lateReason: optionalText('逾期原因', 200),
};

/** 保存草稿. */
export const saveTaskProgress = z.object({ ...progress, report: optionalText('完成情况', 300) });
export type SaveTaskProgress = z.output<typeof saveTaskProgress>;

/** 提交审核. */
export const submitTask = z.object({ ...progress, report: requiredText('完成情况', 300) });
export type SubmitTask = z.output<typeof submitTask>;

export const taskVersion = z.object({ id: id('任务'), version });
export type TaskVersion = z.output<typeof taskVersion>;

export const acceptTask = z.object({ id: id('任务'), version, opinion: optionalText('审核意见', 200) });
export type AcceptTask = z.output<typeof acceptTask>;

export const returnTask = z.object({ id: id('任务'), version, opinion: requiredText('退回理由', 200) });
export type ReturnTask = z.output<typeof returnTask>;

export const reopenTask = z.object({ id: id('任务'), version, reason });
export type ReopenTask = z.output<typeof reopenTask>;

export const bulkTasks = z.object({
  tasks: z.array(taskVersion).check(z.minLength(1, '请选择任务'), z.maxLength(100, '一次最多100项')),
});
export type BulkTasks = z.output<typeof bulkTasks>;

/** 督办: one line and a day, for one task or several. */
export const superviseTasks = z.object({
  onceKey: id('请求'),
  taskIds: z.array(id('任务')).check(z.minLength(1, '请选择任务'), z.maxLength(100, '一次最多100项')),
  line: requiredText('督办要求', 100),
  answerBy: requiredDay('答复期限'),
});
export type SuperviseTasks = z.output<typeof superviseTasks>;

export const answerSupervision = z.object({ id: id('督办'), version, answer: requiredText('答复', 300) });
export type AnswerSupervision = z.output<typeof answerSupervision>;
