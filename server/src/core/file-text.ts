import type { TextJob } from './file-text-read.ts';
import { inThread } from './thread.ts';

/** The plain text of a file, or null where it cannot be read (未能检查): pictures, scans, the old binary formats, what is broken. */
export async function textOfFile(name: string, content: Uint8Array): Promise<string | null> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!['txt', 'csv', 'docx', 'xlsx', 'pdf'].includes(ending)) return null;
  const job: TextJob = { ending, content };
  return inThread<string | null>('file-text-worker', job).catch(() => null);
}
