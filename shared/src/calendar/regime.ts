import { keys, valuesOf } from '../keys.ts';
import { day, type Day } from './day.ts';

/** The editions of the Regulation, as cases store them. */
export const RegimeId = keys('R2008', 'R2019');
export type RegimeId = keyof typeof RegimeId;

/** Whose opinion is asked while a limit stands still (征求意见): a third party's or another organ's. */
export const PauseKind = keys('THIRD_PARTY', 'OTHER_ORGAN');
export type PauseKind = keyof typeof PauseKind;

/** What a limit is for, each resting on an article of its own. */
export const LimitKind = keys(
  'REPLY',
  'EXTENSION',
  'THIRD_PARTY',
  'CORRECTION_NOTICE',
  'ACTIVE_DISCLOSURE',
  'OPINION',
);
export type LimitKind = keyof typeof LimitKind;

/** One edition of the Regulation: its limits in working days, null where it sets none. */
export interface Regime {
  readonly id: RegimeId;
  /** In force from this day until the next edition. */
  readonly from: Day;
  /** The Regulation with its order, as papers cite it. */
  readonly title: string;
  /** 答复: from the receipt of the application. */
  readonly replyDays: number;
  /** 延期: at most, once, added to the reply's limit. */
  readonly extensionDays: number;
  /** 第三方意见: from the receipt of the letter. */
  readonly thirdPartyDays: number | null;
  /** 补正告知: from the receipt of the application. */
  readonly correctionNoticeDays: number | null;
  /** 主动公开: from the day the information is formed or changed. */
  readonly activeDisclosureDays: number;
  /** 意见箱: a rule of the bureau (report of 2009, part two), not of the Regulation. */
  readonly opinionDays: number;
  /** Whose opinions stop the reply's limit. */
  readonly pausedFor: readonly PauseKind[];
  /** The article of each limit, null where the edition has none. */
  readonly articles: Readonly<Record<LimitKind, string | null>>;
}

/**
 * Both editions: State Council Order 492 (in force 2008-05-01; articles 18, 21, 24) and Order 711 (in force
 * 2019-05-15; articles 26, 30, 32, 33). The only place where these numbers stand.
 */
export const REGIMES: Readonly<Record<RegimeId, Regime>> = {
  R2008: {
    id: 'R2008',
    from: day('2008-05-01'),
    title: '《中华人民共和国政府信息公开条例》（国务院令第492号）',
    replyDays: 15,
    extensionDays: 15,
    thirdPartyDays: null,
    correctionNoticeDays: null,
    activeDisclosureDays: 20,
    opinionDays: 15,
    pausedFor: ['THIRD_PARTY'],
    articles: {
      REPLY: '第二十四条',
      EXTENSION: '第二十四条',
      THIRD_PARTY: '第二十四条',
      CORRECTION_NOTICE: '第二十一条',
      ACTIVE_DISCLOSURE: '第十八条',
      OPINION: null,
    },
  },
  R2019: {
    id: 'R2019',
    from: day('2019-05-15'),
    title: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    replyDays: 20,
    extensionDays: 20,
    thirdPartyDays: 15,
    correctionNoticeDays: 7,
    activeDisclosureDays: 20,
    opinionDays: 15,
    pausedFor: ['THIRD_PARTY', 'OTHER_ORGAN'],
    articles: {
      REPLY: '第三十三条',
      EXTENSION: '第三十三条',
      THIRD_PARTY: '第三十二条',
      CORRECTION_NOTICE: '第三十条',
      ACTIVE_DISCLOSURE: '第二十六条',
      OPINION: null,
    },
  },
};

/**
 * The edition in force on a day: for a case its original day of receipt, and it keeps that edition for good.
 * Days before the first edition get the first: rows of early 2008 that are entered later have no other rule.
 */
export function regimeOn(date: Day): Regime {
  const inForce = valuesOf(RegimeId).filter((id) => REGIMES[id].from <= date);
  return REGIMES[inForce.at(-1) ?? 'R2008'];
}

/** How papers cite a limit: title and article; null where the edition has no such rule. */
export function citeLimit(regime: Regime, limit: LimitKind): string | null {
  const article = regime.articles[limit];
  return article === null ? null : `${regime.title}${article}`;
}
