import { yearOf, type Day } from '@gongkai/shared/calendar/day';
import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { ACTIVE_DISCLOSURE_WORKING_DAYS, statisticalDay } from '@gongkai/shared/disclosures/disclosure';
import { IsNull } from 'typeorm';
import { movesWithCalendar } from '../../core/calendar-moves.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

export type DueDay = Pick<ActiveDisclosureItem, 'dueOn' | 'dueProvisional'>;

/** 应公开截止日, from the day an item was formed. */
export function dueDayOf(formedOn: Day, calendar: WorkingCalendar): DueDay {
  const { dueOn, provisional } = addWorkingDays(formedOn, ACTIVE_DISCLOSURE_WORKING_DAYS, calendar);
  return { dueOn, dueProvisional: provisional };
}

movesWithCalendar<ActiveDisclosureItem>({
  entity: ActiveDisclosureItem,
  label: '信息条目',
  open: { publishedOn: IsNull(), voidedAt: IsNull() },
  columns: ['formedOn', 'statisticalOn', 'indexNo', 'title'],
  recompute: ({ formedOn }, calendar) => {
    const due = dueDayOf(formedOn, calendar);
    return { ...due, statisticalOn: statisticalDay({ dueOn: due.dueOn, publishedOn: null }) };
  },
  describe: ({ indexNo, title }) => ({ number: indexNo, title }),
  years: ({ statisticalOn }) => [yearOf(statisticalOn)],
});
