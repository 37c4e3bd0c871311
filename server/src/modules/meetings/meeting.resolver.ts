import { MeetingSort } from '@gongkai/shared/meetings/meeting.filter';
import { SortDirection } from '@gongkai/shared/lists/list';
import { Arg, Ctx as Context, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { retryingRaces } from '../../core/races.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingFigures } from './meeting-figures.reads.ts';
import {
  MeetingAttendanceFilterInput,
  BackEnterMeetingInput,
  FileMeetingInput,
  MeetingFilterInput,
  MeetingVersionInput,
  MinuteMeetingInput,
  PlanMeetingInput,
  ReopenMeetingInput,
  UpdateMeetingInput,
} from './meeting.inputs.ts';
import {
  fileMeeting,
  holdMeeting,
  minuteMeeting,
  notifyMeeting,
  reopenMeeting,
  voidMeeting,
} from './meeting-life.service.ts';
import { findMeeting, listAttendance, listMeetings } from './meeting.reads.ts';
import { backEnterMeeting, planMeeting, updateMeeting } from './meeting.service.ts';
import { MeetingFigures } from './meeting.types.ts';

export const MeetingResult = resultOf(Meeting, 'MeetingResult');
const MeetingPage = pageOf(Meeting, 'MeetingPage');
const AttendancePage = pageOf(MeetingAttendee, 'MeetingAttendancePage');

@Resolver()
export class MeetingResolver {
  @Allow('meeting:read')
  @Query(() => MeetingPage)
  meetings(
    @Arg('filter', () => MeetingFilterInput) filter: MeetingFilterInput,
    @Arg('sort', () => MeetingSort, { defaultValue: 'HELD_ON' }) sort: MeetingSort,
    @Arg('direction', () => SortDirection, { defaultValue: 'DESC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<Meeting>> {
    return listMeetings(ctx, filter, sort, direction, page);
  }

  @Allow('meeting:read')
  @Query(() => Meeting)
  meeting(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<Meeting> {
    return findMeeting(ctx, id);
  }

  @Allow('meeting:read')
  @Query(() => MeetingFigures)
  meetingFigures(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<MeetingFigures> {
    return meetingFigures(ctx, year);
  }

  @Allow('meeting:read')
  @Query(() => AttendancePage, { description: 'the people behind a figure of person-times' })
  meetingAttendance(
    @Arg('filter', () => MeetingAttendanceFilterInput) filter: MeetingAttendanceFilterInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<MeetingAttendee>> {
    return listAttendance(ctx, filter, page);
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  planMeeting(@Arg('input', () => PlanMeetingInput) input: PlanMeetingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => planMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  updateMeeting(@Arg('input', () => UpdateMeetingInput) input: UpdateMeetingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  backEnterMeeting(
    @Arg('input', () => BackEnterMeetingInput) input: BackEnterMeetingInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => backEnterMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  notifyMeeting(@Arg('input', () => MeetingVersionInput) input: MeetingVersionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => notifyMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  holdMeeting(@Arg('input', () => MeetingVersionInput) input: MeetingVersionInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => holdMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  minuteMeeting(@Arg('input', () => MinuteMeetingInput) input: MinuteMeetingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => minuteMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  fileMeeting(@Arg('input', () => FileMeetingInput) input: FileMeetingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => fileMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  reopenMeeting(@Arg('input', () => ReopenMeetingInput) input: ReopenMeetingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => reopenMeeting(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  voidMeeting(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidMeeting(tx, input));
  }
}
