import type { App } from '../core/context.ts';
import { Meeting, MeetingAttendee, meetingFigures } from '../modules/meetings/index.ts';
import { operatorContext } from '../operator.ts';
import { check, type Check, yearsOf } from './check.ts';

const TOOK_PLACE = ['HELD', 'MINUTED', 'FILED'];

/** Meetings of every year and who came, against the plain rows. */
export async function verifyMeetings(app: App): Promise<Check[]> {
  const { read } = app.database;
  const meetings = (await read.find(Meeting)).filter(
    ({ voidedAt, status }) => voidedAt === null && TOOK_PLACE.includes(status),
  );
  const attendees = (await read.find(MeetingAttendee)).filter(
    ({ removedAt, walkIn }) => removedAt === null && !walkIn,
  );
  const checks: Check[] = [];
  for (const year of yearsOf(meetings.map(({ heldOn }) => heldOn))) {
    const page = await meetingFigures(operatorContext(app), year);
    const own = meetings.filter(({ heldOn }) => heldOn.startsWith(`${year}-`));
    const ids = new Set(own.map(({ id }) => id));
    const listed = attendees.filter(({ meetingId }) => ids.has(meetingId));
    const came = listed.filter(({ state }) => state === 'PRESENT' || state === 'LATE');
    checks.push(
      check(`${year}年会议次数`, page.meetings, own.length),
      check(`${year}年会议应到人次`, page.attendance.invited, listed.length),
      check(`${year}年会议实到人次`, page.attendance.came, came.length),
    );
  }
  return checks;
}
