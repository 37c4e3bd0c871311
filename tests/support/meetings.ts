import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Office, Somebody } from './office.ts';
import { OP } from './operations.ts';

export interface MeetingRow {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly attendance: Record<string, number>;
  readonly decisionCount: { total: number; done: number; open: number };
  readonly attendees: { id: string; version: number; state: string; person: { id: string; name: string } }[];
}

/** A plan, with what the test does not care about filled in; the tests' today is 2026-10-26. */
export const plan = (
  convenorId: string,
  invitedIds: readonly string[],
  fields: Record<string, unknown> = {},
): Record<string, unknown> => ({
  onceKey: randomUUID(),
  name: '2026年第三季度例会',
  kind: 'QUARTERLY',
  heldOn: '2026-10-26',
  startsAt: '09:00',
  place: '局三楼会议室',
  convenorId,
  agenda: [{ topic: '上次议定事项落实情况', speaker: '局办公室' }],
  invitedIds,
  ...fields,
});

export type Life = ReturnType<typeof lifeOf>;

/** The acts of the office on meetings, as one line each. */
export function lifeOf({ office }: Office, { client }: Somebody = office) {
  const send = async (operation: string, input: Record<string, unknown>) => client.call(operation, { input });
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
  return {
    plan: async (input: Record<string, unknown>): Promise<MeetingRow> =>
      (await send(OP.planMeeting, input)).ok(),
    notify: (row: MeetingRow) => send(OP.notifyMeeting, seen(row)),
    hold: (row: MeetingRow) => send(OP.holdMeeting, seen(row)),
    minute: (row: MeetingRow, fields = {}) =>
      send(OP.minuteMeeting, {
        ...seen(row),
        minutes: '会议听取了各科室汇报。\n会议要求按期落实。',
        minutesNo: '县劳纪〔2026〕3号',
        minutesSignedBy: '周明远',
        ...fields,
      }),
    file: (row: MeetingRow) => send(OP.fileMeeting, { ...seen(row), archiveNo: 'DA-2026-07' }),
    reopen: (row: MeetingRow, reason = '登记有误') => send(OP.reopenMeeting, { ...seen(row), reason }),
    void: (row: MeetingRow, reason = '重复登记') => send(OP.voidMeeting, { ...seen(row), reason }),
    tick: (id: string, state: string, leaveReason: string | null = null) =>
      send(OP.tick, { id, state, leaveReason }),
    decide: (meetingId: string, sectionId: string, fields = {}) =>
      send(OP.addDecision, {
        onceKey: randomUUID(),
        meetingId,
        what: '修订公开目录',
        sectionId,
        personId: null,
        dueOn: '2026-11-20',
        ...fields,
      }),
    makeTasks: (meetingId: string) => client.call(OP.makeDecisionTasks, { meetingId }),
    read: async (id: string): Promise<MeetingRow> => (await client.call(OP.meeting, { id })).ok(),
  };
}

/** Plans, tells, signs in as said by name, and closes. */
export async function held(
  life: Life,
  input: Record<string, unknown>,
  states: Record<string, string> = {},
): Promise<MeetingRow> {
  const planned = await life.plan(input);
  const told = (await life.notify(planned)).ok<MeetingRow>();
  for (const { id, person } of planned.attendees) {
    const state = states[person.name] ?? 'PRESENT';
    (await life.tick(id, state, state === 'ON_LEAVE' ? '出差' : null)).ok();
  }
  const closed = (await life.hold(told)).ok<MeetingRow>();
  expect(closed.status).toBe('HELD');
  return { ...closed, attendees: planned.attendees };
}
