import { SortDirection } from '@gongkai/shared/lists/list';
import { trainingState, TrainingState } from '@gongkai/shared/trainings/training';
import { TrainingSort } from '@gongkai/shared/trainings/training.filter';
import {
  Arg,
  Ctx as Context,
  FieldResolver,
  Float,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { addAttendees, markAttendance } from './attendance.service.ts';
import { TrainingAttendance } from './training-attendance.entity.ts';
import { TrainingFigures } from './training-figures.types.ts';
import { TrainingSession } from './training-session.entity.ts';
import { trainingFigures } from './training.figures.ts';
import {
  AddAttendeesInput,
  PersonTimesFilterInput,
  CreateTrainingInput,
  MarkAttendanceInput,
  TrainingFilterInput,
  UpdateTrainingInput,
} from './training.inputs.ts';
import { attendeesOf, findTraining, listPersonTimes, listTrainings } from './training.reads.ts';
import { createTraining, updateTraining, voidTraining } from './training.service.ts';
import { tallyOfSession } from './training.tally.ts';

const TrainingResult = resultOf(TrainingSession, 'TrainingResult');
const AttendanceResult = resultOf(TrainingAttendance, 'AttendanceResult');
const TrainingPage = pageOf(TrainingSession, 'TrainingPage');
const PersonTimesPage = pageOf(TrainingAttendance, 'PersonTimesPage');

@Resolver(() => TrainingSession)
export class TrainingResolver {
  @Allow('training:read')
  @Query(() => TrainingPage)
  trainings(
    @Arg('filter', () => TrainingFilterInput) filter: TrainingFilterInput,
    @Arg('sort', () => TrainingSort, { defaultValue: 'HELD_ON' }) sort: TrainingSort,
    @Arg('direction', () => SortDirection, { defaultValue: 'DESC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<TrainingSession>> {
    return listTrainings(ctx, filter, sort, direction, page);
  }

  @Allow('training:read')
  @Query(() => TrainingSession)
  training(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<TrainingSession> {
    return findTraining(ctx, id);
  }

  @Allow('training:read')
  @Query(() => TrainingFigures)
  trainingFigures(@Arg('year', () => Int) year: number, @Context() ctx: Ctx): Promise<TrainingFigures> {
    return trainingFigures(ctx, year);
  }

  @Allow('training:read')
  @Query(() => PersonTimesPage, { description: '参训明细: the person-times behind a figure, newest first' })
  personTimes(
    @Arg('filter', () => PersonTimesFilterInput) filter: PersonTimesFilterInput,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<TrainingAttendance>> {
    return listPersonTimes(ctx, filter, page);
  }

  @Allow('training:run')
  @Mutation(() => TrainingResult)
  createTraining(@Arg('input', () => CreateTrainingInput) input: CreateTrainingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => createTraining(tx, input));
  }

  @Allow('training:run')
  @Mutation(() => TrainingResult)
  updateTraining(@Arg('input', () => UpdateTrainingInput) input: UpdateTrainingInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => updateTraining(tx, input));
  }

  @Allow('training:run')
  @Mutation(() => TrainingResult)
  voidTraining(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidTraining(tx, input));
  }

  @Allow('training:run')
  @Mutation(() => TrainingResult)
  addAttendees(@Arg('input', () => AddAttendeesInput) input: AddAttendeesInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => addAttendees(tx, input));
  }

  @Allow('training:run')
  @Mutation(() => AttendanceResult)
  markAttendance(@Arg('input', () => MarkAttendanceInput) input: MarkAttendanceInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => markAttendance(tx, input));
  }

  @FieldResolver(() => TrainingState)
  state(@Root() session: TrainingSession, @Context() ctx: Ctx): TrainingState {
    return trainingState({ ...session, voided: session.voidedAt !== null }, ctx.clock.today());
  }

  @FieldResolver(() => [TrainingAttendance])
  attendees(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<TrainingAttendance[]> {
    return attendeesOf(ctx, session.id);
  }

  @FieldResolver(() => Int, { description: '应到' })
  async listed(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<number> {
    return (await tallyOfSession(ctx.app.database.read, session)).listed;
  }

  @FieldResolver(() => Int, { description: '参训人次' })
  async attended(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<number> {
    return (await tallyOfSession(ctx.app.database.read, session)).attended;
  }

  @FieldResolver(() => Float, { nullable: true, description: '平均成绩' })
  async averageScore(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<number | null> {
    return (await tallyOfSession(ctx.app.database.read, session)).averageScore;
  }

  @FieldResolver(() => Int, { description: '课件' })
  async materials(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<number> {
    return (await tallyOfSession(ctx.app.database.read, session)).materials;
  }

  @FieldResolver(() => [ID], { description: 'for the filter of a list already on screen' })
  async presentPersonIds(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<string[]> {
    return (await tallyOfSession(ctx.app.database.read, session)).presentPersonIds;
  }

  @FieldResolver(() => [ID], { description: 'for the filter of a list already on screen' })
  async presentSectionIds(@Root() session: TrainingSession, @Context() ctx: Ctx): Promise<string[]> {
    return (await tallyOfSession(ctx.app.database.read, session)).presentSectionIds;
  }
}
