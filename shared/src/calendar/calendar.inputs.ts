import { optionalText, requiredDay, requiredText, z } from '../zod.ts';
import { voidRecord } from '../lists/void.input.ts';
import { noticeProblems } from './notice-check.ts';
import { UNVERIFIED, type NoticeDay } from './notice.ts';

const url = z.pipe(
  z.nullish(
    z.string().check(
      z.trim(),
      z.maxLength(500, '网址不能超过500个字符'),
      z.refine(
        (text) => text === '' || /^https?:\/\/[^\s]+$/.test(text),
        '网址应以 http:// 或 https:// 开头',
      ),
    ),
  ),
  z.transform((text) => (text === '' || text === undefined ? null : text)),
);

/** 放假安排 of one year, as the State Council's notice gives it. */
const notice = {
  year: z
    .int({ error: '请填写年份' })
    .check(z.minimum(2008, '工作日历从2008年开始'), z.maximum(2199, '年份不正确')),
  title: requiredText('通知名称', 100),
  noticeNo: z.pipe(
    optionalText('发文字号', 40),
    z.transform((text) => text ?? UNVERIFIED),
  ),
  url,
  days: z
    .array(
      z.object({
        date: requiredDay('日期'),
        name: requiredText('节日名称', 20),
        isOffDay: z.boolean({ error: '请选择放假或上班' }),
      }),
      { error: '请填写放假和调休上班的日期' },
    )
    .check(z.maxLength(100, '日期不能超过100个')),
};

interface Dated {
  readonly year: number;
  readonly days: readonly NoticeDay[];
}

const complete = z.check<Dated>((payload) => {
  for (const { at, message } of noticeProblems(payload.value.year, payload.value.days))
    payload.issues.push({
      code: 'custom',
      input: payload.value,
      path: at === null ? ['days'] : ['days', at, 'date'],
      message,
    });
});

/** What is to be entered, for the preview. */
export const previewNotice = z.object(notice).check(complete);
/** 录入: what was previewed. What the preview showed comes along, so that nothing else is done than was agreed to. */
export const enterNotice = z
  .object({
    onceKey: z.string().check(z.regex(/^[0-9a-f-]{36}$/, '表单已失效，请重新打开')),
    ...notice,
    calendarVersion: z.int().check(z.minimum(0)),
    expectedMoves: z.int().check(z.minimum(0)),
  })
  .check(complete);
/** 撤销 of an edition, with the reason. */
export const undoNotice = voidRecord;

export type PreviewNotice = z.output<typeof previewNotice>;
export type EnterNotice = z.output<typeof enterNotice>;
export type UndoNotice = z.output<typeof undoNotice>;
