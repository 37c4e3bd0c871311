import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { uuidv7 } from 'uuidv7';
import { assertAllowed } from '../core/allow.ts';
import type { App, Ctx } from '../core/context.ts';
import { AppError, type ErrorCode, unauthenticated } from '../core/errors.ts';
import type { Route, RouteAnswer, RouteRequest } from '../core/route.ts';
import { formatError } from './format-error.ts';
import type { HttpOptions } from './options.ts';
import { requestContext } from './request-context.ts';

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** The doors for files, each behind its right; of a body nothing is read before the right is shown. */
export function fileRoutes(app: App, options: HttpOptions, routes: readonly Route[]): Router {
  const router = Router();
  for (const route of routes) {
    const asked = new WeakMap<Request, { ctx: Ctx; requestId: string }>();
    const authorise: RequestHandler = async (request, response, next) => {
      const requestId = uuidv7();
      response.set('Cache-Control', 'no-store');
      try {
        const ctx = await requestContext(app, options, request, response, requestId);
        assertAllowed(ctx.actor, route.allow);
        asked.set(request, { ctx, requestId });
        next();
      } catch (error) {
        fail(app, response, error, requestId);
      }
    };
    const answer: RequestHandler = async (request, response) => {
      const known = asked.get(request);
      if (!known) return fail(app, response, unauthenticated(), '-');
      try {
        send(response, await route.answer(known.ctx, asRouteRequest(request)));
      } catch (error) {
        fail(app, response, error, known.requestId);
      }
    };
    const body = route.bodyLimit
      ? [onlyBytes, express.raw({ type: () => true, limit: route.bodyLimit })]
      : [];
    router[route.method](route.path, authorise, ...body, answer);
  }
  return router;
}

/** A form on a foreign page can send texts and forms, but not this type: it would have to ask first, and is refused. */
const onlyBytes: RequestHandler = (request, response, next) => {
  if (request.get('content-type') === 'application/octet-stream') return next();
  response.status(415).json({ errors: [{ message: '请求格式不正确，文件未保存。' }] });
};

const asRouteRequest = (request: Request): RouteRequest => ({
  params: request.params as Record<string, string | undefined>, // express types wildcards as lists; these routes have none
  query: new URL(request.originalUrl, 'http://localhost').searchParams,
  body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
  header: (name) => request.get(name),
});

function fail(app: App, response: Response, error: unknown, requestId: string): void {
  const status = error instanceof AppError ? STATUS[error.code] : 500;
  response.status(status).json({ errors: [formatError(error, requestId, app.log, true)] });
}

/** Files are handed over to be kept, never shown within the workbench's own origin. */
function send(response: Response, answer: RouteAnswer): void {
  if ('json' in answer) return void response.status(answer.status ?? 200).json(answer.json);
  response
    .set({
      'Content-Type': answer.mime,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
    .send(Buffer.from(answer.file));
}
