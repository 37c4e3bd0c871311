import { unreadableText } from '@gongkai/shared/imports/import';
import { requiredText } from '@gongkai/shared/zod';
import { fromZod, invalidInput, notFound } from '../../core/errors.ts';
import { refusedAnswer, type Route } from '../../core/route.ts';
import { IMPORT_BYTES, workbookAnswer } from '../../core/workbook.ts';
import { mistakesOf, templateOf } from './import.files.ts';
import { findImport } from './import.reads.ts';
import { checkFile } from './import.service.ts';
import { type AnyImport, importOf } from './ledger-import.ts';

/** A file comes in and is answered with the import's id; the template and the rows with mistakes go out. */
export const importRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/imports/:ledger',
    allow: 'ledger:import',
    bodyLimit: IMPORT_BYTES,
    async answer(ctx, { params, header, body }) {
      const ledger = ledgerNamed(params['ledger']);
      const job = await checkFile(ctx, ledger, fileNameIn(header('x-file-name')), body);
      if (typeof job === 'string') return refusedAnswer(job, unreadableText[job]);
      return { status: 201, json: { id: job.id } };
    },
  },
  {
    method: 'get',
    path: '/imports/:ledger/template.xlsx',
    allow: 'ledger:import',
    answer(_ctx, { params }) {
      const ledger = ledgerNamed(params['ledger']);
      return workbookAnswer(`${ledger.title}导入模板`, templateOf(ledger));
    },
  },
  {
    method: 'get',
    path: '/imports/:id/mistakes.xlsx',
    allow: 'ledger:import',
    async answer(ctx, { params }) {
      const job = await findImport(ctx, params['id'] ?? '');
      const ledger = ledgerNamed(job.ledger);
      return workbookAnswer(`${ledger.title}-错误行`, await mistakesOf(ctx, ledger, job));
    },
  },
];

function ledgerNamed(name: string | undefined): AnyImport {
  const ledger = importOf(name ?? '');
  if (!ledger) throw notFound();
  return ledger;
}

/** Percent-encoded, since a header holds no Chinese. */
function fileNameIn(header: string | undefined): string {
  let name = '';
  try {
    name = decodeURIComponent(header ?? '');
  } catch {
    // not encoded: no name
  }
  const parsed = requiredText('文件名', 200).safeParse(name);
  if (parsed.success) return parsed.data;
  throw header === undefined
    ? invalidInput([{ path: 'file', message: '缺少文件名，请从导入页面上传。' }])
    : fromZod(parsed.error);
}
