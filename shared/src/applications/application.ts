import type { Day } from '../calendar/day.ts';
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
export const Regime = keys('R2008', 'R2019');
export type Regime = keyof typeof Regime;

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

/** The edition of 2019 (Order 711) is in force from this day. */
const SECOND_EDITION_FROM = '2019-05-15';

/** Working days to reply: art. 24 (2008) 15, art. 33 (2019) 20. */
export const REPLY_WORKING_DAYS: Record<Regime, number> = { R2008: 15, R2019: 20 };

export function regimeOf(receivedOn: Day): Regime {
  return receivedOn < SECOND_EDITION_FROM ? 'R2008' : 'R2019';
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
