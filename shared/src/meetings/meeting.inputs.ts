import { valuesOf } from '../keys.ts';
import {
  id,
  oneOf,
  optionalId,
  optionalText,
  reason,
  requiredDay,
  requiredText,
  version,
  z,
} from '../zod.ts';
import { AttendanceState } from './attendance.ts';
import { MeetingKind } from './meeting.ts';

const people = (label: string) => z.array(id(label)).check(z.maxLength(200, `${label}最多200人`));

/** What is known of a meeting when it is planned. */
const planned = {
  name: requiredText('会议名称', 100),
  kind: oneOf('会议类别', valuesOf(MeetingKind)),
  heldOn: requiredDay('会议日期'),
  startsAt: z
    .string({ error: '请填写时间' })
    .check(z.trim(), z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '时间按24小时制填写，如 09:00')),
  place: requiredText('地点', 60),
  convenorId: id('主持人'),
  agenda: z
    .array(z.object({ topic: requiredText('议题', 200), speaker: optionalText('汇报人', 40) }))
    .check(z.maxLength(20, '议题最多20项')),
  invitedIds: people('参会人员').check(z.minLength(1, '请至少选择一名参会人员')),
};

/** 安排会议; `onceKey` is made when the form opens. */
export const planMeeting = z.object({ onceKey: id('请求'), ...planned });
export type PlanMeeting = z.output<typeof planMeeting>;

export const updateMeeting = z.object({ id: id('会议'), version, ...planned });
export type UpdateMeeting = z.output<typeof updateMeeting>;

/** An act that needs nothing but the record as it was seen: 发会议通知, 结束签到. */
export const meetingVersion = z.object({ id: id('会议'), version });
export type MeetingVersion = z.output<typeof meetingVersion>;

const minuted = {
  minutes: requiredText('纪要', 8000),
  minutesNo: optionalText('纪要文号', 60),
  minutesSignedBy: optionalText('签发人', 60),
};

/** 登记纪要: after go-live a number and who signed are part of it. */
export const minuteMeeting = z.object({
  id: id('会议'),
  version,
  ...minuted,
  minutesNo: requiredText('纪要文号', 60),
  minutesSignedBy: requiredText('签发人', 60),
});
export type MinuteMeeting = z.output<typeof minuteMeeting>;

export const fileMeeting = z.object({ id: id('会议'), version, archiveNo: requiredText('归档号', 60) });
export type FileMeeting = z.output<typeof fileMeeting>;

export const reopenMeeting = z.object({ id: id('会议'), version, reason });
export type ReopenMeeting = z.output<typeof reopenMeeting>;

/** 补录: a meeting from before the go-live date, as found on paper; who is in no other list was there. */
export const backEnterMeeting = z
  .object({
    onceKey: id('请求'),
    ...planned,
    ...minuted,
    lateIds: people('迟到人员'),
    onLeaveIds: people('请假人员'),
    absentIds: people('缺席人员'),
    archiveNo: optionalText('归档号', 60),
  })
  .check(
    z.superRefine(({ invitedIds, lateIds, onLeaveIds, absentIds }, context) => {
      const lists = { lateIds, onLeaveIds, absentIds };
      const seen = new Set<string>();
      for (const [path, ids] of Object.entries(lists))
        for (const one of ids) {
          if (!invitedIds.includes(one))
            context.addIssue({ code: 'custom', path: [path], message: '只能从参会人员中选择' });
          else if (seen.has(one))
            context.addIssue({ code: 'custom', path: [path], message: '同一人只能在迟到、请假、缺席之一' });
          seen.add(one);
        }
    }),
  );
export type BackEnterMeeting = z.output<typeof backEnterMeeting>;

/** One tap of the sign-in: of one person, by whoever taps last. */
export const tickAttendee = z
  .object({
    id: id('参会人员'),
    state: oneOf('签到', valuesOf(AttendanceState)),
    leaveReason: optionalText('请假理由', 60),
  })
  .check(
    z.refine(({ state, leaveReason }) => state !== 'ON_LEAVE' || leaveReason !== null, {
      path: ['leaveReason'],
      error: '请填写请假理由',
    }),
  );
export type TickAttendee = z.output<typeof tickAttendee>;

/** 列席: somebody who came without being invited. */
export const addWalkIn = z.object({ meetingId: id('会议'), personId: id('列席人员') });
export type AddWalkIn = z.output<typeof addWalkIn>;

const decided = {
  what: requiredText('议定事项', 200),
  sectionId: id('责任科室'),
  personId: optionalId('责任人'),
  dueOn: requiredDay('完成时限'),
};

export const addDecision = z.object({ onceKey: id('请求'), meetingId: id('会议'), ...decided });
export type AddDecision = z.output<typeof addDecision>;

export const updateDecision = z.object({ id: id('议定事项'), version, ...decided });
export type UpdateDecision = z.output<typeof updateDecision>;
