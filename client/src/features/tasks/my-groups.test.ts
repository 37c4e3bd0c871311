import { describe, expect, it } from 'vitest';
import type { Day } from '@gongkai/shared/calendar/day';
import { inGroups, nextAfter, toDo, withTask, type Mine } from './my-groups.ts';
import type { Task } from './task-words.ts';

// Monday, 26 October 2026.
const today = '2026-10-26' as Day; // a real day

const task = (id: string, status: Task['status'], dueOn: string, fields: Partial<Task> = {}): Task =>
  ({
    id,
    status,
    dueOn,
    startsOn: '2026-10-01',
    submittedOn: null,
    doneOn: null,
    voidedAt: null,
    ...fields,
  }) as Task; // the groups look at nothing else

const late = task('late', 'IN_PROGRESS', '2026-10-23');
const now = task('now', 'NOT_STARTED', '2026-10-26');
const sunday = task('sunday', 'NOT_STARTED', '2026-11-01');
const monday = task('monday', 'NOT_STARTED', '2026-11-02');
const back = task('back', 'RETURNED', '2026-10-20');
const waiting = task('waiting', 'SUBMITTED', '2026-10-22', { submittedOn: '2026-10-21' });
const done = task('done', 'DONE', '2026-10-10', { doneOn: '2026-10-09' });
const open = [back, waiting, late, now, sunday, monday];
const mine: Mine = { open, done: [done], doneThisYear: 6 };
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

describe('the order of my tasks', () => {
  it('is that of the groups; what was sent back comes after what was not begun', () => {
    expect(ids(toDo(open, today))).toEqual(['late', 'now', 'sunday', 'monday', 'back']);
    expect(ids(inGroups(mine, today))).toEqual([
      'late',
      'now',
      'sunday',
      'monday',
      'back',
      'waiting',
      'done',
    ]);
  });

  it.each([
    ['the one below', 'now', open, 'sunday'],
    ['from the top after the last', 'back', open, 'late'],
    ['past what has been dealt with meanwhile', 'late', open.filter(({ id }) => id !== 'now'), 'sunday'],
    ['the most urgent after one that was not in the list', 'other', open, 'late'],
    ['none when nothing is left', 'late', [], undefined],
  ])('goes on to %s', (_, id, still, next) => {
    const order = toDo(open, today);
    expect(nextAfter(order, id, toDo(still, today))?.id).toBe(next);
  });
});

describe('a live task', () => {
  const after = (changed: Task) => {
    const { mine: next, incomplete } = withTask(mine, changed, today);
    return [ids(next.open), ids(next.done), next.doneThisYear, incomplete];
  };
  it.each<[string, Task, unknown[]]>([
    [
      'handed in stays among the open ones',
      { ...late, status: 'SUBMITTED', submittedOn: today },
      [['back', 'waiting', 'late', 'now', 'sunday', 'monday'], ['done'], 6, false],
    ],
    [
      'accepted moves to the done ones and counts',
      { ...waiting, status: 'DONE', doneOn: today },
      [['back', 'late', 'now', 'sunday', 'monday'], ['waiting', 'done'], 7, false],
    ],
    ['the same again counts once', { ...done, version: 9 } as Task, [ids(sorted()), ['done'], 6, false]],
    [
      'opened again: who came sixth is asked for',
      { ...done, status: 'RETURNED' },
      [['done', 'back', 'waiting', 'late', 'now', 'sunday', 'monday'], [], 6, true],
    ],
    [
      'voided is gone',
      { ...now, voidedAt: 'x' },
      [['back', 'waiting', 'late', 'sunday', 'monday'], ['done'], 6, false],
    ],
    [
      'of a later period is not here yet',
      task('next', 'NOT_STARTED', '2026-11-30', { startsOn: '2026-11-01' }),
      [ids(sorted()), ['done'], 6, false],
    ],
    [
      'new takes its place by its day',
      task('new', 'NOT_STARTED', '2026-10-28'),
      [['back', 'waiting', 'late', 'now', 'new', 'sunday', 'monday'], ['done'], 6, false],
    ],
  ])('%s', (_, changed, expected) => expect(after(changed)).toEqual(expected));

  function sorted(): Task[] {
    return [back, waiting, late, now, sunday, monday];
  }
});
