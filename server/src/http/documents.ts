import { type Request, type Response, Router } from 'express';
import type { Permission } from '@gongkai/shared/permissions';
import { assertAllowed } from '../core/allow.ts';
import type { App, Ctx } from '../core/context.ts';
import { formatError } from './format-error.ts';
import { contextOf, numbered, requestNumber } from './graphql-http.ts';
import type { HttpOptions } from './options.ts';

/** A file made on the spot, under the name it is saved by. */
export interface MadeDocument {
  readonly name: string;
  readonly content: Buffer;
}

/** One kind of document: who may have it, and how it is made. There is none without a right. */
export interface DocumentKind {
  readonly allow: Permission;
  make(ctx: Ctx, id: string): Promise<MadeDocument>;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SERVICE_UNAVAILABLE: 503,
};

/** GET /documents/<kind>/<id>.docx, with the session of the page; what is no listed kind is not there. */
export function documentHandlers(
  app: App,
  options: HttpOptions,
  kinds: Readonly<Record<string, DocumentKind>>,
): Router {
  const router = Router();
  router.get('/:kind/:file', numbered, (request: Request<{ kind: string; file: string }>, response) => {
    const { kind: name, file } = request.params;
    const [, id] = /^([0-9a-f-]{36})\.docx$/.exec(file) ?? [];
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind || !id) nothing(response);
    else void answer(kind, id, request, response);
  });

  async function answer(
    kind: DocumentKind,
    id: string,
    request: Request<{ kind: string; file: string }>,
    response: Response,
  ): Promise<void> {
    try {
      const ctx = await contextOf(app, options, request, response);
      assertAllowed(ctx.actor, kind.allow);
      send(response, await kind.make(ctx, id));
    } catch (error) {
      const shown = formatError(error, requestNumber(), app.log, options.hideDetails);
      response.status(STATUS[String(shown.extensions?.['code'])] ?? 500).json({ errors: [shown] });
    }
  }
  return router;
}

const nothing = (response: Response): void =>
  void response.status(404).json({ errors: [{ message: '没有这个文件。' }] });

function send(response: Response, { name, content }: MadeDocument): void {
  response
    .set({
      'Content-Type': WORD,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .send(content);
}
