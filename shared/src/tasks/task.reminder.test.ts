import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { reminderFor } from './task.reminder.ts';
import type { TaskFacts } from './task.ts';

const day = (text: string) => text as Day; // real days, typed by hand
const task = (dueOn: string, fields: Partial<TaskFacts> = {}): TaskFacts => ({
  status: 'NOT_STARTED',
  startsOn: day('2024-09-02'),
  dueOn: day(dueOn),
  submittedOn: null,
  voided: false,
  ...fields,
});

describe('a reminder', () => {
  // 2024: off 1–7 October, made up on Sunday 29 September and Saturday 12 October.
  it.each([
    ['2024-09-27', '2024-09-30', 'BEFORE'], // Friday; the make-up Sunday and the Monday: two working days
    ['2024-09-25', '2024-09-30', null], // Thursday, Friday, Sunday, Monday: four
    ['2024-09-26', '2024-09-30', 'BEFORE'],
    ['2024-09-30', '2024-10-10', 'BEFORE'], // 8, 9, 10 October
    ['2024-09-30', '2024-10-11', null],
    ['2024-09-30', '2024-09-30', 'ON'],
    ['2024-10-01', '2024-09-30', 'AFTER'],
    ['2024-12-31', '2024-09-30', 'AFTER'],
  ])('on %s for %s: %s', (today, dueOn, expected) => {
    expect(reminderFor(task(dueOn), day(today), officialCalendar)).toBe(expected);
  });

  it.each([
    ['waiting for the office', { status: 'SUBMITTED' as const, submittedOn: day('2024-09-29') }],
    ['done', { status: 'DONE' as const, submittedOn: day('2024-09-29') }],
    ['voided', { voided: true }],
    ['foreseen', { startsOn: day('2024-10-08'), dueOn: day('2024-10-10') }],
  ])('none for what is %s', (_what, fields) => {
    expect(reminderFor(task('2024-09-30', fields), day('2024-09-30'), officialCalendar)).toBeNull();
  });

  it('comes again for what was returned', () => {
    const returned = task('2024-09-30', { status: 'RETURNED' });
    expect(reminderFor(returned, day('2024-09-30'), officialCalendar)).toBe('ON');
  });
});
