import type { Day } from '../calendar/day.ts';
import { maxDay, minDay } from '../calendar/day.ts';
import { REGIMES } from '../calendar/regime.ts';
import { keys, valuesOf } from '../keys.ts';

/** 信息类别: the six categories of the bureau's catalogue (report of 2009, part two). */
export const DisclosureCategory = keys(
  'INSTITUTION',
  'REGULATIONS',
  'WORK_NEWS',
  'ENFORCEMENT',
  'PERSONNEL',
  'SERVICE_GUIDE',
);
export type DisclosureCategory = keyof typeof DisclosureCategory;

/** 公开属性 (Regulation of 2019, arts. 13–16). */
export const DisclosureAttribute = keys('ACTIVE', 'ON_REQUEST', 'WITHHELD');
export type DisclosureAttribute = keyof typeof DisclosureAttribute;

/** 公开渠道 (art. 23); the order decides which one an item with several counts under: website first. */
export const PublicationChannel = keys('WEBSITE', 'GAZETTE', 'NOTICE_BOARD', 'PRESS', 'NEW_MEDIA', 'OTHER');
export type PublicationChannel = keyof typeof PublicationChannel;

/** Where an item of active disclosure stands; derived from its dates, never stored. */
export const DisclosureState = keys('PENDING', 'OVERDUE', 'IN_TIME', 'LATE', 'NOT_ACTIVE', 'VOIDED');
export type DisclosureState = keyof typeof DisclosureState;

/** What the rules of active disclosure look at. */
export interface DisclosureFacts {
  readonly attribute: DisclosureAttribute;
  readonly dueOn: Day;
  readonly publishedOn: Day | null;
  readonly mainChannel: PublicationChannel | null;
  readonly voided: boolean;
}

/** The limit of active disclosure in working days: art. 26 (2019); art. 18 (2008) sets the same. */
export const ACTIVE_DISCLOSURE_WORKING_DAYS = REGIMES.R2019.activeDisclosureDays;

/** 自形成或者变更之日起 (art. 26): the later day starts the clock. */
export function clockStart(item: { readonly formedOn: Day; readonly changedOn: Day | null }): Day {
  return item.changedOn === null ? item.formedOn : maxDay(item.formedOn, item.changedOn);
}

/** The one channel an item counts under; it may be on several, and counts once. */
export function mainChannelOf(channels: readonly PublicationChannel[]): PublicationChannel | null {
  return valuesOf(PublicationChannel).find((channel) => channels.includes(channel)) ?? null;
}

/**
 * 统计日: the day that puts an item into its one year and quarter, the earlier of
 * its published day and its due day. It does not move when a late item is at last
 * published; whether the item counts yet is `isCounted`.
 */
export function statisticalDay(item: Pick<DisclosureFacts, 'dueOn' | 'publishedOn'>): Day {
  return item.publishedOn === null ? item.dueOn : minDay(item.publishedOn, item.dueOn);
}

/** An unpublished item counts from the day after its due day; voided rows and other attributes never. */
export function isCounted(item: DisclosureFacts, today: Day): boolean {
  if (item.voided || item.attribute !== 'ACTIVE') return false;
  return item.publishedOn !== null || item.dueOn < today;
}

/** 是否及时. */
export function isTimely(item: Pick<DisclosureFacts, 'dueOn' | 'publishedOn'>): boolean {
  return item.publishedOn !== null && item.publishedOn <= item.dueOn;
}

export function disclosureState(item: DisclosureFacts, today: Day): DisclosureState {
  if (item.voided) return 'VOIDED';
  if (item.attribute !== 'ACTIVE') return 'NOT_ACTIVE';
  if (item.publishedOn !== null) return isTimely(item) ? 'IN_TIME' : 'LATE';
  return item.dueOn < today ? 'OVERDUE' : 'PENDING';
}

/** The day a late or overdue item is measured against: its publication, or today. */
export function measuredOn(item: Pick<DisclosureFacts, 'publishedOn' | 'dueOn'>, today: Day): Day {
  return item.publishedOn ?? maxDay(today, item.dueOn);
}
