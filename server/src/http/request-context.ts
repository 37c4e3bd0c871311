import type { Request, Response } from 'express';
import type { App, Ctx } from '../core/context.ts';
import { makeLoaders } from '../core/loaders.ts';
import { actorByToken } from '../modules/accounts/index.ts';
import { sessionCookie, sessionToken } from './cookie.ts';

/** The context of one HTTP request: who asks, by the session cookie. */
export async function requestContext(
  app: App,
  { trustProxy }: { readonly trustProxy: boolean },
  request: Request,
  response: Response,
  requestId: string,
): Promise<Ctx> {
  const token = sessionToken(request, trustProxy);
  return {
    app,
    clock: app.clock,
    actor: token === null ? null : await actorByToken(app, token),
    loaders: makeLoaders(app.database),
    requestId,
    ip: request.ip ?? null,
    userAgent: request.get('user-agent') ?? null,
    answer: { seq: app.live.seq },
    demo: false,
    setSession: (value) => void response.append('Set-Cookie', sessionCookie(request, trustProxy, value)),
  };
}
