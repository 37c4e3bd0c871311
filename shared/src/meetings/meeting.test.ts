import { describe, expect, it } from 'vitest';
import { day } from '../calendar/day.ts';
import { countAttendance, isMarked, type Attendance } from './attendance.ts';
import { decisionState } from './decision.ts';
import { inMeetingFilter, type ListedMeeting } from './meeting.filter.ts';
import { backEnterMeeting, planMeeting, tickAttendee } from './meeting.inputs.ts';
import { meetingStep, type MeetingAct } from './meeting.lifecycle.ts';
import { meetingMoment } from './meeting.texts.ts';
import type { MeetingStatus } from './meeting.ts';

const [before, on, after] = [day('2026-10-29'), day('2026-10-30'), day('2026-11-02')];
const meeting = (status: MeetingStatus, voided = false) => ({ status, heldOn: on, voided });
const ID = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;

describe('the life of a meeting', () => {
  // Act, then for each status in order (已安排 已通知 已召开 已成纪要 已归档) where it leads or why not, after the day.
  it.each<[MeetingAct, string[]]>([
    ['edit', ['PLANNED', 'NOTIFIED', '-ALREADY_HELD', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['notify', ['NOTIFIED', '-ALREADY_NOTIFIED', '-ALREADY_HELD', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['excuse', ['-NOT_NOTIFIED', 'NOTIFIED', '-ALREADY_HELD', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['tick', ['-NOT_NOTIFIED', 'NOTIFIED', '-ALREADY_HELD', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['hold', ['-NOT_NOTIFIED', 'HELD', '-ALREADY_HELD', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['decide', ['-NOT_NOTIFIED', 'NOTIFIED', 'HELD', 'MINUTED', '-ALREADY_FILED']],
    ['makeTasks', ['-NOT_NOTIFIED', '-NOT_HELD', 'HELD', 'MINUTED', 'FILED']],
    ['minute', ['-NOT_NOTIFIED', '-NOT_HELD', 'MINUTED', '-ALREADY_MINUTED', '-ALREADY_FILED']],
    ['file', ['-NOT_NOTIFIED', '-NOT_HELD', '-NOT_MINUTED', 'FILED', '-ALREADY_FILED']],
    ['reopen', ['-NOTHING_TO_REOPEN', '-NOTHING_TO_REOPEN', 'NOTIFIED', 'HELD', 'MINUTED']],
    ['void', ['PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED']],
  ])('%s', (act, expected) => {
    const statuses = ['PLANNED', 'NOTIFIED', 'HELD', 'MINUTED', 'FILED'] as const;
    const given = statuses.map((status) => {
      const step = meetingStep(meeting(status), act, after);
      return 'next' in step ? step.next : step.refused.replace('MEETING_', '-');
    });
    expect(given).toEqual(expected);
  });

  it('waits for the day where it happens in the meeting room, and only there', () => {
    for (const act of ['tick', 'hold', 'decide'] as const) {
      expect(meetingStep(meeting('NOTIFIED'), act, before)).toEqual({ refused: 'MEETING_NOT_YET' });
      expect(meetingStep(meeting('NOTIFIED'), act, on)).toHaveProperty('next');
    }
    expect(meetingStep(meeting('NOTIFIED'), 'excuse', before)).toEqual({ next: 'NOTIFIED' });
  });

  it('ends with 作废', () => {
    for (const act of ['edit', 'notify', 'tick', 'minute', 'file', 'reopen', 'void'] as const)
      expect(meetingStep(meeting('HELD', true), act, after)).toEqual({ refused: 'ALREADY_VOIDED' });
  });
});

describe('the count of a meeting', () => {
  const one = (state: Attendance['state'], fields: Partial<Attendance> = {}): Attendance => ({
    state,
    walkIn: false,
    removed: false,
    ...fields,
  });
  const people = [
    one('PRESENT'),
    one('PRESENT'),
    one('PRESENT'),
    one('LATE'),
    one('ON_LEAVE'),
    one('ABSENT'),
    one('INVITED'),
    one('PRESENT', { walkIn: true }),
    one('ABSENT', { walkIn: true }),
    one('PRESENT', { removed: true }),
  ];

  it('keeps 应到 = 实到 + 请假 + 缺席 + 未签到, with 列席 beside it', () => {
    expect(countAttendance(people)).toEqual({
      invited: 7,
      came: 4,
      late: 1,
      onLeave: 1,
      absent: 1,
      waiting: 1,
      walkIns: 1,
    });
    expect(countAttendance([])).toMatchObject({ invited: 0, came: 0, waiting: 0 });
  });

  it('marks as many people as it counts', () => {
    const marked = (mark: Parameters<typeof isMarked>[1]) => people.filter((p) => isMarked(p, mark)).length;
    expect([marked('INVITED'), marked('CAME'), marked('LATE'), marked('WALK_IN')]).toEqual([7, 4, 1, 1]);
  });
});

describe('a decision', () => {
  const task = { startsOn: before, dueOn: on, submittedOn: null, voided: false };
  it.each([
    ['NO_TASK', null],
    ['NOT_STARTED', { ...task, status: 'NOT_STARTED', dueOn: after }],
    ['OVERDUE', { ...task, status: 'IN_PROGRESS' }],
    // Handed in in time, read late: not late.
    ['SUBMITTED', { ...task, status: 'SUBMITTED', submittedOn: on }],
    ['DONE', { ...task, status: 'DONE', submittedOn: after }],
    ['TASK_VOIDED', { ...task, status: 'DONE', voided: true }],
  ] as const)('is %s', (expected, of) => {
    expect(decisionState(of, after)).toBe(expected);
  });
});

describe('the ledger’s filter', () => {
  const row: ListedMeeting = {
    id: ID(1),
    name: '2026年第三季度例会',
    kind: 'QUARTERLY',
    heldOn: on,
    startsAt: '09:00',
    place: '局三楼会议室',
    minutesNo: '县劳纪〔2026〕3号',
    status: 'MINUTED',
    voided: false,
  };
  const filter = { year: null, search: null, kind: null, state: null };
  it.each([
    [{}, true],
    [{ year: 2026 }, true],
    [{ year: 2025 }, false],
    [{ kind: 'WORK' as const }, false],
    [{ state: 'MINUTED' as const }, true],
    [{ state: 'HELD' as const }, false],
    [{ state: 'CONVENED' as const }, true],
    [{ state: 'VOIDED' as const }, false],
    [{ search: '三楼' }, true],
    [{ search: '〔2026〕3' }, true],
    [{ search: '四楼' }, false],
  ])('%j → %s', (change, expected) => {
    expect(inMeetingFilter(row, { ...filter, ...change })).toBe(expected);
  });
  it('keeps voided ones apart', () => {
    const voided = { ...row, voided: true };
    expect(inMeetingFilter(voided, { ...filter, state: 'CONVENED' })).toBe(false);
    expect(inMeetingFilter(voided, { ...filter, state: 'MINUTED' })).toBe(false);
    expect(inMeetingFilter(voided, { ...filter, state: 'VOIDED' })).toBe(true);
    expect(inMeetingFilter(voided, filter)).toBe(true);
  });
});

describe('what is written', () => {
  const plan = {
    onceKey: ID(9),
    name: '例会',
    kind: 'QUARTERLY',
    heldOn: '2026-10-30',
    startsAt: '09:00',
    place: '局三楼会议室',
    convenorId: ID(1),
    agenda: [{ topic: '上次议定事项落实情况', speaker: '' }],
    invitedIds: [ID(1), ID(2), ID(3)],
  };
  const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
    result.error?.issues.map(({ message }) => message) ?? [];

  it('is a time of day', () => {
    expect(planMeeting.safeParse(plan).data?.agenda).toEqual([
      { topic: '上次议定事项落实情况', speaker: null },
    ]);
    for (const startsAt of ['9:00', '24:00', '09:60', '上午九点', ''])
      expect(messages(planMeeting.safeParse({ ...plan, startsAt }))).toEqual([
        '时间按24小时制填写，如 09:00',
      ]);
    expect(messages(planMeeting.safeParse({ ...plan, invitedIds: [] }))).toEqual(['请至少选择一名参会人员']);
  });

  it('gives a reason for leave', () => {
    expect(messages(tickAttendee.safeParse({ id: ID(1), state: 'ON_LEAVE', leaveReason: ' ' }))).toEqual([
      '请填写请假理由',
    ]);
    expect(messages(tickAttendee.safeParse({ id: ID(1), state: 'LATE' }))).toEqual([]);
  });

  it('puts nobody of an old meeting into two lists', () => {
    const old = { ...plan, minutes: '照录', lateIds: [], onLeaveIds: [ID(2)], absentIds: [] };
    expect(messages(backEnterMeeting.safeParse(old))).toEqual([]);
    expect(messages(backEnterMeeting.safeParse({ ...old, absentIds: [ID(2)] }))).toEqual([
      '同一人只能在迟到、请假、缺席之一',
    ]);
    expect(messages(backEnterMeeting.safeParse({ ...old, lateIds: [ID(5)] }))).toEqual([
      '只能从参会人员中选择',
    ]);
  });

  it('names the moment as notices do', () => {
    expect(meetingMoment(on, '09:00')).toBe('2026年10月30日（星期五）上午9时');
    expect(meetingMoment(day('2009-04-08'), '14:30')).toBe('2009年4月8日（星期三）下午2时30分');
    expect(meetingMoment(day('2026-11-01'), '12:05')).toBe('2026年11月1日（星期日）中午12时5分');
  });
});
