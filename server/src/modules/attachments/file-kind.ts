import { unzipSync, type UnzipFileInfo } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import type { RefusalCode } from '@gongkai/shared/refusals';

/** Ending → what the content must be. OLE files (doc, xls, ppt, wps) all look alike from outside. */
const OLE = 'application/x-cfb';
const KINDS: Record<string, readonly string[]> = {
  pdf: ['application/pdf'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ofd: ['application/zip'],
  doc: [OLE],
  xls: [OLE],
  ppt: [OLE],
  wps: [OLE],
  et: [OLE],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
};

/** Downloads are named by the content found, never by the name given. */
const OLE_MIME: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/vnd.ms-works',
  et: 'application/vnd.ms-excel',
};

const MOST_UNZIPPED_BYTES = 200 * 1024 * 1024;
const MOST_RATIO = 200;

/** What a file really is, or why it is not taken: its ending and its first bytes must agree, and nothing in it may run. */
export async function kindOf(name: string, content: Uint8Array): Promise<{ mime: string } | RefusalCode> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const allowed = KINDS[ending];
  const found = (await fileTypeFromBuffer(content))?.mime;
  if (!allowed || !found || !allowed.includes(found)) return 'FILE_KIND';
  const zipped = found.startsWith('application/vnd.openxmlformats') || found === 'application/zip';
  if (zipped && !isHarmlessZip(content)) return 'FILE_MACRO';
  return { mime: OLE_MIME[ending] ?? found };
}

/** No macros, and nothing that unpacks to much more than it is. Only the directory is read. */
function isHarmlessZip(content: Uint8Array): boolean {
  let [size, macro] = [0, false];
  try {
    unzipSync(content, {
      filter: ({ name, originalSize }: UnzipFileInfo) => {
        size += originalSize;
        macro ||= /vbaProject|\.bin$/i.test(name) && /vba|activeX/i.test(name);
        return false;
      },
    });
  } catch {
    return false;
  }
  return !macro && size <= MOST_UNZIPPED_BYTES && size <= MOST_RATIO * content.length;
}
