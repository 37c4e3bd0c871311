import { actorOf } from '../../core/context.ts';
import { forbidden } from '../../core/errors.ts';
import { can } from '@gongkai/shared/permissions';
import { offerDocument } from '../../core/documents.ts';
import { attachTo } from '../attachments/index.ts';
import { AttendeeFields, DecisionFields, MeetingFields } from './meeting-fields.resolver.ts';
import { MeetingRoomResolver } from './meeting-room.resolver.ts';
import { Agenda, Meeting } from './meeting.entity.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { minutesDocument, noticeDocument, signInDocument } from './meeting-documents.ts';
import { findMeeting } from './meeting.reads.ts';
import { MeetingResolver } from './meeting.resolver.ts';
import './meeting.export.ts';

export { Agenda, Meeting, MeetingAttendee, MeetingDecision };
export { backEnterMeeting, planMeeting } from './meeting.service.ts';
export {
  fileMeeting,
  holdMeeting,
  minuteMeeting,
  notifyMeeting,
  voidMeeting,
} from './meeting-life.service.ts';
export { addWalkIn, tickAttendee } from './sign-in.service.ts';
export { addDecision, makeDecisionTasks } from './decision.service.ts';
export { signInBlocks } from './meeting-documents.ts';
export { meetingFigures } from './meeting-figures.reads.ts';
export { previousMeeting } from './meeting.reads.ts';

/** 通知, 签到表, 纪要 as signed, 照片. */
attachTo('Meeting', {
  mayRead: async (ctx, id) => {
    if (!can(actorOf(ctx), 'meeting:read')) throw forbidden();
    await findMeeting(ctx, id);
  },
  mayChange: async (ctx, id) => {
    if (!can(actorOf(ctx), 'meeting:run')) throw forbidden();
    await findMeeting(ctx, id);
  },
});

offerDocument('meeting', 'notice', { allow: 'meeting:read', make: noticeDocument });
offerDocument('meeting', 'sign-in', { allow: 'meeting:read', make: signInDocument });
offerDocument('meeting', 'minutes', { allow: 'meeting:read', make: minutesDocument });

export const meetings = {
  entities: [Meeting, MeetingAttendee, MeetingDecision],
  resolvers: [MeetingResolver, MeetingRoomResolver, MeetingFields, AttendeeFields, DecisionFields],
} as const;
