import type { Ctx } from '../../core/context.ts';
import { Conflict } from '../../core/conflict.ts';
import { invalidInput } from '../../core/errors.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Route } from '../../core/route.ts';
import { inTransaction } from '../../core/transaction.ts';
import { addAttachment, checkUpload, download, MOST_BYTES } from './attachment.service.ts';

/** The plain doors for files: GraphQL carries none. Whose record it is, is asked of the record. */
export const attachmentRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/files/:noun/:recordId',
    allow: 'session:own',
    bodyLimit: MOST_BYTES,
    async answer(ctx, request) {
      const { noun = '', recordId = '' } = request.params;
      const upload = { noun, recordId, name: nameIn(request.header('x-file-name')), content: request.body };
      const attachment = await store(ctx, upload);
      const { id, name, mime, size, uploadedBy, createdAt } = attachment;
      return { json: { attachment: { id, name, mime, size, uploadedBy, createdAt } } };
    },
  },
  {
    method: 'get',
    path: '/files/:id',
    allow: 'session:own',
    async answer(ctx, request) {
      const { file, content } = await download(ctx, request.params['id'] ?? '');
      return { file: content, name: file.name, mime: file.mime };
    },
  },
];

async function store(ctx: Ctx, upload: Parameters<typeof checkUpload>[1]) {
  const kind = await checkUpload(ctx, upload);
  const result =
    kind instanceof Refusal ? kind : await inTransaction(ctx, (tx) => addAttachment(tx, upload, kind.mime));
  if (result instanceof Refusal || result instanceof Conflict)
    throw invalidInput([{ path: 'file', message: result.message }]);
  return result;
}

/** Encoded, since a header holds no Chinese; a path in it is nobody's business. */
function nameIn(header: string | undefined): string {
  let name = '';
  try {
    name = decodeURIComponent(header ?? '').normalize('NFC');
  } catch {
    // not encoded: no name
  }
  const plain = (name.split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  if (!plain || plain.length > 200)
    throw invalidInput([{ path: 'file', message: '文件名不正确或超过200个字，文件未保存。' }]);
  return plain;
}
