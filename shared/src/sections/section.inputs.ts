import { valuesOf } from '../keys.ts';
import {
  id,
  oneOf,
  optionalId,
  optionalText,
  reason,
  requiredDay,
  requiredText,
  version,
  z,
} from '../zod.ts';
import { patternMistake, patternMistakeText } from '../disclosures/index-number.ts';
import { GroupRole, SectionKind } from './section.ts';

const section = {
  name: requiredText('名称', 30),
  kind: oneOf('类别', valuesOf(SectionKind)),
  position: z
    .int({ error: '排序应为整数' })
    .check(z.minimum(0, '排序不能为负'), z.maximum(999, '排序不能超过999')),
  headId: optionalId('负责人'),
};

const person = {
  name: requiredText('姓名', 20),
  post: requiredText('职务', 30),
  phone: optionalText('联系电话', 30),
  email: optionalText('电子邮箱', 100).check(
    z.refine((text) => !text || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), '电子邮箱应如 name@example.gov.cn'),
  ),
  sectionId: optionalId('所在科室'),
  groupRole: z.pipe(
    z.nullish(oneOf('领导小组职务', valuesOf(GroupRole))),
    z.transform((role) => role ?? null),
  ),
  isContactPerson: z.boolean(),
  isSpokesperson: z.boolean(),
};

export const createSection = z.object(section);
export const updateSection = z.object({ id: id('科室'), version, ...section });
export const createPerson = z.object(person);
export const updatePerson = z.object({ id: id('人员'), version, ...person });
/** 联络员交接: the successor takes over everything open in the section from that day. */
export const handOverLiaison = z.object({
  sectionId: id('科室'),
  successorId: id('接任人'),
  from: requiredDay('交接日期'),
  reason,
});
/** 机关设置. What is left out of the settings of the review and of numbers stays as it is. */
export const updateBureau = z
  .object({
    version,
    name: requiredText('机关名称', 60),
    goLiveOn: requiredDay('启用日期'),
    leaderReviews: z.nullish(z.boolean()),
    organCode: z.nullish(
      z
        .string()
        .check(
          z.trim(),
          z.maxLength(20, '机构代码不能超过20个字符'),
          z.regex(/^[A-Za-z0-9-]*$/, '机构代码只能用字母、数字和 -'),
        ),
    ),
    indexNoPattern: z.nullish(z.string().check(z.trim(), z.maxLength(60, '索引号规则不能超过60个字符'))),
  })
  .check(
    z.superRefine((input, ctx) => {
      if (!input.indexNoPattern) return;
      const mistake = patternMistake(input.indexNoPattern, input.organCode ?? null);
      // A code left out may be there already; the server looks.
      if (!mistake || (mistake === 'ORGAN' && input.organCode === undefined)) return;
      ctx.addIssue({ code: 'custom', path: ['indexNoPattern'], message: patternMistakeText[mistake] });
    }),
  );

export type CreateSection = z.output<typeof createSection>;
export type UpdateSection = z.output<typeof updateSection>;
export type CreatePerson = z.output<typeof createPerson>;
export type UpdatePerson = z.output<typeof updatePerson>;
export type HandOverLiaison = z.output<typeof handOverLiaison>;
export type UpdateBureau = z.output<typeof updateBureau>;
