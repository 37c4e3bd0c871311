import type { Day } from '../calendar/day.ts';
import { REGIMES, regimeOn, type RegimeId } from '../calendar/regime.ts';
import { keys } from '../keys.ts';
import type { ApplicationOutcome } from './outcome.ts';

/** 受理渠道: the six of the 2009 form (B1–B6), in its order. */
export const ReceiptChannel = keys('IN_PERSON', 'FAX', 'EMAIL', 'ONLINE', 'POST', 'OTHER');
export type ReceiptChannel = keyof typeof ReceiptChannel;

/** 申请人类型: the columns of the 2021 form. */
export const ApplicantKind = keys(
  'NATURAL_PERSON',
  'COMMERCIAL_ENTERPRISE',
  'RESEARCH_INSTITUTION',
  'WELFARE_ORGANISATION',
  'LEGAL_SERVICE',
  'OTHER_ORGANISATION',
);
export type ApplicantKind = keyof typeof ApplicantKind;

/** The edition of the Regulation a case is handled under, fixed for ever by its receipt day. */
export { RegimeId as Regime } from '../calendar/regime.ts';

/** Where a case stands; derived, never stored. */
export const ApplicationState = keys('PENDING', 'OVERDUE', 'REPLIED_IN_TIME', 'REPLIED_LATE', 'VOIDED');
export type ApplicationState = keyof typeof ApplicationState;

export interface ApplicationFacts {
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly channel: ReceiptChannel;
  readonly outcome: ApplicationOutcome | null;
  /** 送达日: posted, signed for, or sent electronically. */
  readonly servedOn: Day | null;
  readonly voided: boolean;
}

/** Working days to reply: art. 24 (2008), art. 33 (2019). */
export const REPLY_WORKING_DAYS: Readonly<Record<RegimeId, number>> = {
  R2008: REGIMES.R2008.replyDays,
  R2019: REGIMES.R2019.replyDays,
};

/** The edition a case is handled under, by its original day of receipt. */
export function regimeOf(receivedOn: Day): RegimeId {
  return regimeOn(receivedOn).id;
}

export function applicationState(item: ApplicationFacts, today: Day): ApplicationState {
  if (item.voided) return 'VOIDED';
  if (item.servedOn !== null) return item.servedOn <= item.dueOn ? 'REPLIED_IN_TIME' : 'REPLIED_LATE';
  return item.dueOn < today ? 'OVERDUE' : 'PENDING';
}

/** 张三 → 张*, 欧阳娜娜 → 欧***; an organisation keeps its first two characters. */
export function maskName(name: string, kind: ApplicantKind): string {
  const characters = [...name];
  const shown = kind === 'NATURAL_PERSON' ? 1 : Math.min(2, Math.floor(characters.length / 2));
  return characters.slice(0, shown).join('') + '*'.repeat(Math.max(1, characters.length - shown));
}
