import { describe, expect, it } from 'vitest';
import type { Day } from '../calendar/day.ts';
import { endOfWeek, isCurrent, isLate, isOverdue, taskGroup, type TaskFacts } from './task.ts';
import { taskState } from './task.filter.ts';
import { nextStatus, submissionRefusal, type TaskAct } from './task.lifecycle.ts';
import type { TaskStatus } from './task.ts';

const day = (text: string) => text as Day; // real days, typed by hand
/** A Monday. */
const TODAY = day('2026-10-26');

const task = (fields: Partial<TaskFacts> = {}): TaskFacts => ({
  status: 'IN_PROGRESS',
  startsOn: day('2026-10-01'),
  dueOn: day('2026-10-30'),
  submittedOn: null,
  voided: false,
  ...fields,
});

describe('a step', () => {
  // Rows: status; columns: act. The next status, or - where it cannot be done.
  const ACTS: TaskAct[] = ['save', 'submit', 'withdraw', 'accept', 'return', 'reopen', 'edit'];
  it.each<[TaskStatus, string[]]>([
    ['NOT_STARTED', ['IN_PROGRESS', 'SUBMITTED', '-', '-', '-', '-', 'NOT_STARTED']],
    ['IN_PROGRESS', ['IN_PROGRESS', 'SUBMITTED', '-', '-', '-', '-', 'IN_PROGRESS']],
    ['SUBMITTED', ['-', '-', 'IN_PROGRESS', 'DONE', 'RETURNED', '-', '-']],
    ['RETURNED', ['RETURNED', 'SUBMITTED', '-', '-', '-', '-', 'RETURNED']],
    ['DONE', ['-', '-', '-', '-', '-', 'RETURNED', '-']],
  ])('from %s leads where the office says', (status, expected) => {
    const found = ACTS.map((act) => {
      const step = nextStatus(task({ status }), act, TODAY);
      return 'next' in step ? step.next : '-';
    });
    expect(found).toEqual(expected);
  });

  it('is refused for what is voided and for what has not begun', () => {
    expect(nextStatus(task({ voided: true }), 'submit', TODAY)).toEqual({ refused: 'ALREADY_VOIDED' });
    const foreseen = task({ status: 'NOT_STARTED', startsOn: day('2026-11-01') });
    expect(nextStatus(foreseen, 'submit', TODAY)).toEqual({ refused: 'TASK_NOT_STARTED_YET' });
    expect(nextStatus(foreseen, 'void', TODAY)).toEqual({ next: 'NOT_STARTED' });
  });
});

describe('a submission', () => {
  const late = task({ dueOn: day('2026-10-23') });
  it.each([
    ['without evidence', task(), { lateReason: null, evidence: 0 }, 'EVIDENCE_MISSING'],
    ['late, without a reason', late, { lateReason: null, evidence: 1 }, 'LATE_REASON_MISSING'],
    ['late, with its reason', late, { lateReason: '系统升级', evidence: 1 }, undefined],
    ['on the last day', task({ dueOn: TODAY }), { lateReason: null, evidence: 1 }, undefined],
  ])('%s', (_what, facts, submission, code) => {
    expect(submissionRefusal(facts, submission, TODAY)?.code).toBe(code);
  });
});

describe('a group of 我的任务', () => {
  it.each([
    ['due last Friday', { dueOn: day('2026-10-23') }, 'OVERDUE'],
    ['due today', { dueOn: TODAY }, 'TODAY'],
    ['due tomorrow', { dueOn: day('2026-10-27') }, 'THIS_WEEK'],
    ['due on Sunday', { dueOn: day('2026-11-01') }, 'THIS_WEEK'],
    ['due next Monday', { dueOn: day('2026-11-02') }, 'LATER'],
    ['returned, due last Friday', { status: 'RETURNED' as const, dueOn: day('2026-10-23') }, 'RETURNED'],
    ['waiting for the office', { status: 'SUBMITTED' as const, submittedOn: TODAY }, null],
    ['done', { status: 'DONE' as const, submittedOn: TODAY }, null],
    ['foreseen', { startsOn: day('2026-11-01') }, null],
    ['voided', { voided: true }, null],
  ])('%s', (_what, fields, group) => {
    expect(taskGroup(task(fields), TODAY)).toBe(group);
  });

  it.each([
    ['2026-10-26', '2026-11-01'],
    ['2026-10-31', '2026-11-01'],
    ['2026-11-01', '2026-11-01'],
  ])('the week of %s ends on %s', (from, to) => {
    expect(endOfWeek(day(from))).toBe(to);
  });
});

describe('late', () => {
  it.each([
    ['open, past its day', { dueOn: day('2026-10-23') }, true, true],
    [
      'handed in on time, read later',
      { status: 'SUBMITTED', dueOn: day('2026-10-23'), submittedOn: day('2026-10-23') },
      false,
      false,
    ],
    [
      'handed in too late',
      { status: 'SUBMITTED', dueOn: day('2026-10-22'), submittedOn: day('2026-10-23') },
      true,
      true,
    ],
    [
      'done too late',
      { status: 'DONE', dueOn: day('2026-10-22'), submittedOn: day('2026-10-23') },
      true,
      false,
    ],
    ['voided', { dueOn: day('2026-10-23'), voided: true }, false, false],
    ['on its last day', { dueOn: TODAY }, false, false],
  ] as const)('%s', (_what, fields, late, overdue) => {
    expect([isLate(task(fields), TODAY), isOverdue(task(fields), TODAY)]).toEqual([late, overdue]);
  });

  it('is shown before the status, but not for what is foreseen', () => {
    expect(taskState(task({ dueOn: day('2026-10-23') }), TODAY)).toBe('OVERDUE');
    expect(taskState(task({ startsOn: day('2026-11-01') }), TODAY)).toBe('FORESEEN');
    expect(isCurrent(task({ startsOn: TODAY }), TODAY)).toBe(true);
  });
});
