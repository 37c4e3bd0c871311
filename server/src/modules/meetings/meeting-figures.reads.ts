import { valuesOf } from '@gongkai/shared/keys';
import { AttendanceMark } from '@gongkai/shared/meetings/attendance';
import { MeetingKind } from '@gongkai/shared/meetings/meeting';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import { inYear } from '../../core/search.ts';
import { MARK, STATE } from './attendance.sql.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { AttendanceCounts, DecisionCounts, MeetingFigures } from './meeting.types.ts';

/** The year in figures: meetings that took place by kind, and person-times (2014-era block 九). */
export async function meetingFigures(ctx: Ctx, year: number): Promise<MeetingFigures> {
  const { read } = ctx.app.database;
  const kinds = read.createQueryBuilder(Meeting, 'item').where(STATE.CONVENED);
  inYear(kinds, 'item.heldOn', year);
  const rows = await kinds
    .select('item.kind', 'kind')
    .addSelect('COUNT(*)', 'count')
    .groupBy('item.kind')
    .getRawMany<{ kind: MeetingKind; count: number | string }>();
  const countOf = new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
  const people = countMarks(read).innerJoin('attendee.meeting', 'item').andWhere(STATE.CONVENED);
  inYear(people, 'item.heldOn', year);
  return Object.assign(new MeetingFigures(), {
    year,
    meetings: [...countOf.values()].reduce((sum, count) => sum + count, 0),
    kinds: valuesOf(MeetingKind).map((kind) => ({ kind, count: countOf.get(kind) ?? 0 })),
    attendance: countsOf(await people.getRawOne<RawCounts>()),
  });
}

/** 应到, 实到 … of several meetings in one statement, by meeting. */
export async function attendanceOf(
  read: EntityManager,
  meetingIds: readonly string[],
): Promise<Map<string, AttendanceCounts>> {
  const rows = await countMarks(read)
    .addSelect('attendee.meetingId', 'meetingId')
    .andWhere('attendee.meetingId IN (:...meetingIds)', { meetingIds })
    .groupBy('attendee.meetingId')
    .getRawMany<RawCounts & { meetingId: string }>();
  return new Map(rows.map((row) => [row.meetingId, countsOf(row)]));
}

/** 议定事项 done/total of several meetings in one statement, by meeting. */
export async function decisionsDoneOf(
  read: EntityManager,
  meetingIds: readonly string[],
): Promise<Map<string, DecisionCounts>> {
  const rows = await read
    .createQueryBuilder(MeetingDecision, 'decision')
    .leftJoin('decision.task', 'task')
    .select('decision.meetingId', 'meetingId')
    .addSelect('COUNT(*)', 'total')
    .addSelect("SUM(CASE WHEN task.status = 'DONE' AND task.voidedAt IS NULL THEN 1 ELSE 0 END)", 'done')
    .addSelect('SUM(CASE WHEN decision.taskId IS NULL THEN 1 ELSE 0 END)', 'open')
    .where('decision.voidedAt IS NULL AND decision.meetingId IN (:...meetingIds)', { meetingIds })
    .groupBy('decision.meetingId')
    .getRawMany<Record<keyof DecisionCounts, number | string> & { meetingId: string }>();
  return new Map(
    rows.map(({ meetingId, total, done, open }) => [
      meetingId,
      { total: Number(total), done: Number(done), open: Number(open) },
    ]),
  );
}

export const NO_ATTENDANCE: AttendanceCounts = {
  invited: 0,
  came: 0,
  late: 0,
  onLeave: 0,
  absent: 0,
  waiting: 0,
  walkIns: 0,
};

type RawCounts = Record<AttendanceMark, number | string | null>;

function countMarks(read: EntityManager): SelectQueryBuilder<MeetingAttendee> {
  const query = read.createQueryBuilder(MeetingAttendee, 'attendee').select([]);
  for (const mark of valuesOf(AttendanceMark))
    query.addSelect(`SUM(CASE WHEN ${MARK[mark]} THEN 1 ELSE 0 END)`, mark);
  return query.where('1 = 1');
}

/** MySQL gives sums as text, and nothing at all is null. */
function countsOf(raw: RawCounts | undefined): AttendanceCounts {
  const count = (mark: AttendanceMark): number => Number(raw?.[mark] ?? 0);
  const [invited, came, onLeave, absent] = [
    count('INVITED'),
    count('CAME'),
    count('ON_LEAVE'),
    count('ABSENT'),
  ];
  return {
    invited,
    came,
    late: count('LATE'),
    onLeave,
    absent,
    waiting: invited - came - onLeave - absent,
    walkIns: count('WALK_IN'),
  };
}
