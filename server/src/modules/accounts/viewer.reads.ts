import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Actor } from '../../core/actor.ts';
import type { Ctx } from '../../core/context.ts';
import { bureauOf } from '../sections/index.ts';
import { Deputising } from './deputising.entity.ts';
import { Session } from './session.entity.ts';
import { Bootstrap, OpenSession, type Principal, Viewer } from './viewer.types.ts';

export async function bootstrap(ctx: Ctx): Promise<Bootstrap> {
  // The position first: what is read after it can only be newer.
  const liveSeq = ctx.app.live.seq;
  const bureau = await bureauOf(ctx.app.database.read);
  return Object.assign(new Bootstrap(), {
    isSetUp: bureau !== null,
    bureauName: bureau?.name ?? null,
    demo: bureau?.demo ?? false,
    today: ctx.clock.today(),
    goLiveOn: bureau?.goLiveOn ?? null,
    calendarKnownThrough: ctx.app.calendar.knownThrough,
    liveSeq,
    viewer: ctx.actor && (await viewerOf(ctx, ctx.actor)),
  });
}

async function viewerOf(ctx: Ctx, actor: Actor): Promise<Viewer> {
  return Object.assign(new Viewer(), { ...actor, principals: await principalsOf(ctx, actor.ownAccountId) });
}

async function principalsOf(ctx: Ctx, deputyId: string): Promise<Principal[]> {
  const today = ctx.clock.today();
  const rows = await ctx.app.database.read.find(Deputising, {
    where: { deputyId, endedAt: IsNull(), startsOn: LessThanOrEqual(today), endsOn: MoreThanOrEqual(today) },
    relations: { principal: { person: true } },
  });
  return rows.flatMap(({ principal }) =>
    principal?.person && !principal.disabled
      ? [{ accountId: principal.id, personName: principal.person.name }]
      : [],
  );
}

export async function openSessions(ctx: Ctx, actor: Actor): Promise<OpenSession[]> {
  const rows = await ctx.app.database.read.find(Session, {
    where: { accountId: actor.ownAccountId },
    order: { createdAt: 'DESC' },
  });
  return rows.map((row) => Object.assign(new OpenSession(), row, { current: row.id === actor.sessionId }));
}
