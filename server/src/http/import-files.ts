import { unreadableText } from '@gongkai/shared/imports/import';
import { requiredText } from '@gongkai/shared/zod';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { assertAllowed } from '../core/allow.ts';
import type { App, Ctx } from '../core/context.ts';
import { fromZod, invalidInput, notFound } from '../core/errors.ts';
import { IMPORT_BYTES } from '../core/workbook.ts';
import { checkFile, findImport, importOf, mistakesOf, templateOf } from '../modules/imports/index.ts';
import { answerError } from './answer-error.ts';
import { contextOf, numbered } from './graphql-http.ts';
import { sendWorkbook } from './ledger-files.ts';
import type { HttpOptions } from './options.ts';

const LEDGER = /^\/imports\/(\w+)$/;
const TEMPLATE = /^\/imports\/(\w+)\/template\.xlsx$/;
const MISTAKES = /^\/imports\/([0-9a-f-]{36})\/mistakes\.xlsx$/;

/** POST /imports/<ledger> takes a file in and answers with the import's id; its template and its mistakes go out. */
export function importFiles(app: App, options: HttpOptions): Router {
  const router = Router();
  type Work = (ctx: Ctx, name: string, request: Request, response: Response) => Promise<void>;
  const handle =
    (path: RegExp, work: Work): RequestHandler =>
    (request, response, next) => {
      contextOf(app, options, request, response)
        .then((ctx) => {
          // Who asks comes before what they send: nobody else's five megabytes are read.
          assertAllowed(ctx.actor, 'ledger:import');
          return work(ctx, path.exec(request.path)?.[1] ?? '', request, response);
        })
        .catch((error: unknown) => answerError(response, error, next));
    };
  router.post(LEDGER, numbered, handle(LEDGER, takeIn));
  router.get(TEMPLATE, numbered, handle(TEMPLATE, sendTemplate));
  router.get(MISTAKES, numbered, handle(MISTAKES, sendMistakes));
  return router;
}

async function takeIn(ctx: Ctx, name: string, request: Request, response: Response): Promise<void> {
  const ledger = importOf(name);
  if (!ledger) throw notFound();
  const fileName = fileNameOf(request);
  const bytes = await bodyOf(request, response);
  if (!bytes) return refuseFile(response, 'TOO_LARGE');
  const job = await checkFile(ctx, ledger, fileName, bytes);
  if (typeof job === 'string') return refuseFile(response, job);
  response.status(201).set('Cache-Control', 'no-store').json({ id: job.id });
}

const readBody = express.raw({ type: () => true, limit: IMPORT_BYTES });

/** The file, or null when it is larger than a file may be. */
function bodyOf(request: Request, response: Response): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    readBody(request, response, (error?: unknown) => {
      const body: unknown = request.body;
      if ((error as { status?: number } | undefined)?.status === 413) resolve(null); // express says so
      else if (error) reject(error instanceof Error ? error : new Error('no body'));
      else resolve(body instanceof Buffer ? body : Buffer.alloc(0));
    });
  });
}

/**
 * The name in a header of our own, percent-encoded. Another site's page cannot send such a header without asking
 * first, which is never allowed: with the cookie's SameSite that keeps uploads ours.
 */
function fileNameOf(request: Request): string {
  const given = request.get('x-file-name');
  if (given === undefined)
    throw invalidInput([{ path: 'fileName', message: '缺少文件名，请从导入页面上传' }]);
  let name: string;
  try {
    name = decodeURIComponent(given);
  } catch {
    throw invalidInput([{ path: 'fileName', message: '文件名不正确，请改名后再上传' }]);
  }
  const parsed = requiredText('文件名', 200).safeParse(name);
  if (!parsed.success) throw fromZod(parsed.error);
  return parsed.data;
}

async function sendTemplate(_ctx: Ctx, name: string, _request: Request, response: Response): Promise<void> {
  const ledger = importOf(name);
  if (!ledger) throw notFound();
  await sendWorkbook(response, `${ledger.title}导入模板.xlsx`, templateOf(ledger));
}

async function sendMistakes(ctx: Ctx, id: string, _request: Request, response: Response): Promise<void> {
  const job = await findImport(ctx, id);
  const ledger = importOf(job.ledger);
  if (!ledger) throw notFound();
  await sendWorkbook(response, `${ledger.title}-错误行.xlsx`, await mistakesOf(ctx, ledger, job));
}

function refuseFile(response: Response, code: keyof typeof unreadableText): void {
  response.status(422).json({ errors: [{ message: unreadableText[code], extensions: { code } }] });
}
