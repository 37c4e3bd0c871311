import * as z from 'zod/mini';

export const sampleForm = z.object({
  receivedOn: z
    .string({ error: '请填写收到日期' })
    .check(z.regex(/^\d{4}-\d\d-\d\d$/, '收到日期应是真实的日期，如2026-10-26')),
  channel: z.enum(['IN_PERSON'], { error: '请选择申请渠道' }),
  contact: z.optional(z.string()),
  content: z.string({ error: '请填写所需信息' }).check(z.minLength(4, '所需信息至少4个字')),
});
