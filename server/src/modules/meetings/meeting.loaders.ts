import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../core/context.ts';
import type { Loaders } from '../../core/loaders.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { attendanceOf, decisionsDoneOf, NO_ATTENDANCE } from './meeting-figures.reads.ts';
import type { AttendanceCounts, DecisionCounts } from './meeting.types.ts';

/** What hangs on a meeting, for all meetings of a page in one statement each. */
interface MeetingLoaders {
  readonly attendance: DataLoader<string, AttendanceCounts>;
  readonly decisionCount: DataLoader<string, DecisionCounts>;
  readonly attendees: DataLoader<string, MeetingAttendee[]>;
  readonly decisions: DataLoader<string, MeetingDecision[]>;
}

const known = new WeakMap<Loaders, MeetingLoaders>();

export function meetingLoaders({ app, loaders }: Ctx): MeetingLoaders {
  const made = known.get(loaders) ?? makeLoaders(app);
  known.set(loaders, made);
  return made;
}

function makeLoaders({ database: { read } }: Ctx['app']): MeetingLoaders {
  // A socket keeps its loaders and must not remember: they batch without a cache.
  const batch = <T>(load: (ids: readonly string[]) => Promise<Map<string, T>>, none: T) =>
    new DataLoader<string, T>(
      async (ids) => {
        const byId = await load(ids);
        return ids.map((id) => byId.get(id) ?? none);
      },
      { cache: false },
    );
  return {
    attendance: batch((ids) => attendanceOf(read, ids), NO_ATTENDANCE),
    decisionCount: batch((ids) => decisionsDoneOf(read, ids), { total: 0, done: 0, open: 0 }),
    attendees: batch(async (ids) => {
      const rows = await read.find(MeetingAttendee, {
        where: { meetingId: In([...ids]), removedAt: IsNull() },
        relations: { person: true, section: true },
        order: { walkIn: 'ASC', section: { position: 'ASC' }, createdAt: 'ASC', id: 'ASC' },
      });
      return byMeeting(rows);
    }, []),
    decisions: batch(async (ids) => {
      const rows = await read.find(MeetingDecision, {
        where: { meetingId: In([...ids]), voidedAt: IsNull() },
        relations: { person: true, section: true, task: true },
        order: { position: 'ASC', id: 'ASC' },
      });
      return byMeeting(rows);
    }, []),
  };
}

function byMeeting<T extends { meetingId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.meetingId, [...(groups.get(row.meetingId) ?? []), row]);
  return groups;
}
