import { strFromU8, unzipSync } from 'fflate';

export interface TextJob {
  readonly ending: string;
  readonly content: Uint8Array;
}

/** Where the text of a zipped office file is. */
const PARTS: Record<string, RegExp> = {
  docx: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
};
const MOST_XML_BYTES = 50 * 1024 * 1024;

/** The text of a file whose ending is known to be readable; throws on one that is broken. */
export async function readText({ ending, content }: TextJob): Promise<string | null> {
  if (ending === 'pdf') return textOfPdf(content);
  const parts = PARTS[ending];
  if (!parts) return strFromU8(content);
  let size = 0;
  const files = unzipSync(content, {
    filter: ({ name, originalSize }) => parts.test(name) && (size += originalSize) <= MOST_XML_BYTES,
  });
  if (size > MOST_XML_BYTES) return null;
  return Object.values(files)
    .map((xml) => textOfXml(strFromU8(xml)))
    .join('\n');
}

/** Runs of one paragraph or cell belong together, whatever their formatting; paragraphs and cells do not. */
const textOfXml = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|w:tc|si|c|v|is|row)>|<w:(?:br|tab)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Math.min(Number.parseInt(code, hex ? 16 : 10), 0x10ffff)),
    )
    .replace(/&(?:lt|gt|quot|apos|amp);/g, ' ');

/** The words of a PDF; null for a scan, which has pages and no words. */
async function textOfPdf(content: Uint8Array): Promise<string | null> {
  // Only drawing needs these, and it warns that they are missing; nothing is drawn here.
  Object.assign(globalThis, { DOMMatrix: Object, Path2D: Object, ImageData: Object });
  console.warn = console.log = () => undefined;
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(content),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  const text = pages.join('\n');
  return text.trim() === '' ? null : text;
}
