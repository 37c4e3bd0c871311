import type { Day } from '../calendar/day.ts';
import { keys } from '../keys.ts';

/** 法律救济: 复议、直接诉讼、复议后诉讼、申诉. Line E of the 2009 form counts both kinds of lawsuit. */
export const RemedyKind = keys('REVIEW', 'DIRECT_LAWSUIT', 'LAWSUIT_AFTER_REVIEW', 'COMPLAINT');
export type RemedyKind = keyof typeof RemedyKind;

/** 结果 (section 4 of the 2021 form). */
export const RemedyResult = keys('PENDING', 'UPHELD', 'CORRECTED', 'OTHER');
export type RemedyResult = keyof typeof RemedyResult;

export interface RemedyFacts {
  readonly kind: RemedyKind;
  /** The day the body accepted the case; a second instance is not a new case. */
  readonly acceptedOn: Day;
  readonly voided: boolean;
}

export const remedyKindText: Record<RemedyKind, string> = {
  REVIEW: '行政复议',
  DIRECT_LAWSUIT: '行政诉讼（未经复议）',
  LAWSUIT_AFTER_REVIEW: '行政诉讼（复议后）',
  COMPLAINT: '行政申诉',
};

export const remedyResultText: Record<RemedyResult, string> = {
  PENDING: '尚未审结',
  UPHELD: '结果维持',
  CORRECTED: '结果纠正',
  OTHER: '其他结果',
};
