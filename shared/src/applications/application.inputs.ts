import { valuesOf } from '../keys.ts';
import { id, oneOf, optionalText, reason, requiredDay, requiredText, version, z } from '../zod.ts';
import { ApplicantKind, ReceiptChannel } from './application.ts';
import { ApplicationOutcome } from './outcome.ts';

const received = {
  receivedOn: requiredDay('收到日期'),
  channel: oneOf('受理渠道', valuesOf(ReceiptChannel)),
  applicantKind: oneOf('申请人类型', valuesOf(ApplicantKind)),
  applicantName: requiredText('申请人', 60),
  content: requiredText('所需信息', 1000),
  sectionId: id('承办科室'),
};

const replied = {
  outcome: oneOf('答复类型', valuesOf(ApplicationOutcome)),
  /** Posted, signed for or sent electronically: only the day of service counts. */
  servedOn: requiredDay('送达日期'),
  replyNo: optionalText('答复文号', 60),
};

const repliedAfterReceipt = z.refine<{ receivedOn: string; servedOn: string }>(
  (item) => item.receivedOn <= item.servedOn,
  { path: ['servedOn'], error: '送达日期不能早于收到日期' },
);

export const registerApplication = z.object(received);
/** The receipt day and channel are kept: they decide the legal clock and the count, and are corrected by voiding. */
export const updateApplication = z.object({
  id: id('申请'),
  version,
  content: received.content,
  applicantKind: received.applicantKind,
  sectionId: received.sectionId,
});
export const replyApplication = z.object({ id: id('申请'), version, ...replied });
/** 补录: a case from before the go-live date, with its reply as found on paper. */
export const backEnterApplication = z.object({ ...received, ...replied }).check(repliedAfterReceipt);
export const revealApplicant = z.object({ id: id('申请'), reason });

export type RegisterApplication = z.output<typeof registerApplication>;
export type UpdateApplication = z.output<typeof updateApplication>;
export type ReplyApplication = z.output<typeof replyApplication>;
export type BackEnterApplication = z.output<typeof backEnterApplication>;
export type RevealApplicant = z.output<typeof revealApplicant>;
