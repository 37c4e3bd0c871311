import type { Day } from '@gongkai/shared/calendar/day';
import { meetingStep, type MeetingAct } from '@gongkai/shared/meetings/meeting.lifecycle';
import { can, type RowHolder } from '@gongkai/shared/permissions';
import { refusalText } from '@gongkai/shared/refusals';
import type { Meeting } from './meeting-words.ts';

/** Why an act cannot be done to the meeting as it stands, null = it can; buttons and forms ask the same. */
export function whyNot(meeting: Meeting, act: MeetingAct, viewer: RowHolder, today: Day): string | null {
  if (!can(viewer, 'meeting:run')) return '会议由办公室办理。';
  const facts = {
    status: meeting.status,
    heldOn: meeting.heldOn as Day, // the server sends real days
    voided: meeting.voidedAt !== null,
  };
  const step = meetingStep(facts, act, today);
  return 'refused' in step ? refusalText[step.refused] : null;
}
