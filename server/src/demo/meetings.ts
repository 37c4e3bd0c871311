import { addDays, day, yearOf, type Day } from '@gongkai/shared/calendar/day';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '@gongkai/shared/calendar/working-days';
import type { App } from '../core/context.ts';
import { inTransaction, type Tx } from '../core/transaction.ts';
import {
  addDecision,
  backEnterMeeting,
  fileMeeting,
  holdMeeting,
  makeDecisionTasks,
  type Meeting,
  MeetingAttendee,
  minuteMeeting,
  notifyMeeting,
  planMeeting,
  tickAttendee,
} from '../modules/meetings/index.ts';
import { done } from './done.ts';
import { type DemoMeeting, MEETINGS, MEETINGS_2009, nameOf } from './meeting-phrases.ts';
import type { DemoOrganisation } from './organisation.ts';
import { onDay } from './past.ts';
import type { Random } from './random.ts';

/** The next quarterly meeting is told of this many days before. */
const NOTICE_DAYS = 10;

/** The two meetings the report names, entered from paper: the discipline secretary and the eight liaisons. */
export async function loadMeetings2009(tx: Tx, organisation: DemoOrganisation): Promise<void> {
  for (const meeting of MEETINGS_2009)
    done(
      await backEnterMeeting(tx, {
        ...meeting,
        onceKey: `demo-meeting-${meeting.heldOn}`,
        kind: 'WORK',
        startsAt: '09:00',
        place: '局会议室',
        convenorId: personOf(organisation, '石磊'),
        agenda: [...meeting.agenda],
        invitedIds: liaisonsOf(organisation),
        lateIds: [],
        onLeaveIds: [],
        absentIds: [],
        minutesNo: null,
        minutesSignedBy: null,
        archiveNo: null,
      }),
    );
}

/** The meetings of a year up to today, each through its whole life, and of the current one the next that is planned. */
export async function loadMeetings(
  app: App,
  year: number,
  organisation: DemoOrganisation,
  random: Random,
): Promise<void> {
  const today = app.clock.today();
  const all = MEETINGS.map((meeting) => ({
    meeting,
    heldOn: workingDayOnOrAfter(day(`${year}-${meeting.monthDay}`), app.calendar),
  }));
  const held = all.filter(({ heldOn }) => heldOn < today);
  for (const [index, { meeting, heldOn }] of held.entries())
    await inTransaction(onDay(app, heldOn, organisation.office), async (tx) => {
      const planned = await plan(tx, meeting, heldOn, organisation);
      await hold(tx, planned, meeting, index + 1, random, organisation);
    });
  if (year === yearOf(today))
    await inTransaction(onDay(app, today, organisation.office), (tx) =>
      planNext(tx, year, all, organisation),
    );
}

/** The next quarterly meeting, with its notice out where it is near. */
async function planNext(
  tx: Tx,
  year: number,
  all: readonly { meeting: DemoMeeting; heldOn: Day }[],
  organisation: DemoOrganisation,
): Promise<void> {
  const today = tx.clock.today();
  const next = all.find(({ meeting, heldOn }) => heldOn >= today && meeting.kind === 'QUARTERLY') ?? {
    meeting: firstQuarterly(),
    heldOn: workingDayOnOrAfter(day(`${year + 1}-${firstQuarterly().monthDay}`), tx.app.calendar),
  };
  const planned = await plan(tx, next.meeting, next.heldOn, organisation);
  if (addDays(today, NOTICE_DAYS) >= next.heldOn)
    done(await notifyMeeting(tx, { id: planned.id, version: planned.version }));
}

function firstQuarterly(): DemoMeeting {
  const first = MEETINGS.find(({ kind }) => kind === 'QUARTERLY');
  if (!first) throw new Error('no quarterly meeting to plan');
  return first;
}

async function plan(
  tx: Tx,
  meeting: DemoMeeting,
  heldOn: Day,
  organisation: DemoOrganisation,
): Promise<Meeting> {
  return done(
    await planMeeting(tx, {
      // One a day: loading twice makes none twice.
      onceKey: `demo-meeting-${heldOn}`,
      name: nameOf(meeting, yearOf(heldOn)),
      kind: meeting.kind,
      heldOn,
      startsAt: meeting.startsAt,
      place: '局三楼会议室',
      convenorId: personOf(organisation, meeting.convenor),
      agenda: meeting.agenda.map(([topic, speaker]) => ({ topic, speaker })),
      invitedIds: liaisonsOf(organisation),
    }),
  );
}

/** Notice, sign-in, decisions with their tasks, minutes; all but the newest are in the archive. */
async function hold(
  tx: Tx,
  planned: Meeting,
  meeting: DemoMeeting,
  serial: number,
  random: Random,
  organisation: DemoOrganisation,
): Promise<void> {
  const { id, heldOn } = planned;
  const year = yearOf(heldOn);
  let row = done(await notifyMeeting(tx, { id, version: planned.version }));
  const people = await tx.db.find(MeetingAttendee, { where: { meetingId: id }, order: { id: 'ASC' } });
  for (const { id: attendeeId } of people) {
    const away = random.chance(0.07);
    const state = away ? 'ON_LEAVE' : random.chance(0.07) ? 'LATE' : 'PRESENT';
    const leaveReason = away ? random.pick(['外出参加培训', '下乡检查', '病假']) : null;
    done(await tickAttendee(tx, { id: attendeeId, state, leaveReason }));
  }
  row = done(await holdMeeting(tx, { id, version: row.version }));
  for (const [index, { what, section, withinDays }] of meeting.decisions.entries())
    done(
      await addDecision(tx, {
        onceKey: `demo-decision-${heldOn}-${index}`,
        meetingId: id,
        what,
        sectionId: organisation.sections.get(section) ?? '',
        personId: null,
        dueOn: workingDayOnOrBefore(addDays(heldOn, withinDays), tx.app.calendar),
      }),
    );
  if (meeting.decisions.length > 0) done(await makeDecisionTasks(tx, id));
  row = done(
    await minuteMeeting(tx, {
      id,
      version: row.version,
      minutes: meeting.minutes,
      minutesNo: `县劳纪〔${year}〕${serial}号`,
      minutesSignedBy: '周明远',
    }),
  );
  if (addDays(heldOn, 60) < tx.app.clock.today())
    done(
      await fileMeeting(tx, {
        id,
        version: row.version,
        archiveNo: `GK-HY-${year}-${String(serial).padStart(2, '0')}`,
      }),
    );
}

const liaisonsOf = ({ liaisons }: DemoOrganisation): string[] =>
  [...liaisons.values()].map(({ personId }) => personId);

function personOf({ people }: DemoOrganisation, name: string): string {
  const person = people.get(name);
  if (!person) throw new Error(`${name} is not in the demo office`);
  return person.id;
}
