import { keys, valuesOf } from '../keys.ts';

/**
 * 答复类型: the 21 leaves of the 2021 form (国办公开办函〔2021〕30号, section 3,
 * rows R3.1 to R3.6.3); a concluded application has exactly one.
 */
export const ApplicationOutcome = keys(
  'GRANTED',
  'PARTIALLY_GRANTED',
  'REFUSED_STATE_SECRET',
  'REFUSED_PROHIBITED_BY_LAW',
  'REFUSED_SECURITY_STABILITY',
  'REFUSED_THIRD_PARTY',
  'REFUSED_INTERNAL_AFFAIRS',
  'REFUSED_PROCESS_INFORMATION',
  'REFUSED_ENFORCEMENT_FILE',
  'REFUSED_ADMINISTRATIVE_QUERY',
  'UNABLE_NOT_HELD',
  'UNABLE_NEEDS_CREATION',
  'UNABLE_STILL_UNCLEAR',
  'NOT_PROCESSED_PETITION',
  'NOT_PROCESSED_REPEATED',
  'NOT_PROCESSED_PUBLICATION',
  'NOT_PROCESSED_EXCESSIVE',
  'NOT_PROCESSED_REISSUE',
  'OTHER_CORRECTION_OVERDUE',
  'OTHER_FEE_OVERDUE',
  'OTHER_HANDLING',
);
export type ApplicationOutcome = keyof typeof ApplicationOutcome;

/** The three kinds of reply of the 2009 form; R3.6 is handled but not a reply, and is said beside the table. */
export const ReplyKind = keys('GRANTED', 'PARTIALLY_GRANTED', 'REFUSED');
export type ReplyKind = keyof typeof ReplyKind;

/** Form row, wording and basis of each leaf; the basis cites the Regulation of 2019. */
export const outcomeText: Record<ApplicationOutcome, { row: string; text: string; basis: string }> = {
  GRANTED: { row: 'R3.1', text: '予以公开', basis: '第三十六条第一、二项' },
  PARTIALLY_GRANTED: { row: 'R3.2', text: '部分公开', basis: '第三十七条' },
  REFUSED_STATE_SECRET: { row: 'R3.3.1', text: '不予公开：属于国家秘密', basis: '第十四条' },
  REFUSED_PROHIBITED_BY_LAW: { row: 'R3.3.2', text: '不予公开：其他法律行政法规禁止公开', basis: '第十四条' },
  REFUSED_SECURITY_STABILITY: { row: 'R3.3.3', text: '不予公开：危及“三安全一稳定”', basis: '第十四条' },
  REFUSED_THIRD_PARTY: { row: 'R3.3.4', text: '不予公开：保护第三方合法权益', basis: '第十五条、第三十二条' },
  REFUSED_INTERNAL_AFFAIRS: {
    row: 'R3.3.5',
    text: '不予公开：属于三类内部事务信息',
    basis: '第十六条第一款',
  },
  REFUSED_PROCESS_INFORMATION: {
    row: 'R3.3.6',
    text: '不予公开：属于四类过程性信息',
    basis: '第十六条第二款',
  },
  REFUSED_ENFORCEMENT_FILE: { row: 'R3.3.7', text: '不予公开：属于行政执法案卷', basis: '第十六条第二款' },
  REFUSED_ADMINISTRATIVE_QUERY: {
    row: 'R3.3.8',
    text: '不予公开：属于行政查询事项',
    basis: '第三十六条第七项',
  },
  UNABLE_NOT_HELD: {
    row: 'R3.4.1',
    text: '无法提供：本机关不掌握相关政府信息',
    basis: '第三十六条第四、五项',
  },
  UNABLE_NEEDS_CREATION: { row: 'R3.4.2', text: '无法提供：没有现成信息需要另行制作', basis: '第三十八条' },
  UNABLE_STILL_UNCLEAR: { row: 'R3.4.3', text: '无法提供：补正后申请内容仍不明确', basis: '第三十条' },
  NOT_PROCESSED_PETITION: { row: 'R3.5.1', text: '不予处理：信访举报投诉类申请', basis: '第三十九条第一款' },
  NOT_PROCESSED_REPEATED: { row: 'R3.5.2', text: '不予处理：重复申请', basis: '第三十六条第六项' },
  NOT_PROCESSED_PUBLICATION: {
    row: 'R3.5.3',
    text: '不予处理：要求提供公开出版物',
    basis: '第三十九条第二款',
  },
  NOT_PROCESSED_EXCESSIVE: { row: 'R3.5.4', text: '不予处理：无正当理由大量反复申请', basis: '第三十五条' },
  NOT_PROCESSED_REISSUE: {
    row: 'R3.5.5',
    text: '不予处理：要求确认或重新出具已获取信息',
    basis: '2021年格式',
  },
  OTHER_CORRECTION_OVERDUE: { row: 'R3.6.1', text: '其他处理：逾期不补正', basis: '第三十条' },
  OTHER_FEE_OVERDUE: { row: 'R3.6.2', text: '其他处理：逾期不缴纳费用', basis: '第四十二条' },
  OTHER_HANDLING: { row: 'R3.6.3', text: '其他处理：其他（如撤回）', basis: '2021年格式' },
};

/** Outcome leaf → line of the 2009 form (C1, C2, C3); null for R3.6. */
export function replyKindOf(outcome: ApplicationOutcome): ReplyKind | null {
  if (outcome === 'GRANTED' || outcome === 'PARTIALLY_GRANTED') return outcome;
  return outcome.startsWith('OTHER_') ? null : 'REFUSED';
}

/** The leaves behind a line of the 2009 form. */
export function outcomesOf(kind: ReplyKind): ApplicationOutcome[] {
  return valuesOf(ApplicationOutcome).filter((outcome) => replyKindOf(outcome) === kind);
}
