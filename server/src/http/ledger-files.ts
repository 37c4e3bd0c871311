import { type Request, type Response, Router } from 'express';
import type { App, Ctx } from '../core/context.ts';
import { notFound } from '../core/errors.ts';
import { exportOf } from '../core/ledger-export.ts';
import { Refusal } from '../core/refusal.ts';
import type { Sheet } from '../core/sheet.ts';
import { writeWorkbook } from '../core/workbook.ts';
import { answerError, answerRefusal } from './answer-error.ts';
import { contextOf, numbered } from './graphql-http.ts';
import type { HttpOptions } from './options.ts';

/** GET /exports/<ledger>.xlsx with the parameters of the list's own address, and `columns`. */
export function ledgerFiles(app: App, options: HttpOptions): Router {
  const router = Router();
  router.get(/^\/exports\/(\w+)\.xlsx$/, numbered, (request, response, next) => {
    contextOf(app, options, request, response)
      .then((ctx) => sendLedger(ctx, request, response))
      .catch((error: unknown) => answerError(response, error, next));
  });
  return router;
}

async function sendLedger(ctx: Ctx, request: Request, response: Response): Promise<void> {
  const ledger = request.path.slice('/exports/'.length, -'.xlsx'.length);
  const make = exportOf(ledger);
  if (!make) throw notFound();
  const sheet = await make(ctx, new URL(request.originalUrl, 'http://localhost').searchParams);
  if (sheet instanceof Refusal) return answerRefusal(response, sheet);
  ctx.app.log.info({ account: ctx.actor?.ownAccountId, ledger, rows: sheet.rows.length }, 'export');
  await sendWorkbook(response, `${sheet.name}-${ctx.clock.today()}.xlsx`, [sheet]);
}

/** Never kept by a browser or proxy; the Chinese name as RFC 6266 has it. */
export async function sendWorkbook(
  response: Response,
  name: string,
  sheets: readonly Sheet[],
): Promise<void> {
  const content = await writeWorkbook(sheets);
  response
    .status(200)
    .set('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('Cache-Control', 'no-store')
    .send(content);
}
