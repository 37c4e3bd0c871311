import { notFound } from './errors.ts';
import { exportOf } from './ledger-export.ts';
import { Refusal } from './refusal.ts';
import { refusedAnswer, type Route } from './route.ts';
import { workbookAnswer } from './workbook.ts';

/** GET /exports/<ledger>.xlsx with the parameters of the list's own address, and `columns`. The ledger names its right. */
export const exportRoute: Route = {
  method: 'get',
  path: '/exports/:file',
  allow: 'session:own',
  async answer(ctx, { params: { file = '' }, query }) {
    const ledger = /^(\w+)\.xlsx$/.exec(file)?.[1] ?? '';
    const make = exportOf(ledger);
    if (!make) throw notFound();
    const sheet = await make(ctx, query);
    if (sheet instanceof Refusal) return refusedAnswer(sheet.code, sheet.message);
    ctx.app.log.info({ account: ctx.actor?.ownAccountId, ledger, rows: sheet.rows.length }, 'export');
    return workbookAnswer(`${sheet.name}-${ctx.clock.today()}`, [sheet]);
  },
};
