import { createHash } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import { actorOf, type Ctx } from '../../core/context.ts';
import { signature } from '../../core/actor.ts';
import { AppError, notFound } from '../../core/errors.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tx } from '../../core/transaction.ts';
import { Attachment, AttachmentChunk } from './attachment.entity.ts';
import { kindOf } from './file-kind.ts';
import { ownerOf } from './owners.ts';

export const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 20;
/** As base64 just under the 64 KiB of a text column. */
const CHUNK_BYTES = 48_000;
const ROWS_AT_ONCE = 20;

export interface Upload {
  readonly noun: string;
  readonly recordId: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** The file's content and kind are checked before a transaction is opened for it. */
export async function checkUpload(
  ctx: Ctx,
  { noun, recordId, name, content }: Upload,
): Promise<{ mime: string } | Refusal> {
  const owner = ownerOf(noun);
  if (!owner) throw notFound();
  await owner.mayChange(ctx, recordId);
  if (content.length === 0) return refuse('FILE_EMPTY');
  if (content.length > MOST_BYTES) return refuse('FILE_TOO_LARGE');
  const kind = await kindOf(name, content);
  return typeof kind === 'string' ? refuse(kind) : kind;
}

/** 上传. The same content under the same name is the file already there. */
export async function addAttachment(tx: Tx, upload: Upload, mime: string): Promise<Attachment | Refusal> {
  const { noun, recordId, name, content } = upload;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const present = await attachmentsOf(tx.db, noun, recordId);
  const same = present.find((file) => file.sha256 === sha256 && file.name === name);
  if (same) return same;
  if (present.length >= MOST_FILES) return refuse('TOO_MANY_FILES');
  const actor = actorOf(tx);
  const attachment = await tx.insert(Attachment, {
    noun,
    recordId,
    name,
    mime,
    size: content.length,
    sha256,
    uploadedBy: signature(actor),
    uploadedById: actor.accountId,
    removedAt: null,
  });
  const chunks = Array.from({ length: Math.ceil(content.length / CHUNK_BYTES) }, (_, position) => ({
    attachmentId: attachment.id,
    position,
    content: Buffer.from(content.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES)).toString(
      'base64',
    ),
  }));
  for (let at = 0; at < chunks.length; at += ROWS_AT_ONCE)
    await tx.db.insert(AttachmentChunk, chunks.slice(at, at + ROWS_AT_ONCE));
  tx.emit({ noun: 'Attachment', id: attachment.id, change: 'created' });
  return attachment;
}

/** 移除 from the record; the content stays for the trace. */
export async function removeAttachment(tx: Tx, id: string): Promise<Attachment> {
  const attachment = await tx.db.findOneBy(Attachment, { id });
  const owner = attachment && ownerOf(attachment.noun);
  if (!attachment || !owner) throw notFound();
  await owner.mayChange(tx, attachment.recordId);
  if (attachment.removedAt !== null) return attachment;
  const patch = { removedAt: tx.clock.now() };
  const removed = await tx.update(Attachment, attachment, attachment.version, patch, { verb: 'removed' });
  tx.emit({ noun: 'Attachment', id, change: 'updated' });
  return removed;
}

/** The files of a record, oldest first; the caller has shown that it may be read. */
export function attachmentsOf(db: EntityManager, noun: string, recordId: string): Promise<Attachment[]> {
  return db.find(Attachment, {
    where: { noun, recordId, removedAt: IsNull() },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
}

export function countAttachments(db: EntityManager, noun: string, recordId: string): Promise<number> {
  return db.countBy(Attachment, { noun, recordId, removedAt: IsNull() });
}

/** 下载: the file and its content, or “not found” for whoever may not read the record. */
export async function download(ctx: Ctx, id: string): Promise<{ file: Attachment; content: Buffer }> {
  const { read } = ctx.app.database;
  const file = await read.findOneBy(Attachment, { id });
  const owner = file && ownerOf(file.noun);
  if (!file || !owner) throw notFound();
  await owner.mayRead(ctx, file.recordId);
  return { file, content: await contentOf(read, id) };
}

/** The bytes of a file; the caller has shown that it may be read. */
export async function contentOf(db: EntityManager, attachmentId: string): Promise<Buffer> {
  const chunks = await db.find(AttachmentChunk, { where: { attachmentId }, order: { position: 'ASC' } });
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk.content, 'base64')));
}

/** May the viewer see the file? The record it belongs to says. */
export async function readsAttachment(ctx: Ctx, { noun, recordId }: Attachment): Promise<boolean> {
  return (
    (await ownerOf(noun)
      ?.mayRead(ctx, recordId)
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof AppError) return false;
        throw error;
      })) ?? false
  );
}
