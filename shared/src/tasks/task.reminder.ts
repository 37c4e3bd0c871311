import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import { keys } from '../keys.ts';
import { isCurrent, isOpen, type TaskFacts } from './task.ts';

/** 提醒: some working days before the limit, on it, and after it. */
export const Reminder = keys('BEFORE', 'ON', 'AFTER');
export type Reminder = keyof typeof Reminder;

/** 临期: due in this many working days or fewer, as everywhere in the workbench. */
export const REMIND_WORKING_DAYS_BEFORE = 3;

/** The reminder that is due today for a task still to be done; null = none. */
export function reminderFor(task: TaskFacts, today: Day, calendar: WorkingCalendar): Reminder | null {
  if (!isOpen(task) || !isCurrent(task, today)) return null;
  if (task.dueOn < today) return 'AFTER';
  if (task.dueOn === today) return 'ON';
  return workingDaysBetween(today, task.dueOn, calendar) <= REMIND_WORKING_DAYS_BEFORE ? 'BEFORE' : null;
}
