import { Agenda, Meeting } from './meeting.entity.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';

export { Agenda, Meeting, MeetingAttendee, MeetingDecision };

export const meetings = {
  entities: [Meeting, MeetingAttendee, MeetingDecision],
  resolvers: [],
} as const;
