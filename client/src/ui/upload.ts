import { refusalText } from '@gongkai/shared/refusals';

/** As the server takes them: by their ending, told apart by their content there. */
export const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.ofd,.jpg,.jpeg,.png';
export const MOST_BYTES = 20 * 1024 * 1024;

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly uploadedBy: string;
  readonly createdAt: string;
}

/** What became of one file: taken, refused in words, or taken back by whoever sent it. */
export type UploadEnd =
  | { readonly taken: Uploaded }
  | { readonly refused: string }
  | { readonly cancelled: true };

const NETWORK = '网络中断，文件没有传完，可重试。';
const ENDED = '登录已过期，请重新登录后再传。';

/** What can be said of a file without sending it; null = nothing against it. */
export function refusedAtOnce({ size }: { readonly size: number }): string | null {
  if (size === 0) return refusalText.FILE_EMPTY;
  return size > MOST_BYTES ? refusalText.FILE_TOO_LARGE : null;
}

/** Sends one file. `fetch` cannot say how far it is, so this is an XMLHttpRequest. */
export function upload(
  path: string,
  file: File,
  onPercent: (percent: number) => void,
): { readonly end: Promise<UploadEnd>; readonly cancel: () => void } {
  const request = new XMLHttpRequest();
  const end = new Promise<UploadEnd>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPercent(total > 0 ? Math.floor((100 * loaded) / total) : 0),
    );
    request.addEventListener('load', () => resolve(endOf(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ refused: NETWORK }));
    request.addEventListener('abort', () => resolve({ cancelled: true }));
  });
  request.open('POST', path);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')));
  request.send(file);
  return { end, cancel: () => request.abort() };
}

/** The server's answer to an upload, in words where it is none. */
export function endOf(status: number, body: string): UploadEnd {
  if (status === 413) return { refused: refusalText.FILE_TOO_LARGE };
  if (status === 401) return { refused: ENDED };
  const answer = parsed(body);
  if (status === 200 && answer?.attachment) return { taken: answer.attachment };
  return { refused: answer?.errors?.[0]?.message ?? NETWORK };
}

interface Answer {
  readonly attachment?: Uploaded;
  readonly errors?: readonly { readonly message: string }[];
}

function parsed(body: string): Answer | null {
  try {
    return JSON.parse(body) as Answer; // what the server answers everywhere
  } catch {
    return null; // a proxy's page
  }
}

/** 86 KB, 1.4 MB */
export function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
