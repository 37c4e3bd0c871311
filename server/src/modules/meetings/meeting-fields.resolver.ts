import { decisionState, DecisionState } from '@gongkai/shared/meetings/decision';
import { coversRow } from '@gongkai/shared/permissions';
import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, type Ctx } from '../../core/context.ts';
import { Person, Section } from '../sections/index.ts';
import { Task } from '../tasks/index.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingLoaders } from './meeting.loaders.ts';
import { previousMeeting } from './meeting.reads.ts';
import { AttendanceCounts, DecisionCounts, DecisionTask } from './meeting.types.ts';

@Resolver(() => Meeting)
export class MeetingFields {
  @FieldResolver(() => Person)
  async convenor(@Root() meeting: Meeting, @Context() ctx: Ctx): Promise<Person | null> {
    return meeting.convenor ?? ctx.loaders.byId(Person, meeting.convenorId);
  }

  @FieldResolver(() => AttendanceCounts)
  attendance(@Root() { id }: Meeting, @Context() ctx: Ctx): Promise<AttendanceCounts> {
    return meetingLoaders(ctx).attendance.load(id);
  }

  @FieldResolver(() => DecisionCounts)
  decisionCount(@Root() { id }: Meeting, @Context() ctx: Ctx): Promise<DecisionCounts> {
    return meetingLoaders(ctx).decisionCount.load(id);
  }

  @FieldResolver(() => [MeetingAttendee], { description: 'invited, then 列席, in the order of the sections' })
  attendees(@Root() { id }: Meeting, @Context() ctx: Ctx): Promise<MeetingAttendee[]> {
    return meetingLoaders(ctx).attendees.load(id);
  }

  @FieldResolver(() => [MeetingDecision])
  decisions(@Root() { id }: Meeting, @Context() ctx: Ctx): Promise<MeetingDecision[]> {
    return meetingLoaders(ctx).decisions.load(id);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'the meeting before, of the same kind where there is one',
  })
  previous(@Root() meeting: Meeting, @Context() ctx: Ctx): Promise<Meeting | null> {
    return previousMeeting(ctx, meeting);
  }
}

@Resolver(() => MeetingAttendee)
export class AttendeeFields {
  @FieldResolver(() => Person)
  async person(@Root() row: MeetingAttendee, @Context() ctx: Ctx): Promise<Person | null> {
    return row.person ?? ctx.loaders.byId(Person, row.personId);
  }

  @FieldResolver(() => Section, { nullable: true })
  async section(@Root() row: MeetingAttendee, @Context() ctx: Ctx): Promise<Section | null> {
    return row.section ?? (row.sectionId ? ctx.loaders.byId(Section, row.sectionId) : null);
  }

  @FieldResolver(() => Meeting)
  async meeting(@Root() row: MeetingAttendee, @Context() ctx: Ctx): Promise<Meeting | null> {
    return row.meeting ?? ctx.loaders.byId(Meeting, row.meetingId);
  }
}

@Resolver(() => MeetingDecision)
export class DecisionFields {
  @FieldResolver(() => Section)
  async section(@Root() row: MeetingDecision, @Context() ctx: Ctx): Promise<Section | null> {
    return row.section ?? ctx.loaders.byId(Section, row.sectionId);
  }

  @FieldResolver(() => Person, { nullable: true })
  async person(@Root() row: MeetingDecision, @Context() ctx: Ctx): Promise<Person | null> {
    return row.person ?? (row.personId ? ctx.loaders.byId(Person, row.personId) : null);
  }

  @FieldResolver(() => Meeting)
  async meeting(@Root() row: MeetingDecision, @Context() ctx: Ctx): Promise<Meeting | null> {
    return row.meeting ?? ctx.loaders.byId(Meeting, row.meetingId);
  }

  @FieldResolver(() => DecisionState)
  async state(@Root() row: MeetingDecision, @Context() ctx: Ctx): Promise<DecisionState> {
    const task = await taskOf(row, ctx);
    return decisionState(task && { ...task, voided: task.voidedAt !== null }, ctx.clock.today());
  }

  /** Everybody who sees the meeting sees how its task stands; the way to it is only for those within reach. */
  @FieldResolver(() => DecisionTask, { nullable: true })
  async task(@Root() row: MeetingDecision, @Context() ctx: Ctx): Promise<DecisionTask | null> {
    const task = await taskOf(row, ctx);
    if (!task) return null;
    const readable = [task.sectionId, ...task.coSectionIds].some((sectionId) =>
      coversRow(actorOf(ctx), 'task:read', { sectionId }),
    );
    const { taskNo, dueOn, doneOn } = task;
    return { id: readable ? task.id : null, taskNo, dueOn, doneOn };
  }
}

async function taskOf(row: MeetingDecision, ctx: Ctx): Promise<Task | null> {
  return row.task ?? (row.taskId ? ctx.loaders.byId(Task, row.taskId) : null);
}
