import { applicationState, ApplicationState, maskName } from '@gongkai/shared/applications/application';
import { ApplicationSort } from '@gongkai/shared/applications/application.filter';
import { SortDirection } from '@gongkai/shared/lists/list';
import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import type { Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { type Page, PageInput, pageOf } from '../../core/paging.ts';
import { inTransaction } from '../../core/transaction.ts';
import { VoidRecordInput } from '../../core/void.input.ts';
import { Section } from '../sections/index.ts';
import {
  ApplicationFilterInput,
  BackEnterApplicationInput,
  RegisterApplicationInput,
  ReplyApplicationInput,
  RevealApplicantInput,
  UpdateApplicationInput,
} from './application.inputs.ts';
import { findApplication, listApplications } from './application.reads.ts';
import {
  backEnterApplication,
  registerApplication,
  replyApplication,
  revealApplicant,
  updateApplication,
  voidApplication,
} from './application.service.ts';
import { DisclosureApplication } from './disclosure-application.entity.ts';

const ApplicationResult = resultOf(DisclosureApplication, 'ApplicationResult');
const ApplicationPage = pageOf(DisclosureApplication, 'ApplicationPage');

@Resolver(() => DisclosureApplication)
export class ApplicationResolver {
  @Allow('application:read')
  @Query(() => ApplicationPage)
  applications(
    @Arg('filter', () => ApplicationFilterInput) filter: ApplicationFilterInput,
    @Arg('sort', () => ApplicationSort, { defaultValue: 'RECEIVED_ON' }) sort: ApplicationSort,
    @Arg('direction', () => SortDirection, { defaultValue: 'DESC' }) direction: SortDirection,
    @Arg('page', () => PageInput) page: PageInput,
    @Context() ctx: Ctx,
  ): Promise<Page<DisclosureApplication>> {
    return listApplications(ctx, filter, sort, direction, page);
  }

  @Allow('application:read')
  @Query(() => DisclosureApplication)
  application(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<DisclosureApplication> {
    return findApplication(ctx, id);
  }

  @Allow('application:register')
  @Mutation(() => ApplicationResult)
  registerApplication(
    @Arg('input', () => RegisterApplicationInput) input: RegisterApplicationInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => registerApplication(tx, input));
  }

  @Allow('application:write')
  @Mutation(() => ApplicationResult)
  updateApplication(
    @Arg('input', () => UpdateApplicationInput) input: UpdateApplicationInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => updateApplication(tx, input));
  }

  @Allow('application:reply')
  @Mutation(() => ApplicationResult)
  replyApplication(
    @Arg('input', () => ReplyApplicationInput) input: ReplyApplicationInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => replyApplication(tx, input));
  }

  @Allow('application:backEnter')
  @Mutation(() => ApplicationResult)
  backEnterApplication(
    @Arg('input', () => BackEnterApplicationInput) input: BackEnterApplicationInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => backEnterApplication(tx, input));
  }

  @Allow('application:void')
  @Mutation(() => ApplicationResult)
  voidApplication(@Arg('input', () => VoidRecordInput) input: VoidRecordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => voidApplication(tx, input));
  }

  @Allow('application:unmask')
  @Mutation(() => String, { description: '申请人全名，理由记入办理记录' })
  revealApplicant(
    @Arg('input', () => RevealApplicantInput) input: RevealApplicantInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => revealApplicant(tx, input));
  }

  @FieldResolver(() => Section)
  async section(@Root() application: DisclosureApplication, @Context() ctx: Ctx): Promise<Section | null> {
    return application.section ?? ctx.loaders.byId(Section, application.sectionId);
  }

  @FieldResolver(() => ApplicationState)
  state(@Root() application: DisclosureApplication, @Context() ctx: Ctx): ApplicationState {
    return applicationState({ ...application, voided: application.voidedAt !== null }, ctx.clock.today());
  }

  @FieldResolver(() => String, { description: '姓名（已脱敏）' })
  applicant(@Root() application: DisclosureApplication): string {
    return maskName(application.applicantName, application.applicantKind);
  }
}
