import { yearOf } from '@gongkai/shared/calendar/day';
import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import {
  ACTIVE_DISCLOSURE_WORKING_DAYS,
  clockStart,
  statisticalDay,
} from '@gongkai/shared/disclosures/disclosure';
import { IsNull, Not } from 'typeorm';
import { movesWithCalendar } from '../../core/calendar-moves.ts';
import { ActiveDisclosureItem } from './active-disclosure-item.entity.ts';

export type DueDay = Pick<ActiveDisclosureItem, 'dueOn' | 'dueProvisional'>;

/** 应公开截止日, from the day an item was formed or changed. */
export function dueDayOf(
  days: Pick<ActiveDisclosureItem, 'formedOn' | 'changedOn'>,
  calendar: WorkingCalendar,
): DueDay {
  const { dueOn, provisional } = addWorkingDays(clockStart(days), ACTIVE_DISCLOSURE_WORKING_DAYS, calendar);
  return { dueOn, dueProvisional: provisional };
}

movesWithCalendar<ActiveDisclosureItem>({
  entity: ActiveDisclosureItem,
  label: '信息条目',
  open: { publishedOn: IsNull(), voidedAt: IsNull(), reviewStatus: Not('DECIDED') },
  columns: ['formedOn', 'changedOn', 'statisticalOn', 'indexNo', 'title'],
  recompute: (item, calendar) => {
    const due = dueDayOf(item, calendar);
    return { ...due, statisticalOn: statisticalDay({ dueOn: due.dueOn, publishedOn: null }) };
  },
  describe: ({ indexNo, title }) => ({ number: indexNo, title }),
  years: ({ statisticalOn }) => [yearOf(statisticalOn)],
});
