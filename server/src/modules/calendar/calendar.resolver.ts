import { can } from '@gongkai/shared/permissions';
import type { Day } from '@gongkai/shared/calendar/day';
import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { DayScalar } from '../../core/scalars.ts';
import { inTransaction } from '../../core/transaction.ts';
import { Viewer } from '../accounts/index.ts';
import { CalendarNotice } from './calendar-notice.entity.ts';
import { EnterNoticeInput, NoticeInput, UndoNoticeInput } from './calendar.inputs.ts';
import { calendarView, isUndoable } from './calendar.reads.ts';
import { NoticePreview, WorkingCalendarView } from './calendar.types.ts';
import { enterNotice, undoNotice } from './notice.service.ts';
import { previewNotice } from './preview.reads.ts';

const NoticeResult = resultOf(CalendarNotice, 'NoticeResult');

@Resolver(() => CalendarNotice)
export class CalendarResolver {
  @Allow('calendar:read')
  @Query(() => WorkingCalendarView)
  calendar(@Context() ctx: Ctx): Promise<WorkingCalendarView> {
    return calendarView(ctx);
  }

  @Allow('calendar:enter')
  @Query(() => NoticePreview)
  previewNotice(@Arg('input', () => NoticeInput) input: NoticeInput, @Context() ctx: Ctx) {
    return previewNotice(ctx, input);
  }

  @Allow('calendar:enter')
  @Mutation(() => NoticeResult)
  enterNotice(
    @Arg('input', () => EnterNoticeInput) { calendarVersion, expectedMoves, ...input }: EnterNoticeInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, async (tx) => {
      const done = await enterNotice(tx, input, { calendarVersion, expectedMoves });
      return 'notice' in done ? done.notice : done;
    });
  }

  @Allow('calendar:enter')
  @Mutation(() => NoticeResult)
  undoNotice(@Arg('input', () => UndoNoticeInput) input: UndoNoticeInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, async (tx) => {
      const done = await undoNotice(tx, input);
      return 'notice' in done ? done.notice : done;
    });
  }

  @FieldResolver(() => Boolean, { description: '可撤销: entered here, and the newest of its year' })
  undoable(@Root() notice: CalendarNotice, @Context() ctx: Ctx): Promise<boolean> {
    return isUndoable(ctx.app.database.read, notice);
  }

  @FieldResolver(() => [DayScalar], { description: 'days off, without their names' })
  offDays(@Root() { days }: CalendarNotice): Day[] {
    return days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date);
  }

  @FieldResolver(() => [DayScalar], { description: '调休上班, without their names' })
  makeUpDays(@Root() { days }: CalendarNotice): Day[] {
    return days.filter(({ isOffDay }) => !isOffDay).map(({ date }) => date);
  }
}

@Resolver(() => Viewer)
export class ViewerCalendarResolver {
  @FieldResolver(() => WorkingCalendarView, {
    nullable: true,
    description: 'with the first answer, so that no page waits for it; null without the right to see it',
  })
  async calendar(@Context() ctx: Ctx): Promise<WorkingCalendarView | null> {
    return ctx.actor && can(ctx.actor, 'calendar:read') ? calendarView(ctx) : null;
  }
}
