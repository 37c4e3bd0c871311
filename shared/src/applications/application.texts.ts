import type { ApplicantKind, ApplicationState, ReceiptChannel, Regime } from './application.ts';
import type { ReplyKind } from './outcome.ts';

export const receiptChannelText: Record<ReceiptChannel, string> = {
  IN_PERSON: '当面',
  FAX: '传真',
  EMAIL: '电子邮件',
  ONLINE: '网上',
  POST: '信函',
  OTHER: '其他形式',
};

export const applicantKindText: Record<ApplicantKind, string> = {
  NATURAL_PERSON: '自然人',
  COMMERCIAL_ENTERPRISE: '商业企业',
  RESEARCH_INSTITUTION: '科研机构',
  WELFARE_ORGANISATION: '社会公益组织',
  LEGAL_SERVICE: '法律服务机构',
  OTHER_ORGANISATION: '其他组织',
};

export const applicationStateText: Record<ApplicationState, string> = {
  PENDING: '办理中',
  OVERDUE: '逾期未答复',
  REPLIED_IN_TIME: '已按期答复',
  REPLIED_LATE: '逾期答复',
  VOIDED: '已作废',
};

export const regimeText: Record<Regime, string> = {
  R2008: '2008年条例',
  R2019: '2019年条例',
};

export const replyKindText: Record<ReplyKind, string> = {
  GRANTED: '同意公开',
  PARTIALLY_GRANTED: '同意部分公开',
  REFUSED: '否决公开',
};
