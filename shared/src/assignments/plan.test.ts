import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../calendar/calendar.ts';
import { day } from '../calendar/day.ts';
import { aYearLater, limitProblem, tasksOfLine, type Limit } from './limit.ts';
import { planStep, type PlanAct } from './plan.lifecycle.ts';
import type { PlanStatus } from './plan.ts';

const date = (on: string): Limit => ({ limitKind: 'DATE', limitOn: day(on), limitDays: null });
const days = (n: number): Limit => ({ limitKind: 'WORKING_DAYS', limitOn: null, limitDays: n });
const MONTHLY: Limit = { limitKind: 'MONTHLY', limitOn: null, limitDays: null };
const QUARTERLY: Limit = { limitKind: 'QUARTERLY', limitOn: null, limitDays: null };

describe('no act out of order', () => {
  it.each<[PlanStatus, PlanAct, string]>([
    ['DRAFT', 'edit', 'DRAFT'],
    ['DRAFT', 'submit', 'SUBMITTED'],
    ['DRAFT', 'return', 'PLAN_NOT_SUBMITTED'],
    ['DRAFT', 'approve', 'PLAN_NOT_SUBMITTED'],
    ['DRAFT', 'amend', 'PLAN_NOT_IN_FORCE'],
    ['DRAFT', 'sign', 'PLAN_NOT_IN_FORCE'],
    ['DRAFT', 'replace', 'PLAN_NOT_IN_FORCE'],
    ['SUBMITTED', 'edit', 'PLAN_NOT_DRAFT'],
    ['SUBMITTED', 'submit', 'PLAN_NOT_DRAFT'],
    ['SUBMITTED', 'return', 'DRAFT'],
    ['SUBMITTED', 'approve', 'APPROVED'],
    ['SUBMITTED', 'amend', 'PLAN_NOT_IN_FORCE'],
    ['SUBMITTED', 'sign', 'PLAN_NOT_IN_FORCE'],
    ['SUBMITTED', 'replace', 'PLAN_NOT_IN_FORCE'],
    ['APPROVED', 'edit', 'PLAN_NOT_DRAFT'],
    ['APPROVED', 'submit', 'PLAN_NOT_DRAFT'],
    ['APPROVED', 'return', 'PLAN_NOT_SUBMITTED'],
    ['APPROVED', 'approve', 'PLAN_NOT_SUBMITTED'],
    ['APPROVED', 'amend', 'APPROVED'],
    ['APPROVED', 'sign', 'APPROVED'],
    ['APPROVED', 'replace', 'REPLACED'],
    ['REPLACED', 'edit', 'PLAN_NOT_DRAFT'],
    ['REPLACED', 'submit', 'PLAN_NOT_DRAFT'],
    ['REPLACED', 'return', 'PLAN_NOT_SUBMITTED'],
    ['REPLACED', 'approve', 'PLAN_NOT_SUBMITTED'],
    ['REPLACED', 'amend', 'PLAN_NOT_IN_FORCE'],
    ['REPLACED', 'sign', 'PLAN_NOT_IN_FORCE'],
    ['REPLACED', 'replace', 'PLAN_NOT_IN_FORCE'],
  ])('%s, %s → %s', (status, act, expected) => {
    const step = planStep(status, act);
    expect('next' in step ? step.next : step.refused).toBe(expected);
  });
});

describe('the tasks of a line', () => {
  const short = (limit: Limit, year: number, approvedOn: string) =>
    tasksOfLine(limit, year, day(approvedOn), officialCalendar).map(
      ({ period, startsOn, dueOn, provisional }) =>
        `${period ?? '-'} ${startsOn.slice(5)} ${dueOn.slice(5)}${provisional ? ' 暂定' : ''}`,
    );

  it.each<[string, Limit, number, string, string[]]>([
    ['a date is due on it', date('2026-06-30'), 2026, '2026-01-20', ['- 01-20 06-30']],
    // A Sunday stays a Sunday: the chair wrote that day.
    ['a date on a day off too', date('2026-05-31'), 2026, '2026-01-20', ['- 01-20 05-31']],
    // 21, 22, 23, 26, 27 January.
    ['n working days count from approval', days(5), 2026, '2026-01-20', ['- 01-20 01-27']],
    // 2026-02-14 (Saturday) is worked for the Spring Festival of 15–23 February.
    ['… a make-up Saturday counted', days(2), 2026, '2026-02-12', ['- 02-12 02-14']],
    ['… the festival not', days(3), 2026, '2026-02-12', ['- 02-12 02-24']],
    [
      'each quarter is due on its last working day',
      QUARTERLY,
      2026,
      '2026-01-20',
      // 31 March Tuesday, 30 June Tuesday, 30 September Wednesday, 31 December Thursday, beyond what is known.
      ['第一季度 01-20 03-31', '第二季度 04-01 06-30', '第三季度 07-01 09-30', '第四季度 10-01 12-31 暂定'],
    ],
    [
      'each month too, from the day of approval',
      MONTHLY,
      2026,
      '2026-08-17',
      // 31 August Monday; 31 October is a Saturday, 29 November a Sunday.
      ['8月 08-17 08-31', '9月 09-01 09-30', '10月 10-01 10-30', '11月 11-01 11-30', '12月 12-01 12-31 暂定'],
    ],
    // 2026-02-28 is a Saturday, worked in exchange for the Spring Festival.
    [
      'a make-up Saturday is the last working day of February',
      MONTHLY,
      2026,
      '2026-02-28',
      [
        '2月 02-28 02-28',
        '3月 03-01 03-31',
        '4月 04-01 04-30',
        '5月 05-01 05-29',
        '6月 06-01 06-30',
        '7月 07-01 07-31',
        '8月 08-01 08-31',
        '9月 09-01 09-30',
        '10月 10-01 10-30',
        '11月 11-01 11-30',
        '12月 12-01 12-31 暂定',
      ],
    ],
    // 31 October 2026 is a Saturday: on it the last working day of October is over.
    [
      'a period whose last working day is over is over',
      MONTHLY,
      2026,
      '2026-10-31',
      ['11月 11-01 11-30', '12月 12-01 12-31 暂定'],
    ],
    [
      'a quarter that ends on its approval day still counts',
      QUARTERLY,
      2026,
      '2026-09-30',
      ['第三季度 09-30 09-30', '第四季度 10-01 12-31 暂定'],
    ],
    [
      'in a year that is wholly known nothing is provisional',
      QUARTERLY,
      2025,
      '2025-07-01',
      ['第三季度 07-01 09-30', '第四季度 10-01 12-31'],
    ],
    [
      'a plan approved before its year binds from its first day',
      date('2026-03-31'),
      2026,
      '2025-12-20',
      ['- 01-01 03-31'],
    ],
    ['nothing recurring is left after the year', QUARTERLY, 2026, '2027-01-04', []],
  ])('%s', (_what, limit, year, approvedOn, expected) => {
    expect(short(limit, year, approvedOn)).toEqual(expected);
  });

  it.each<[string, Limit, string | null]>([
    ['within the year', date('2026-12-31'), null],
    ['the year after', date('2027-01-01'), 'LIMIT_OUTSIDE_YEAR'],
    ['the year before', date('2025-12-31'), 'LIMIT_OUTSIDE_YEAR'],
    ['yesterday', date('2026-10-25'), 'LIMIT_IN_PAST'],
    ['today', date('2026-10-26'), null],
    ['20 working days from now', days(20), null],
    ['60 working days from now: in the next year', days(60), 'LIMIT_OUTSIDE_YEAR'],
    ['every month', MONTHLY, null],
  ])('a limit %s can be submitted or not', (_what, limit, problem) => {
    expect(limitProblem(limit, 2026, day('2026-10-26'), officialCalendar)).toBe(problem);
  });

  it('moves to the next year when a plan is copied', () => {
    expect(aYearLater(day('2025-06-30'))).toBe('2026-06-30');
    expect(aYearLater(day('2024-02-29'))).toBe('2025-02-28');
  });
});
