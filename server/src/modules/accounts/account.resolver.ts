import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../core/allow.ts';
import { actorOf, type Ctx } from '../../core/context.ts';
import { resultOf } from '../../core/input.ts';
import { inTransaction } from '../../core/transaction.ts';
import { HandOverLiaisonInput, Person, Section } from '../sections/index.ts';
import { Account } from './account.entity.ts';
import {
  CreateAccountInput,
  DeputiseInput,
  DisableAccountInput,
  GrantRolesInput,
  ResetPasswordInput,
} from './account.inputs.ts';
import { createAccount, disableAccount, grantRoles, resetPassword } from './account.service.ts';
import { Deputising } from './deputising.entity.ts';
import { accountsToDeputise, deputise, endDeputising } from './deputising.service.ts';
import { handOverLiaisonWithRole } from './liaison-handover.service.ts';
import { AccountResult } from './session.resolver.ts';

const DeputisingResult = resultOf(Deputising, 'DeputisingResult');
const HandOverResult = resultOf(Section, 'HandOverResult');

/** 账号 by the administrators; 代理 by the people themselves. */
@Resolver(() => Account)
export class AccountResolver {
  @Allow('account:read')
  @Query(() => [Account], { description: 'one account a person: bounded by the size of one bureau' })
  accounts(@Context() ctx: Ctx): Promise<Account[]> {
    return ctx.app.database.read.find(Account, { order: { loginName: 'ASC' }, take: 1000 });
  }

  @Allow('account:manage')
  @Mutation(() => AccountResult)
  createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => createAccount(tx, input));
  }

  @Allow('account:manage')
  @Mutation(() => AccountResult)
  disableAccount(@Arg('input', () => DisableAccountInput) input: DisableAccountInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => disableAccount(tx, input));
  }

  @Allow('account:manage')
  @Mutation(() => AccountResult)
  resetPassword(@Arg('input', () => ResetPasswordInput) input: ResetPasswordInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => resetPassword(tx, input));
  }

  @Allow('account:grant')
  @Mutation(() => AccountResult)
  grantRoles(@Arg('input', () => GrantRolesInput) input: GrantRolesInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => grantRoles(tx, input));
  }

  @Allow('organisation:write')
  @Mutation(() => HandOverResult, { description: '联络员交接' })
  handOverLiaison(
    @Arg('input', () => HandOverLiaisonInput) input: HandOverLiaisonInput,
    @Context() ctx: Ctx,
  ) {
    return inTransaction(ctx, (tx) => handOverLiaisonWithRole(tx, input));
  }

  @Allow('account:deputise')
  @Query(() => [Deputising], { description: 'given and received, newest first' })
  deputisings(@Context() ctx: Ctx): Promise<Deputising[]> {
    const own = actorOf(ctx).ownAccountId;
    return ctx.app.database.read.find(Deputising, {
      where: [{ principalId: own }, { deputyId: own }],
      order: { startsOn: 'DESC', id: 'DESC' },
      take: 100,
    });
  }

  @Allow('account:deputise')
  @Query(() => [Account], { description: 'who may be made one’s deputy' })
  possibleDeputies(@Context() ctx: Ctx): Promise<Account[]> {
    return accountsToDeputise(ctx.app.database.read, actorOf(ctx).ownAccountId);
  }

  @Allow('account:deputise')
  @Mutation(() => DeputisingResult)
  deputise(@Arg('input', () => DeputiseInput) input: DeputiseInput, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => deputise(tx, input));
  }

  @Allow('account:deputise')
  @Mutation(() => DeputisingResult)
  endDeputising(@Arg('id', () => ID) id: string, @Context() ctx: Ctx) {
    return inTransaction(ctx, (tx) => endDeputising(tx, id));
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() account: Account, @Context() ctx: Ctx): Promise<Person | null> {
    return ctx.loaders.byId(Person, account.personId);
  }
}

@Resolver(() => Deputising)
export class DeputisingResolver {
  @FieldResolver(() => Account, { nullable: true })
  principal(@Root() deputising: Deputising, @Context() ctx: Ctx): Promise<Account | null> {
    return ctx.loaders.byId(Account, deputising.principalId);
  }

  @FieldResolver(() => Account, { nullable: true })
  deputy(@Root() deputising: Deputising, @Context() ctx: Ctx): Promise<Account | null> {
    return ctx.loaders.byId(Account, deputising.deputyId);
  }
}
