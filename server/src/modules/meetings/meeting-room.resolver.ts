import { Arg, Ctx as Context, ID, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { addDecision, makeDecisionTasks, updateDecision, voidDecision } from './decision.service.ts';
import { retryingRaces } from '../../core/races.ts';
import { MeetingAttendee } from './meeting-attendee.entity.ts';
import { MeetingDecision } from './meeting-decision.entity.ts';
import {
  AddDecisionInput,
  AddWalkInInput,
  TickAttendeeInput,
  UpdateDecisionInput,
} from './meeting.inputs.ts';
import { MeetingResult } from './meeting.resolver.ts';
import { addWalkIn, tickAttendee } from './sign-in.service.ts';

const AttendeeResult = resultOf(MeetingAttendee, 'AttendeeResult');
const DecisionResult = resultOf(MeetingDecision, 'DecisionResult');

/** 签到 and 议定事项: what is done in the meeting room, by several hands at once. */
@Resolver()
export class MeetingRoomResolver {
  @Allow('meeting:run')
  @Mutation(() => AttendeeResult)
  tickAttendee(@Arg('input', () => TickAttendeeInput) input: TickAttendeeInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => tickAttendee(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => AttendeeResult)
  addWalkIn(@Arg('input', () => AddWalkInInput) input: AddWalkInInput, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => addWalkIn(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => DecisionResult)
  addDecision(@Arg('input', () => AddDecisionInput) input: AddDecisionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => addDecision(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => DecisionResult)
  updateDecision(@Arg('input', () => UpdateDecisionInput) input: UpdateDecisionInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateDecision(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => DecisionResult)
  voidDecision(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidDecision(tx, input));
  }

  @Allow('meeting:run')
  @Mutation(() => MeetingResult)
  makeDecisionTasks(@Arg('meetingId', () => ID) meetingId: string, @Context() ctx: Ctx) {
    return retryingRaces(ctx, (tx) => makeDecisionTasks(tx, meetingId));
  }
}
