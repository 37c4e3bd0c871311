import type { EntityManager } from 'typeorm';
import { ImportChunk, type ChunkKind } from './import-job.entity.ts';

const MOST_ROWS = 200;
/** A text column of MariaDB holds 65,535 bytes. */
const MOST_BYTES = 60_000;

/** Lays rows of one kind down in pieces, after the `from` that are there already. */
export async function writeChunks(
  db: EntityManager,
  jobId: string,
  kind: ChunkKind,
  rows: readonly unknown[],
  from = 0,
): Promise<void> {
  const texts = rows.map((row) => JSON.stringify(row));
  for (let at = 0; at < texts.length;) {
    let bytes = 2;
    let to = at;
    while (to < texts.length && to - at < MOST_ROWS) {
      bytes += Buffer.byteLength(texts[to] ?? '') + 1;
      if (bytes > MOST_BYTES && to > at) break;
      to += 1;
    }
    const content = `[${texts.slice(at, to).join(',')}]`;
    await db.insert(ImportChunk, { jobId, kind, position: from + at, content });
    at = to;
  }
}

/** Rows of one kind from a place on, to the end of the piece they are in. */
export async function readChunk<Row>(
  db: EntityManager,
  jobId: string,
  kind: ChunkKind,
  from: number,
): Promise<Row[]> {
  const chunk = await db
    .createQueryBuilder(ImportChunk, 'chunk')
    .where('chunk.jobId = :jobId AND chunk.kind = :kind AND chunk.position <= :from', { jobId, kind, from })
    .orderBy('chunk.position', 'DESC')
    .limit(1)
    .getOne();
  if (!chunk) return [];
  const rows = JSON.parse(chunk.content) as Row[]; // written by writeChunks alone
  return rows.slice(from - chunk.position);
}

/** The first rows of one kind, at most so many. */
export async function readRows<Row>(
  db: EntityManager,
  jobId: string,
  kind: ChunkKind,
  most: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const next = await readChunk<Row>(db, jobId, kind, rows.length);
    if (next.length === 0 || rows.length >= most) return rows.slice(0, most);
    rows.push(...next);
  }
}
