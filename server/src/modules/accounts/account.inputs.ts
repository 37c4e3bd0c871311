import {
  actFor,
  changePassword,
  createAccount,
  deputise,
  disableAccount,
  grantRoles,
  login,
  resetPassword,
  setUp,
  type ActFor,
  type ChangePassword,
  type CreateAccount,
  type Deputise,
  type DisableAccount,
  type GrantRoles,
  type Login,
  type ResetPassword,
  type SetUp,
} from '@gongkai/shared/accounts/account.inputs';
import type { Day } from '@gongkai/shared/calendar/day';
import { Role } from '@gongkai/shared/permissions';
import { Field, ID, InputType } from 'type-graphql';
import { DayScalar } from '../../core/scalars.ts';

@InputType()
export class LoginInput implements Login {
  static readonly schema = login;
  @Field(() => String)
  loginName: string;
  @Field(() => String)
  password: string;
}

@InputType()
export class CreateAccountInput implements CreateAccount {
  static readonly schema = createAccount;
  @Field(() => String)
  loginName: string;
  @Field(() => String)
  password: string;
  @Field(() => ID)
  personId: string;
}

@InputType()
export class ChangePasswordInput implements ChangePassword {
  static readonly schema = changePassword;
  @Field(() => String)
  current: string;
  @Field(() => String)
  next: string;
}

@InputType()
export class ResetPasswordInput implements ResetPassword {
  static readonly schema = resetPassword;
  @Field(() => ID)
  id: string;
  @Field(() => String)
  password: string;
  @Field(() => String)
  reason: string;
}

@InputType()
export class DisableAccountInput implements DisableAccount {
  static readonly schema = disableAccount;
  @Field(() => ID)
  id: string;
  @Field(() => Boolean)
  disabled: boolean;
  @Field(() => String)
  reason: string;
}

@InputType()
export class GrantRolesInput implements GrantRoles {
  static readonly schema = grantRoles;
  @Field(() => ID)
  id: string;
  @Field(() => [Role])
  roles: Role[];
  @Field(() => String)
  reason: string;
}

@InputType()
export class DeputiseInput implements Deputise {
  static readonly schema = deputise;
  @Field(() => ID)
  deputyId: string;
  @Field(() => DayScalar)
  from: Day;
  @Field(() => DayScalar)
  to: Day;
}

@InputType()
export class ActForInput implements ActFor {
  static readonly schema = actFor;
  @Field(() => ID, { nullable: true })
  principalId: string | null;
}

@InputType()
export class FirstAccountInput {
  @Field(() => String)
  name: string;
  @Field(() => String)
  loginName: string;
  @Field(() => String)
  password: string;
}

@InputType()
export class SetUpInput implements SetUp {
  static readonly schema = setUp;
  @Field(() => String)
  bureauName: string;
  @Field(() => DayScalar)
  goLiveOn: Day;
  @Field(() => [String])
  sections: string[];
  @Field(() => FirstAccountInput)
  systemAdmin: FirstAccountInput;
  @Field(() => FirstAccountInput)
  securityAdmin: FirstAccountInput;
  @Field(() => FirstAccountInput)
  auditAdmin: FirstAccountInput;
  @Field(() => FirstAccountInput)
  office: FirstAccountInput;
}
