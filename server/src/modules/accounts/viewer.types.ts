import type { Day } from '@gongkai/shared/calendar/day';
import { Role } from '@gongkai/shared/permissions';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

/** Somebody this account may act for today, or is acting for. */
@ObjectType()
export class Principal {
  @Field(() => ID)
  accountId: string;

  @Field(() => String)
  personName: string;
}

/** The person logged in; roles and sections are the principal's while acting for another. */
@ObjectType()
export class Viewer {
  @Field(() => ID)
  accountId: string;

  @Field(() => ID)
  ownAccountId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String)
  personName: string;

  @Field(() => String)
  post: string;

  @Field(() => [Role])
  roles: readonly Role[];

  @Field(() => [ID])
  sectionIds: readonly string[];

  @Field(() => String, { nullable: true })
  deputyName: string | null;

  @Field(() => Boolean)
  mustChangePassword: boolean;

  @Field(() => [Principal], { description: 'those this account may act for today' })
  principals: Principal[];
}

/** All that a page needs before it can show anything; asked without a session too. */
@ObjectType()
export class Bootstrap {
  @Field(() => Boolean, { description: 'false: the wizard comes first' })
  isSetUp: boolean;

  @Field(() => String, { nullable: true })
  bureauName: string | null;

  @Field(() => Boolean)
  demo: boolean;

  @Field(() => DayScalar)
  today: Day;

  @Field(() => DayScalar, { nullable: true })
  goLiveOn: Day | null;

  @Field(() => DayScalar, { description: 'known-through date of the working-day calendar' })
  calendarKnownThrough: Day;

  @Field(() => Int, { description: 'the live position this answer is no older than' })
  liveSeq: number;

  @Field(() => Viewer, { nullable: true })
  viewer: Viewer | null;
}

/** One's own open logins. */
@ObjectType()
export class OpenSession {
  @Field(() => ID)
  id: string;

  @Field(() => Boolean)
  current: boolean;

  @Field(() => String)
  createdAt: string;

  @Field(() => String)
  lastSeenAt: string;

  @Field(() => String, { nullable: true })
  ip: string | null;

  @Field(() => String, { nullable: true })
  userAgent: string | null;
}
