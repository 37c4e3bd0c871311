import { ApplicantKind, ApplicationState, ReceiptChannel } from '@gongkai/shared/applications/application';
import {
  applicationFilter,
  ApplicationSort,
  type ApplicationFilter,
} from '@gongkai/shared/applications/application.filter';
import {
  backEnterApplication,
  registerApplication,
  replyApplication,
  revealApplicant,
  updateApplication,
  type BackEnterApplication,
  type RegisterApplication,
  type ReplyApplication,
  type RevealApplicant,
  type UpdateApplication,
} from '@gongkai/shared/applications/application.inputs';
import { ApplicationOutcome } from '@gongkai/shared/applications/outcome';
import type { Day } from '@gongkai/shared/calendar/day';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

registerEnumType(ApplicationState, { name: 'ApplicationState' });
registerEnumType(ApplicationSort, { name: 'ApplicationSort' });

@InputType()
export class ApplicationFilterInput implements ApplicationFilter {
  static readonly schema = applicationFilter;
  @Field(() => Int, { nullable: true })
  year: number | null;
  @Field(() => String, { nullable: true })
  search: string | null;
  @Field(() => ReceiptChannel, { nullable: true })
  channel: ReceiptChannel | null;
  @Field(() => ID, { nullable: true })
  sectionId: string | null;
  @Field(() => ApplicationState, { nullable: true })
  state: ApplicationState | null;
}

@InputType()
export class RegisterApplicationInput implements RegisterApplication {
  static readonly schema: object = registerApplication;
  @Field(() => DayScalar)
  receivedOn: Day;
  @Field(() => ReceiptChannel)
  channel: ReceiptChannel;
  @Field(() => ApplicantKind)
  applicantKind: ApplicantKind;
  @Field(() => String)
  applicantName: string;
  @Field(() => String)
  content: string;
  @Field(() => ID)
  sectionId: string;
}

@InputType()
export class UpdateApplicationInput implements UpdateApplication {
  static readonly schema = updateApplication;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => String)
  content: string;
  @Field(() => ApplicantKind)
  applicantKind: ApplicantKind;
  @Field(() => ID)
  sectionId: string;
}

@InputType()
export class ReplyApplicationInput implements ReplyApplication {
  static readonly schema = replyApplication;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => ApplicationOutcome)
  outcome: ApplicationOutcome;
  @Field(() => DayScalar)
  servedOn: Day;
  @Field(() => String, { nullable: true })
  replyNo: string | null;
}

@InputType()
export class BackEnterApplicationInput extends RegisterApplicationInput implements BackEnterApplication {
  static override readonly schema: object = backEnterApplication;
  @Field(() => ApplicationOutcome)
  outcome: ApplicationOutcome;
  @Field(() => DayScalar)
  servedOn: Day;
  @Field(() => String, { nullable: true })
  replyNo: string | null;
}

@InputType()
export class RevealApplicantInput implements RevealApplicant {
  static readonly schema = revealApplicant;
  @Field(() => ID)
  id: string;
  @Field(() => String)
  reason: string;
}
