import { can, type Permission } from '@gongkai/shared/permissions';
import type { GraphQLSchema } from 'graphql';
import { Extensions, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { Actor } from './actor.ts';
import type { Ctx } from './context.ts';
import { AppError, forbidden, unauthenticated } from './errors.ts';

/** `public` needs no session at all; the list of such operations is asserted by a test. */
export type Allowed = Permission | 'public';

/**
 * Names who may use a query, mutation or subscription. Both the check and the
 * mark that the coverage test and the default deny read from the schema.
 */
export function Allow(allowed: Allowed): MethodDecorator {
  const check: MiddlewareFn<Ctx> = ({ context }, next) => {
    assertAllowed(context.actor, allowed);
    return next();
  };
  return (target, key, descriptor) => {
    (Extensions({ allow: allowed }) as MethodDecorator)(target, key, descriptor); // both decorators type-graphql offers are one function
    (UseMiddleware(check) as MethodDecorator)(target, key, descriptor); // same
  };
}

/** Acts that stay open while a first password has not been replaced. */
const BEFORE_OWN_PASSWORD: readonly Allowed[] = ['public', 'session:own'];

export function assertAllowed(actor: Actor | null, allowed: Allowed): void {
  if (allowed === 'public') return;
  if (!actor) throw unauthenticated();
  if (actor.mustChangePassword && !BEFORE_OWN_PASSWORD.includes(allowed))
    throw new AppError('FORBIDDEN', '请先修改初始密码，再办理其他事项。');
  if (!can(actor, allowed)) throw forbidden();
}

/** Root fields that name nobody who may use them; the server refuses to build an API with any. */
export function fieldsWithoutPermission(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => field.extensions['allow'] === undefined)
      .map((field) => `${root?.name}.${field.name}`),
  );
}
