import { unreadableText } from '@gongkai/shared/imports/import';
import { said } from '../../ui/save-file.ts';
import { words } from './import-words.ts';

/** Sends a file to be checked; gives the import's id, or why there is none. */
export async function uploadFile(ledger: string, file: File): Promise<{ id: string } | { refused: string }> {
  let response: Response;
  try {
    response = await fetch(`/imports/${ledger}`, {
      method: 'POST',
      // Neither can be sent by another site's page without asking first.
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
  } catch {
    return { refused: words.network };
  }
  if (response.status === 413) return { refused: unreadableText.TOO_LARGE };
  if (!response.ok) return { refused: await said(response) };
  return (await response.json()) as { id: string }; // what the server answers to a file it took
}
