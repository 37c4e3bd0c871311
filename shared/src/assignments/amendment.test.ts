import { describe, expect, it } from 'vitest';
import { officialCalendar } from '../calendar/calendar.ts';
import { day } from '../calendar/day.ts';
import type { TaskStatus } from '../tasks/task.ts';
import { fateOf } from './amendment.ts';
import { compareEditions, limitChanged, type ComparedLine } from './differences.ts';
import { tasksOfLine, type Limit } from './limit.ts';

const date = (on: string): Limit => ({ limitKind: 'DATE', limitOn: day(on), limitDays: null });
const days = (n: number): Limit => ({ limitKind: 'WORKING_DAYS', limitOn: null, limitDays: n });
const MONTHLY: Limit = { limitKind: 'MONTHLY', limitOn: null, limitDays: null };
const QUARTERLY: Limit = { limitKind: 'QUARTERLY', limitOn: null, limitDays: null };

const line = (lineKey: string, fields: Partial<ComparedLine> = {}): ComparedLine => ({
  lineKey,
  area: 'ACTIVE_DISCLOSURE',
  responsibility: '办事指南',
  basis: null,
  task: '修订办事指南',
  measures: ['梳理', '发布'],
  leaderId: null,
  sectionId: 's1',
  personId: null,
  coSectionIds: [],
  points: 5,
  remark: null,
  ...date('2026-06-30'),
  ...fields,
});

describe('the difference of two editions', () => {
  it('names added, changed with old and new, and dropped lines', () => {
    const before = [line('a'), line('b'), line('c')];
    const after = [
      line('a'),
      line('b', { ...QUARTERLY, measures: ['梳理', '校对', '发布'], points: null }),
      line('d', { task: '新任务' }),
    ];
    expect(
      compareEditions(before, after).map(({ kind, line: { lineKey }, fields }) => [kind, lineKey, fields]),
    ).toEqual([
      [
        'CHANGED',
        'b',
        [
          { field: 'measures', before: ['梳理', '发布'], after: ['梳理', '校对', '发布'] },
          { field: 'points', before: ['5'], after: [] },
          { field: 'limit', before: ['2026年6月30日前'], after: ['每季度最后一个工作日'] },
        ],
      ],
      ['ADDED', 'd', []],
      ['DROPPED', 'c', []],
    ]);
  });

  it('sees a limit by its kind only', () => {
    expect(limitChanged(date('2026-06-30'), { ...date('2026-06-30'), limitDays: 9 })).toBe(false);
    expect(limitChanged(QUARTERLY, { ...QUARTERLY, limitOn: day('2026-06-30') })).toBe(false);
    expect(limitChanged(QUARTERLY, MONTHLY)).toBe(true);
    expect(limitChanged(days(5), days(6))).toBe(true);
  });
});

describe('what an approved amendment does to a task', () => {
  const before = line('a', QUARTERLY);
  const same = line('a', QUARTERLY);
  const words = line('a', { ...QUARTERLY, task: '改名' });
  const monthly = line('a', MONTHLY);
  const third = { period: '第三季度', dueOn: day('2026-09-30') };
  const first = { period: '第一季度', dueOn: day('2026-03-31') };

  it.each<[string, TaskStatus, typeof third, ComparedLine | null, string]>([
    ['not begun, line dropped', 'NOT_STARTED', third, null, 'VOID'],
    ['not begun and overdue, line dropped', 'NOT_STARTED', first, null, 'VOID'],
    ['begun, line dropped', 'IN_PROGRESS', third, null, 'KEEP'],
    ['waiting for the office, line dropped', 'SUBMITTED', third, null, 'KEEP'],
    ['returned, line dropped', 'RETURNED', third, null, 'KEEP'],
    ['done, line dropped', 'DONE', third, null, 'LEAVE'],
    ['not begun, line unchanged', 'NOT_STARTED', third, same, 'LEAVE'],
    ['begun, line unchanged', 'IN_PROGRESS', third, same, 'LEAVE'],
    ['not begun, other words', 'NOT_STARTED', third, words, 'FOLLOW'],
    ['begun, other words', 'IN_PROGRESS', third, words, 'KEEP'],
    ['owed from a period that is over, other words', 'NOT_STARTED', first, words, 'LEAVE'],
    ['not begun, another rhythm', 'NOT_STARTED', third, monthly, 'VOID'],
    ['owed from a period that is over, another rhythm', 'NOT_STARTED', first, monthly, 'LEAVE'],
    ['begun, another rhythm', 'IN_PROGRESS', third, monthly, 'KEEP'],
    ['done, another rhythm', 'DONE', third, monthly, 'LEAVE'],
  ])('%s', (_what, status, task, after, fate) => {
    const on = day('2026-08-17');
    const planned = after ? tasksOfLine(after, 2026, on, officialCalendar) : [];
    expect(fateOf({ ...task, status, voided: false }, before, after, planned, on)).toBe(fate);
  });

  it('nothing, to a voided one', () => {
    const task = { ...third, status: 'NOT_STARTED', voided: true } as const;
    expect(fateOf(task, before, null, [], day('2026-08-17'))).toBe('LEAVE');
  });
});
