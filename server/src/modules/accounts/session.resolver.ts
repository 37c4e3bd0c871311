import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import { actorOf, type Ctx } from '../../core/context.ts';
import { notFound } from '../../core/errors.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { Bureau } from '../sections/index.ts';
import { Account } from './account.entity.ts';
import { ActForInput, ChangePasswordInput, LoginInput, SetUpInput } from './account.inputs.ts';
import { actFor } from './deputising.service.ts';
import { changePassword, logIn } from './login.service.ts';
import { Session } from './session.entity.ts';
import { endSession } from './session.service.ts';
import { setUp } from './set-up.service.ts';
import { bootstrap, openSessions } from './viewer.reads.ts';
import { Bootstrap, OpenSession } from './viewer.types.ts';

export const AccountResult = resultOf(Account, 'AccountResult');
const SetUpResult = resultOf(Bureau, 'SetUpResult');

/** Logging in and out, and what concerns only oneself. */
@Resolver()
export class SessionResolver {
  @Allow('public')
  @Query(() => Bootstrap)
  bootstrap(@Context() ctx: Ctx): Promise<Bootstrap> {
    return bootstrap(ctx);
  }

  @Allow('public')
  @Mutation(() => AccountResult)
  login(@Arg('input', () => LoginInput) input: LoginInput, @Context() ctx: Ctx) {
    return logIn(ctx, input, ctx.userAgent ?? null);
  }

  @Allow('public')
  @Mutation(() => SetUpResult)
  setUp(@Arg('input', () => SetUpInput) input: SetUpInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => setUp(tx, input));
  }

  @Allow('session:own')
  @Mutation(() => Boolean)
  async logout(@Context() ctx: Ctx): Promise<boolean> {
    await inTransaction(ctx, (tx) => endSession(tx, actorOf(ctx).sessionId));
    ctx.setSession?.(null);
    return true;
  }

  @Allow('session:own')
  @Mutation(() => AccountResult)
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => changePassword(tx, input));
  }

  @Allow('session:own')
  @Query(() => [OpenSession])
  openSessions(@Context() ctx: Ctx): Promise<OpenSession[]> {
    return openSessions(ctx, actorOf(ctx));
  }

  @Allow('session:own')
  @Mutation(() => Boolean)
  async endSession(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<boolean> {
    const own = { id, accountId: actorOf(ctx).ownAccountId };
    if (!(await ctx.app.database.read.existsBy(Session, own))) throw notFound();
    await inTransaction(ctx, (tx) => endSession(tx, id));
    return true;
  }

  @Allow('session:own')
  @Mutation(() => AccountResult, { description: '以被代理人名义办理；空为恢复本人' })
  actFor(@Arg('input', () => ActForInput) input: ActForInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => actFor(tx, input));
  }
}
