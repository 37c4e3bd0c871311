import { REPLY_WORKING_DAYS, regimeOf } from '@gongkai/shared/applications/application';
import { yearOf, type Day } from '@gongkai/shared/calendar/day';
import { addWorkingDays } from '@gongkai/shared/calendar/working-days';
import type { WorkingCalendar } from '@gongkai/shared/calendar/working-calendar';
import { IsNull } from 'typeorm';
import { movesWithCalendar } from '../../core/calendar-moves.ts';
import { DisclosureApplication } from './disclosure-application.entity.ts';

type DueDay = Pick<DisclosureApplication, 'regime' | 'dueOn' | 'dueProvisional'>;

/** 答复期限, by the edition of the Regulation in force on the day of receipt. */
export function dueDayOf(receivedOn: Day, calendar: WorkingCalendar): DueDay {
  const regime = regimeOf(receivedOn);
  const { dueOn, provisional } = addWorkingDays(receivedOn, REPLY_WORKING_DAYS[regime], calendar);
  return { regime, dueOn, dueProvisional: provisional };
}

movesWithCalendar<DisclosureApplication>({
  entity: DisclosureApplication,
  label: '公开申请',
  open: { servedOn: IsNull(), voidedAt: IsNull() },
  columns: ['receivedOn', 'regime', 'acceptanceNo', 'content'],
  recompute: ({ receivedOn }, calendar) => dueDayOf(receivedOn, calendar),
  describe: ({ acceptanceNo, content }) => ({ number: acceptanceNo, title: content.slice(0, 100) }),
  years: ({ receivedOn }) => [yearOf(receivedOn)],
});
