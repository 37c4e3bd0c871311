import { describe, expect, it } from 'vitest';
import type { Day } from '@gongkai/shared/calendar/day';
import type { Role, RowHolder } from '@gongkai/shared/permissions';
import { movesOf, opensAsReport } from './task-acts.ts';
import type { Task } from './task-words.ts';

const today = '2026-10-26' as Day; // a real day
const who = (roles: Role[], sectionIds: string[]): RowHolder => ({ accountId: 'a', roles, sectionIds });
const liaison = who(['LIAISON'], ['pension']);
const stranger = who(['LIAISON'], ['jobs']);
const office = who(['OFFICE'], ['office']);
const leader = who(['LEADER'], []);
const task = (status: Task['status'], fields: Partial<Task> = {}): Task =>
  ({
    status,
    sectionId: 'pension',
    startsOn: '2026-10-01',
    dueOn: '2026-10-30',
    submittedOn: status === 'SUBMITTED' || status === 'DONE' ? '2026-10-20' : null,
    voidedAt: null,
    ...fields,
  }) as Task; // acts look at nothing else

describe('where a card can be moved', () => {
  it.each<[Task['status'], RowHolder, string[]]>([
    ['NOT_STARTED', liaison, ['submit→SUBMITTED']],
    ['IN_PROGRESS', liaison, ['submit→SUBMITTED']],
    ['RETURNED', liaison, ['submit→SUBMITTED']],
    ['SUBMITTED', liaison, ['withdraw→IN_PROGRESS']],
    ['DONE', liaison, []],
    ['NOT_STARTED', office, []],
    ['SUBMITTED', office, ['accept→DONE', 'return→RETURNED']],
    ['DONE', office, ['reopen→RETURNED']],
    ['SUBMITTED', stranger, []],
    ['SUBMITTED', leader, []],
  ])('%s by %o: %o', (status, viewer, moves) =>
    expect(movesOf(task(status), viewer, today).map(({ act, to }) => `${act}→${to}`)).toEqual(moves),
  );

  it('nowhere once it is voided, or before its first day', () => {
    expect(movesOf(task('SUBMITTED', { voidedAt: 'x' }), office, today)).toEqual([]);
    expect(movesOf(task('NOT_STARTED', { startsOn: '2026-11-01' }), liaison, today)).toEqual([]);
  });
});

describe('the drawer opens as a form', () => {
  it.each<[string, Task, RowHolder, boolean]>([
    ['for whose it is', task('IN_PROGRESS'), liaison, true],
    ['not once it was handed in', task('SUBMITTED'), liaison, false],
    ['not for another section', task('IN_PROGRESS'), stranger, false],
    [
      'not for the office, which may report for others but begins by reading',
      task('IN_PROGRESS'),
      office,
      false,
    ],
    ['for the office with a task of its own', task('IN_PROGRESS', { sectionId: 'office' }), office, true],
    ['not for a leader', task('IN_PROGRESS'), leader, false],
  ])('%s', (_, one, viewer, form) => expect(opensAsReport(one, viewer, today)).toBe(form));
});
