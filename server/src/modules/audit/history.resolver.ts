import { Arg, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { AnnualWorkPlan } from '../assignments/index.ts';
import { DisclosureApplication } from '../applications/index.ts';
import { ActiveDisclosureItem } from '../disclosures/index.ts';
import { Meeting, MeetingDecision } from '../meetings/index.ts';
import { LegalRemedy } from '../remedies/index.ts';
import { TrainingSession } from '../trainings/index.ts';
import { Task } from '../tasks/index.ts';
import { HistoryLine } from './history-line.types.ts';
import { auditLog, historyOfRecord, historyOfRecords } from './history.reads.ts';

const HistoryPage = pageOf(HistoryLine, 'HistoryPage');

@Resolver()
export class AuditResolver {
  @Allow('audit:read')
  @Query(() => HistoryPage)
  auditLog(@Arg('page', () => PageInput) page: PageInput, @Context() ctx: Ctx): Promise<Page<HistoryLine>> {
    return auditLog(ctx, page);
  }
}

@Resolver(() => ActiveDisclosureItem)
export class DisclosureHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: ActiveDisclosureItem, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'ActiveDisclosureItem', id);
  }
}

@Resolver(() => DisclosureApplication)
export class ApplicationHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: DisclosureApplication, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'DisclosureApplication', id);
  }
}

@Resolver(() => LegalRemedy)
export class RemedyHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: LegalRemedy, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'LegalRemedy', id);
  }
}

@Resolver(() => TrainingSession)
export class TrainingHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: TrainingSession, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'TrainingSession', id);
  }
}

@Resolver(() => Task)
export class TaskHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: Task, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'Task', id);
  }
}

@Resolver(() => Meeting)
export class MeetingHistoryResolver {
  @FieldResolver(() => [HistoryLine], { description: 'of the meeting and its decisions' })
  async history(@Root() { id }: Meeting, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    const decisions = await ctx.app.database.read.findBy(MeetingDecision, { meetingId: id });
    return historyOfRecords(ctx, [id, ...decisions.map((decision) => decision.id)]);
  }
}

@Resolver(() => AnnualWorkPlan)
export class PlanHistoryResolver {
  @FieldResolver(() => [HistoryLine])
  history(@Root() { id }: AnnualWorkPlan, @Context() ctx: Ctx): Promise<HistoryLine[]> {
    return historyOfRecord(ctx, 'AnnualWorkPlan', id);
  }
}
