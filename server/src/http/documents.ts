import { type NextFunction, type Request, type Response, Router } from 'express';
import { assertAllowed } from '../core/allow.ts';
import type { App } from '../core/context.ts';
import { offeredDocument } from '../core/documents.ts';
import { AppError, type ErrorCode, notFound } from '../core/errors.ts';
import { contextOf, numbered } from './graphql-http.ts';
import type { HttpOptions } from './options.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

/** Word files of records: a session, the right the document names, the record within reach; else nothing. */
export function documents(app: App, options: HttpOptions): Router {
  const router = Router();
  router.get('/:noun/:id/:name.docx', numbered, (request, response, next) => {
    send(app, options, request, response).catch((error: unknown) => answerKnown(response, error, next));
  });
  return router;
}

/** What is known goes out as GraphQL would say it, with the status of its code; the rest is `lastResort`'s. */
function answerKnown(response: Response, error: unknown, next: NextFunction): void {
  if (!(error instanceof AppError)) return next(error);
  const { code, message } = error;
  response.status(STATUS[code] ?? 400).json({ errors: [{ message, extensions: { code } }] });
}

async function send(app: App, options: HttpOptions, request: Request, response: Response): Promise<void> {
  const { noun = '', id = '', name = '' } = request.params as Record<string, string>; // the three of the path
  const ctx = await contextOf(app, options, request, response);
  // Somebody without a session learns nothing, not even which documents there are.
  assertAllowed(ctx.actor, 'session:own');
  const document = offeredDocument(noun, name);
  if (!document || !/^[0-9a-f-]{36}$/.test(id)) throw notFound();
  assertAllowed(ctx.actor, document.allow);
  const { fileName, content } = await document.make(ctx, id);
  response
    .set({
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="document.docx"; filename*=UTF-8''${encodeURIComponent(fileName)}.docx`,
      'Cache-Control': 'no-store',
    })
    .send(content);
}
